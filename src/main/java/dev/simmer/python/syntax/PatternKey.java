package dev.simmer.python.syntax;

import dev.simmer.trace.FloatText;
import java.math.BigDecimal;
import java.math.BigInteger;
import org.jspecify.annotations.Nullable;

/// The value of a literal key in a mapping pattern.
///
/// @param identity equal for keys that are equal in Python
/// @param shown as `repr` shows it
record PatternKey(Object identity, String shown) {

  /// Null for a key that is not known before the program runs.
  static @Nullable PatternKey of(Expr key) {
    return switch (key) {
      case Expr.Constant(Literal literal, var _) -> ofLiteral(literal, false);
      case Expr.Unary(var _, Expr operand, var _) ->
          operand instanceof Expr.Constant(Literal literal, var _)
              ? ofLiteral(literal, true)
              : null;
      default -> null;
    };
  }

  private static @Nullable PatternKey ofLiteral(Literal literal, boolean isNegative) {
    return switch (literal) {
      case Literal.Int(BigInteger value) -> {
        BigInteger signed = isNegative ? value.negate() : value;
        yield new PatternKey(normal(new BigDecimal(signed)), signed.toString());
      }
      case Literal.Real(double value) -> ofReal(isNegative ? -value : value);
      case Literal.Imaginary _ -> null;
      case Literal.Text(String value) -> new PatternKey("t" + value, "'" + value + "'");
      case Literal.Bytes(String value) -> new PatternKey("b" + value, "b'" + value + "'");
      case Literal.Keyword keyword -> ofKeyword(keyword);
    };
  }

  private static PatternKey ofReal(double value) {
    Object identity = Double.isInfinite(value) ? value : normal(new BigDecimal(value));
    return new PatternKey(identity, FloatText.repr(value));
  }

  private static PatternKey ofKeyword(Literal.Keyword keyword) {
    return switch (keyword) {
      case NONE -> new PatternKey(keyword, "None");
      case ELLIPSIS -> new PatternKey(keyword, "Ellipsis");
      case TRUE -> new PatternKey(normal(BigDecimal.ONE), "True");
      case FALSE -> new PatternKey(normal(BigDecimal.ZERO), "False");
    };
  }

  private static BigDecimal normal(BigDecimal number) {
    return number.stripTrailingZeros();
  }
}
