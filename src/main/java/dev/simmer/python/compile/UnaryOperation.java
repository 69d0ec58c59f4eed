package dev.simmer.python.compile;

import dev.simmer.python.syntax.Expr.UnaryOperator;
import java.util.List;

/// What a `UNARY` instruction does; its argument is the [#number].
public enum UnaryOperation {
  NOT("not", "__bool__"),
  MINUS("-", "__neg__"),
  PLUS("+", "__pos__"),
  INVERT("~", "__invert__");

  private static final List<UnaryOperation> ALL = List.of(values());

  private final String symbol;
  private final String method;

  UnaryOperation(String symbol, String method) {
    this.symbol = symbol;
    this.method = method;
  }

  static UnaryOperation of(UnaryOperator operator) {
    return valueOf(operator.name());
  }

  /// The operation of an instruction's argument.
  public static UnaryOperation of(int number) {
    return ALL.get(number);
  }

  public int number() {
    return ordinal();
  }

  public String symbol() {
    return symbol;
  }

  /// The special method.
  public String method() {
    return method;
  }
}
