package dev.simmer.python.syntax;

import java.lang.reflect.RecordComponent;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// Prints a tree as nested lists: names and literals bare, spans left out.
final class Sexp {
  private Sexp() {}

  static String of(List<Stmt> program) {
    return program.stream().map(Sexp::print).collect(Collectors.joining(" "));
  }

  private static String print(@Nullable Object node) {
    return switch (node) {
      case null -> "-";
      case Expr.Name name -> name.id();
      case Expr.Constant(Literal literal, var _) -> print(literal);
      case Stmt.Expression(Expr value, var _) -> print(value);
      case Expr.Binary e -> list(e.op().symbol(), e.left(), e.right());
      case Literal.Text(String text) -> "'" + text + "'";
      case Literal.Bytes(String bytes) -> "b'" + bytes + "'";
      case Expr.Piece.Text(String text) -> "'" + text + "'";
      case Literal.Imaginary(double value) -> value + "j";
      case Literal.Keyword keyword -> keyword.name();
      case Literal literal ->
          components(literal).map(String::valueOf).collect(Collectors.joining());
      case List<?> all -> all.stream().map(Sexp::print).collect(Collectors.joining(" ", "[", "]"));
      case Character c -> c == 0 ? "-" : c.toString();
      case Record r -> list(r.getClass().getSimpleName(), components(r).toArray());
      default -> node.toString();
    };
  }

  private static String list(String head, @Nullable Object... parts) {
    return Stream.of(parts)
        .map(Sexp::print)
        .collect(Collectors.joining(" ", "(" + head + " ", ")"));
  }

  private static Stream<@Nullable Object> components(Object record) {
    return Stream.of(record.getClass().getRecordComponents())
        .filter(component -> !component.getName().equals("span"))
        .map(component -> value(component, record));
  }

  private static @Nullable Object value(RecordComponent component, Object record) {
    try {
      return component.getAccessor().invoke(record);
    } catch (ReflectiveOperationException e) {
      throw new LinkageError(component.getName(), e);
    }
  }
}
