package dev.simmer.python.compile;

import dev.simmer.python.syntax.Expr;
import dev.simmer.python.syntax.Literal;
import java.util.List;
import java.util.stream.Collectors;

/// Annotations as text, as `Lib/ast.py`, `unparse`, writes them.
final class AnnotationText {
  private AnnotationText() {}

  static String of(Expr annotation) {
    return switch (annotation) {
      case Expr.Constant constant -> literal(constant);
      case Expr.Name name -> name.id();
      case Expr.Attribute attribute -> of(attribute.object()) + "." + attribute.name();
      case Expr.Subscript subscript -> of(subscript.object()) + "[" + index(subscript) + "]";
      case Expr.Starred starred -> "*" + of(starred.value());
      case Expr.ListDisplay list -> "[" + listed(list.elements()) + "]";
      case Expr.TupleDisplay tuple -> "(" + items(tuple) + ")";
      case Expr.Unary unary when unary.op() == Expr.UnaryOperator.MINUS ->
          "-" + of(unary.operand());
      case Expr.Binary binary ->
          operand(binary.left(), false)
              + " "
              + binary.op().symbol()
              + " "
              + operand(binary.right(), true);
      case Expr.Call call -> of(call.function()) + "(" + arguments(call) + ")";
      default ->
          throw Compiler.refuse(
              "an annotation like this cannot be kept as text: give the type a name of its own",
              annotation.span());
    };
  }

  private static String index(Expr.Subscript subscript) {
    return subscript.index() instanceof Expr.TupleDisplay tuple && !tuple.elements().isEmpty()
        ? items(tuple)
        : of(subscript.index());
  }

  private static String items(Expr.TupleDisplay tuple) {
    return listed(tuple.elements()) + (tuple.elements().size() == 1 ? "," : "");
  }

  private static String listed(List<Expr> elements) {
    return elements.stream().map(AnnotationText::of).collect(Collectors.joining(", "));
  }

  private static String operand(Expr operand, boolean isRight) {
    return isRight && operand instanceof Expr.Binary ? "(" + of(operand) + ")" : of(operand);
  }

  private static String arguments(Expr.Call call) {
    return call.arguments().stream()
        .map(
            argument ->
                switch (argument.star()) {
                      case ONE -> "*";
                      case TWO -> "**";
                      case NONE -> argument.keyword() == null ? "" : argument.keyword() + "=";
                    }
                    + of(argument.value()))
        .collect(Collectors.joining(", "));
  }

  private static String literal(Expr.Constant constant) {
    return switch (constant.value()) {
      case Literal.Int number -> number.value().toString();
      case Literal.Real number -> Double.toString(number.value());
      case Literal.Text text -> quoted(text.value());
      case Literal.Keyword keyword ->
          switch (keyword) {
            case NONE -> "None";
            case TRUE -> "True";
            case FALSE -> "False";
            case ELLIPSIS -> "...";
          };
      case Literal.Bytes _, Literal.Imaginary _ ->
          throw Compiler.refuse("an annotation is no number and no bytes", constant.span());
    };
  }

  private static String quoted(String text) {
    String quote = text.contains("'") && !text.contains("\"") ? "\"" : "'";
    String escaped = text.replace("\\", "\\\\").replace("\n", "\\n");
    return quote + (quote.equals("'") ? escaped.replace("'", "\\'") : escaped) + quote;
  }
}
