package dev.simmer.python.syntax;

/// What CPython calls the kinds of expressions in its messages.
final class ExpressionNames {
  private ExpressionNames() {}

  static String of(Expr expression) {
    return switch (expression) {
      case Expr.Constant(Literal value, var span) -> ofLiteral(value);
      case Expr.Name name -> "name";
      case Expr.BoolOp operation -> "expression";
      case Expr.Unary operation -> "expression";
      case Expr.Binary operation -> "expression";
      case Expr.Compare comparison -> "comparison";
      case Expr.Conditional conditional -> "conditional expression";
      case Expr.Lambda lambda -> "lambda";
      case Expr.Call call -> "function call";
      case Expr.Attribute attribute -> "attribute";
      case Expr.Subscript subscript -> "subscript";
      case Expr.Slice slice -> "slice";
      case Expr.Starred starred -> "starred";
      case Expr.ListDisplay list -> "list";
      case Expr.TupleDisplay tuple -> "tuple";
      case Expr.SetDisplay set -> "set display";
      case Expr.DictDisplay dict -> "dict literal";
      case Expr.Comprehension comprehension -> ofComprehension(comprehension.kind());
      case Expr.DictComprehension comprehension -> "dict comprehension";
      case Expr.Await await -> "await expression";
      case Expr.Yield yield -> "yield expression";
      case Expr.YieldFrom yield -> "yield expression";
      case Expr.Named named -> "named expression";
      case Expr.FormattedString string -> "f-string expression";
    };
  }

  private static String ofLiteral(Literal literal) {
    return switch (literal) {
      case Literal.Keyword.NONE -> "None";
      case Literal.Keyword.TRUE -> "True";
      case Literal.Keyword.FALSE -> "False";
      case Literal.Keyword.ELLIPSIS -> "ellipsis";
      default -> "literal";
    };
  }

  static String ofComprehension(Expr.ComprehensionKind kind) {
    return switch (kind) {
      case LIST -> "list comprehension";
      case SET -> "set comprehension";
      case GENERATOR -> "generator expression";
    };
  }
}
