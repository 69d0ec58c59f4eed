package dev.simmer.python.syntax;

import dev.simmer.python.syntax.Expr.BinaryOperator;
import java.util.Arrays;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/// The symbols of the binary operators.
final class Operators {
  private static final Map<String, BinaryOperator> BINARY =
      Arrays.stream(BinaryOperator.values())
          .collect(Collectors.toMap(BinaryOperator::symbol, Function.identity()));

  private Operators() {}

  /// The operator of this symbol; no other text matches.
  static BinaryOperator binary(String symbol) {
    BinaryOperator operator = BINARY.get(symbol);
    if (operator == null) {
      throw new Mismatch();
    }
    return operator;
  }

  static boolean isAugmented(String symbol) {
    return symbol.length() > 1
        && symbol.endsWith("=")
        && BINARY.containsKey(symbol.substring(0, symbol.length() - 1));
  }
}
