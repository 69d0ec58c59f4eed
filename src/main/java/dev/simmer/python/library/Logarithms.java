package dev.simmer.python.library;

import dev.simmer.python.runtime.Interpreter;
import dev.simmer.python.runtime.Numbers;
import dev.simmer.python.runtime.PyError;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.MathContext;
import java.util.function.DoubleUnaryOperator;

/// `math.log`, `log2` and `log10`, also of integers that no float can hold.
final class Logarithms {
  private static final int LARGEST_BITS = 1000;
  private static final double INVERSE_LN2 = 1.4426950408889634;
  private static final double INVERSE_LN2_REST = 2.0355273740931033e-17;
  private static final double INVERSE_LN10 = 0.4342944819032518;
  private static final double LOG10_2_HIGH = 0.30102999566361177;
  private static final double LOG10_2_LOW = 3.694239077158931e-13;

  private Logarithms() {}

  static Object log(Interpreter py, Object[] a) {
    double value = of(py, a[0], Math::log, Math.log(2));
    if (a[1] == null) {
      return value;
    }
    double base = of(py, a[1], Math::log, Math.log(2));
    if (base == 0) {
      throw PyError.of("ZeroDivisionError", "float division by zero");
    }
    return value / base;
  }

  static Object log2(Interpreter py, Object[] a) {
    return of(py, a[0], Logarithms::binary, 1);
  }

  static Object log10(Interpreter py, Object[] a) {
    return of(py, a[0], Logarithms::decimal, Math.log10(2));
  }

  /// With the logarithm as a sum of two floats, so that it is rounded once: `2 atanh(s)` is `2s`
  /// and a small rest.
  private static double binary(double x) {
    if (!Double.isFinite(x)) {
      return Math.log(x);
    }
    if (x < Double.MIN_NORMAL) {
      return binary(x * 0x1p54) - 54;
    }
    int exponent = Math.getExponent(x / Math.sqrt(0.5));
    double m = Math.scalb(x, -exponent);
    double s = (m - 1) / (m + 1);
    double sum = m + 1;
    double lost = m - (sum - 1);
    double below = (Math.fma(-s, sum, m - 1) - s * lost) / sum;
    double square = s * s;
    double rest = 0;
    for (int k = 25; k >= 3; k -= 2) {
      rest = square * (1.0 / k + rest);
    }
    double tail = 2 * (below + s * rest);
    double head = 2 * s;
    double high = head * INVERSE_LN2;
    double low = Math.fma(head, INVERSE_LN2, -high) + head * INVERSE_LN2_REST + tail * INVERSE_LN2;
    double total = exponent + high;
    return total + (exponent - total + high + low);
  }

  /// In two steps as the C library does it, so that the last digit is the same.
  private static double decimal(double x) {
    if (!Double.isFinite(x) || x < Double.MIN_NORMAL) {
      return Math.log10(x);
    }
    int exponent = Math.getExponent(x);
    int shown = exponent < 0 ? exponent + 1 : exponent;
    double log = Math.log(Math.scalb(x, -shown));
    return shown * LOG10_2_LOW + INVERSE_LN10 * log + shown * LOG10_2_HIGH;
  }

  private static double of(
      Interpreter py, Object value, DoubleUnaryOperator logarithm, double ofTwo) {
    if (value instanceof BigInteger big && big.signum() > 0 && big.bitLength() > LARGEST_BITS) {
      int shift = big.bitLength();
      double fraction =
          new BigDecimal(big)
              .divide(new BigDecimal(BigInteger.ONE.shiftLeft(shift)), MathContext.DECIMAL64)
              .doubleValue();
      return logarithm.applyAsDouble(fraction) + shift * ofTwo;
    }
    double x = Numbers.isNumber(value) ? Numbers.real(value) : Conversions.real(py, value);
    if (x <= 0) {
      throw PyError.value("math domain error");
    }
    return logarithm.applyAsDouble(x);
  }
}
