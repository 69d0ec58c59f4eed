package dev.simmer.python.syntax;

import dev.simmer.python.syntax.Expr.Piece;
import dev.simmer.python.syntax.Parameters.Parameter;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// The expressions directly in an expression, in the order of their evaluation.
public final class Children {
  private Children() {}

  /// Of a lambda and of a comprehension, those in its own scope, too.
  public static List<? extends @Nullable Expr> of(Expr expression) {
    return switch (expression) {
      case Expr.Constant _, Expr.Name _ -> List.of();
      case Expr.BoolOp e -> e.values();
      case Expr.Unary e -> List.of(e.operand());
      case Expr.Binary e -> List.of(e.left(), e.right());
      case Expr.Compare e -> Stream.concat(Stream.of(e.first()), e.rest().stream()).toList();
      case Expr.Conditional e -> List.of(e.test(), e.then(), e.otherwise());
      case Expr.Lambda e -> List.of(e.body());
      case Expr.Call e -> ofCall(e);
      case Expr.Attribute e -> List.of(e.object());
      case Expr.Subscript e -> List.of(e.object(), e.index());
      case Expr.Slice e -> present(e.lower(), e.upper(), e.step());
      case Expr.Starred e -> List.of(e.value());
      case Expr.ListDisplay e -> e.elements();
      case Expr.TupleDisplay e -> e.elements();
      case Expr.SetDisplay e -> e.elements();
      case Expr.DictDisplay e ->
          e.items().stream().flatMap(item -> present(item.key(), item.value()).stream()).toList();
      case Expr.Comprehension e -> List.of(e.element());
      case Expr.DictComprehension e -> List.of(e.key(), e.value());
      case Expr.Await e -> List.of(e.value());
      case Expr.Yield e -> present(e.value());
      case Expr.YieldFrom e -> List.of(e.value());
      case Expr.Named e -> List.of(e.value(), e.target());
      case Expr.FormattedString e -> ofPieces(e.pieces());
    };
  }

  /// All parameters, in CPython's order of visiting them.
  static List<Parameter> of(Parameters parameters) {
    List<Parameter> all = new ArrayList<>(parameters.positionalOnly());
    all.addAll(parameters.regular());
    all.addAll(parameters.keywordOnly());
    all.addAll(Stream.ofNullable(parameters.star()).toList());
    all.addAll(Stream.ofNullable(parameters.doubleStar()).toList());
    return all;
  }

  private static List<Expr> ofCall(Expr.Call call) {
    return Stream.concat(
            Stream.of(call.function()), call.arguments().stream().map(Expr.Argument::value))
        .toList();
  }

  private static List<Expr> ofPieces(List<Piece> pieces) {
    List<Expr> values = new ArrayList<>();
    for (Piece piece : pieces) {
      if (piece instanceof Piece.Field(Expr value, var _, List<Piece> spec)) {
        values.add(value);
        values.addAll(spec == null ? List.of() : ofPieces(spec));
      }
    }
    return values;
  }

  private static List<Expr> present(@Nullable Expr... expressions) {
    return Stream.of(expressions).flatMap(Stream::ofNullable).toList();
  }
}
