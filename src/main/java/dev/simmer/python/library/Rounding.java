package dev.simmer.python.library;

import dev.simmer.python.runtime.Numbers;
import dev.simmer.python.runtime.PyError;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.RoundingMode;

/// `round` of numbers: to the nearest, exact in decimal, ties to even.
public final class Rounding {
  private static final int MOST_DIGITS = 323;
  private static final int FEWEST_DIGITS = -308;

  private Rounding() {}

  /// To a whole number.
  public static Object toInteger(double value) {
    return whole(Math.rint(value));
  }

  /// A float without fraction as an int.
  public static Object whole(double value) {
    if (Double.isNaN(value)) {
      throw PyError.value("cannot convert float NaN to integer");
    }
    if (Double.isInfinite(value)) {
      throw PyError.of("OverflowError", "cannot convert float infinity to integer");
    }
    if (Math.abs(value) < 0x1p62) {
      return (long) value;
    }
    return Numbers.normal(new BigDecimal(value).toBigInteger());
  }

  public static double toDigits(double value, long digits) {
    if (!Double.isFinite(value) || digits > MOST_DIGITS || value == 0) {
      return value;
    }
    if (digits < FEWEST_DIGITS) {
      return Math.copySign(0.0, value);
    }
    double rounded =
        new BigDecimal(value).setScale((int) digits, RoundingMode.HALF_EVEN).doubleValue();
    if (Double.isInfinite(rounded)) {
      throw PyError.of("OverflowError", "rounded value too large to represent");
    }
    return rounded == 0 ? Math.copySign(0.0, value) : rounded;
  }

  public static Object toDigits(BigInteger value, long digits) {
    if (digits >= 0) {
      return Numbers.normal(value);
    }
    if (-digits > value.bitLength()) {
      return 0L;
    }
    return Numbers.normal(
        new BigDecimal(value).setScale((int) digits, RoundingMode.HALF_EVEN).toBigInteger());
  }
}
