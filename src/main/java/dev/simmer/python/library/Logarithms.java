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
    return of(py, a[0], Math::log10, Math.log10(2));
  }

  private static double binary(double x) {
    if (!Double.isFinite(x) || x == 0) {
      return Math.log(x);
    }
    int exponent = Math.getExponent(x);
    double mantissa = Math.scalb(x, -exponent);
    return mantissa == 1 ? exponent : exponent + Math.log(mantissa) / Math.log(2);
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
