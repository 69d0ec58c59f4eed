package dev.simmer.python.library;

import java.math.BigDecimal;
import java.math.MathContext;

/// `math.erf` and `math.erfc`, calculated with more digits than a float has and rounded once.
final class ErrorFunction {
  /// From here on the error function is 1.
  private static final double LARGE = 6;

  /// From here on its complement is 0.
  private static final double LARGEST = 27.3;

  private static final int SPARE_DIGITS = 40;

  /// How many digits the terms of the series have before the point, by the square of the argument.
  private static final double DIGITS_OF_TERMS = 0.4343;

  private ErrorFunction() {}

  static double of(double x) {
    if (Double.isNaN(x) || x == 0) {
      return x;
    }
    return Math.abs(x) >= LARGE ? Math.signum(x) : series(x).doubleValue();
  }

  static double complement(double x) {
    if (Double.isNaN(x)) {
      return x;
    }
    if (x <= -LARGE) {
      return 2;
    }
    return x >= LARGEST ? 0 : BigDecimal.ONE.subtract(series(x)).doubleValue();
  }

  /// `2/√π Σ (-1)ⁿ x²ⁿ⁺¹ / (n! (2n+1))`, with as many digits as its terms cancel of each other.
  private static BigDecimal series(double x) {
    int digits = SPARE_DIGITS + (int) (2 * DIGITS_OF_TERMS * x * x);
    MathContext context = new MathContext(digits);
    BigDecimal exact = new BigDecimal(x);
    BigDecimal square = exact.multiply(exact).negate();
    BigDecimal power = exact;
    BigDecimal sum = exact;
    for (int n = 1; power.signum() != 0 && power.precision() - power.scale() > -digits; n++) {
      power = power.multiply(square, context).divide(BigDecimal.valueOf(n), context);
      sum = sum.add(power.divide(BigDecimal.valueOf(2L * n + 1), context), context);
    }
    return sum.multiply(BigDecimal.TWO).divide(pi(digits).sqrt(context), context);
  }

  /// By Machin's formula: `π = 16 arctan(1/5) - 4 arctan(1/239)`.
  private static BigDecimal pi(int digits) {
    BigDecimal fifth = inverseTangent(5, digits).multiply(BigDecimal.valueOf(16));
    return fifth.subtract(inverseTangent(239, digits).multiply(BigDecimal.valueOf(4)));
  }

  /// `arctan(1/n)`
  private static BigDecimal inverseTangent(long n, int digits) {
    MathContext context = new MathContext(digits + SPARE_DIGITS);
    BigDecimal square = BigDecimal.valueOf(-n * n);
    BigDecimal power = BigDecimal.ONE.divide(BigDecimal.valueOf(n), context);
    BigDecimal sum = power;
    for (int k = 1; power.precision() - power.scale() > -digits; k++) {
      power = power.divide(square, context);
      sum = sum.add(power.divide(BigDecimal.valueOf(2L * k + 1), context), context);
    }
    return sum;
  }
}
