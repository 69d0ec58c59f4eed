package dev.simmer.python.compile;

import dev.simmer.python.syntax.Expr.BinaryOperator;
import java.util.List;

/// What a `BINARY` or `INPLACE` instruction does; its argument is the [#number].
public enum BinaryOperation {
  ADD("+", "add"),
  SUBTRACT("-", "sub"),
  MULTIPLY("*", "mul"),
  MATRIX_MULTIPLY("@", "matmul"),
  DIVIDE("/", "truediv"),
  FLOOR_DIVIDE("//", "floordiv"),
  MODULO("%", "mod"),
  POWER("**", "pow"),
  LEFT_SHIFT("<<", "lshift"),
  RIGHT_SHIFT(">>", "rshift"),
  AND("&", "and"),
  OR("|", "or"),
  XOR("^", "xor");

  private static final List<BinaryOperation> ALL = List.of(values());

  private final String symbol;
  private final String method;

  BinaryOperation(String symbol, String stem) {
    this.symbol = symbol;
    this.method = stem + "__";
  }

  static BinaryOperation of(BinaryOperator operator) {
    return valueOf(operator.name());
  }

  /// The operation of an instruction's argument.
  public static BinaryOperation of(int number) {
    return ALL.get(number);
  }

  public int number() {
    return ordinal();
  }

  public String symbol() {
    return symbol;
  }

  /// The special method, `__add__`.
  public String method() {
    return "__" + method;
  }

  /// The special method of the right operand, `__radd__`.
  public String reflectedMethod() {
    return "__r" + method;
  }

  /// The special method of an augmented assignment, `__iadd__`.
  public String inPlaceMethod() {
    return "__i" + method;
  }
}
