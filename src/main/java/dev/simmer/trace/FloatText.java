package dev.simmer.trace;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;

/// Floating-point numbers in the words of CPython.
public final class FloatText {
  private static final int LARGEST_PLAIN_EXPONENT = 16;
  private static final int SMALLEST_PLAIN_EXPONENT = -4;

  private FloatText() {}

  /// The shortest decimal that reads back as the same number, as `repr` prints it: `0.1`, `1e-09`,
  /// `1e+16`, `inf`, `nan`.
  public static String repr(double value) {
    if (Double.isNaN(value)) {
      return "nan";
    }
    if (Double.isInfinite(value)) {
      return value > 0 ? "inf" : "-inf";
    }
    String java = shortest(value);
    String sign = java.startsWith("-") ? "-" : "";
    String unsigned = java.substring(sign.length());
    int e = unsigned.indexOf('E');
    String mantissa = e < 0 ? unsigned : unsigned.substring(0, e);
    int exponent = e < 0 ? 0 : Integer.parseInt(unsigned.substring(e + 1));
    int point = mantissa.indexOf('.');
    String digits = mantissa.substring(0, point) + mantissa.substring(point + 1);
    int leading = leadingZeros(digits);
    int decimalPoint = point + exponent - leading;
    return sign + layOut(significant(digits, leading), decimalPoint);
  }

  /// Java's text, which has two digits at least, where one would do for the smallest numbers.
  private static String shortest(double value) {
    String java = Double.toString(value);
    if (value == 0 || Math.abs(value) >= Double.MIN_NORMAL) {
      return java;
    }
    BigDecimal rounded = new BigDecimal(java).round(new MathContext(1, RoundingMode.HALF_EVEN));
    if (rounded.doubleValue() != value) {
      return java;
    }
    return rounded.unscaledValue() + ".0E" + -rounded.scale();
  }

  private static int leadingZeros(String digits) {
    int zeros = 0;
    while (zeros < digits.length() - 1 && digits.charAt(zeros) == '0') {
      zeros++;
    }
    return zeros;
  }

  private static String significant(String digits, int leading) {
    int end = digits.length();
    while (end > leading + 1 && digits.charAt(end - 1) == '0') {
      end--;
    }
    return digits.substring(leading, end);
  }

  /// `digits` with the decimal point after the first `point` of them.
  private static String layOut(String digits, int point) {
    if (digits.equals("0")) {
      return "0.0";
    }
    if (point > LARGEST_PLAIN_EXPONENT || point <= SMALLEST_PLAIN_EXPONENT) {
      int exponent = point - 1;
      String fraction = digits.length() > 1 ? "." + digits.substring(1) : "";
      String size = Math.abs(exponent) < 10 ? "0" + Math.abs(exponent) : "" + Math.abs(exponent);
      return digits.charAt(0) + fraction + "e" + (exponent < 0 ? "-" : "+") + size;
    }
    if (point <= 0) {
      return "0." + "0".repeat(-point) + digits;
    }
    return point >= digits.length()
        ? digits + "0".repeat(point - digits.length()) + ".0"
        : digits.substring(0, point) + "." + digits.substring(point);
  }
}
