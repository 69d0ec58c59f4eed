package dev.simmer.python.library;

import dev.simmer.trace.FloatText;
import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.Locale;

/// Floating-point numbers by the types `e E f F g G n %` of a specifier, from their exact decimals.
final class FloatFormat {
  private static final int DEFAULT_PRECISION = 6;

  private FloatFormat() {}

  static String format(double value, FormatSpec spec) {
    String text = unsigned(Math.abs(value), spec);
    boolean zero = text.chars().noneMatch(c -> c >= '1' && c <= '9') && Double.isFinite(value);
    boolean negative = (value < 0 || 1 / value < 0) && !(spec.noNegativeZero() && zero);
    String sign = FormattedNumber.sign(negative, spec.sign());
    int end = 0;
    while (end < text.length() && Character.isDigit(text.charAt(end))) {
      end++;
    }
    if (end == 0) {
      return spec.pad(sign, text);
    }
    return new FormattedNumber(sign, text.substring(0, end), text.substring(end)).layOut(spec, 3);
  }

  /// A value of no sign, without filling or grouping.
  private static String unsigned(double value, FormatSpec spec) {
    int type = spec.type();
    boolean upper = type == 'E' || type == 'F' || type == 'G';
    if (!Double.isFinite(value)) {
      String text = FloatText.repr(value) + (type == '%' ? "%" : "");
      return upper ? text.toUpperCase(Locale.ROOT) : text;
    }
    int precision = spec.precision() < 0 ? DEFAULT_PRECISION : spec.precision();
    boolean point = spec.alternate();
    return switch (type) {
      case 'f', 'F' -> fixed(new BigDecimal(value), precision, point);
      case '%' -> percent(value, precision, point);
      case 'e' -> scientific(value, precision, point);
      case 'E' -> scientific(value, precision, point).toUpperCase(Locale.ROOT);
      case 'g', 'n' -> general(value, precision, 0, point);
      case 'G' -> general(value, precision, 0, point).toUpperCase(Locale.ROOT);
      default -> spec.precision() < 0 ? shortest(value, point) : plain(value, precision, point);
    };
  }

  private static String shortest(double value, boolean point) {
    String text = FloatText.repr(value);
    int e = text.indexOf('e');
    return point && e >= 0 && text.indexOf('.') < 0
        ? text.substring(0, e) + "." + text.substring(e)
        : text;
  }

  private static String percent(double value, int precision, boolean point) {
    double hundredfold = value * 100;
    return Double.isInfinite(hundredfold)
        ? "inf%"
        : fixed(new BigDecimal(hundredfold), precision, point) + "%";
  }

  /// As `g`, but never without a digit after the point.
  private static String plain(double value, int precision, boolean point) {
    String text = general(value, precision, 1, point);
    return text.indexOf('.') >= 0 || text.indexOf('e') >= 0 ? text : text + ".0";
  }

  private static String fixed(BigDecimal value, int precision, boolean point) {
    String text = value.setScale(precision, RoundingMode.HALF_EVEN).toPlainString();
    return point && precision == 0 ? text + "." : text;
  }

  private static String scientific(double value, int precision, boolean point) {
    if (value == 0) {
      return fixed(BigDecimal.ZERO, precision, point) + "e+00";
    }
    BigDecimal rounded = rounded(value, precision + 1);
    return mantissa(rounded, precision, point) + exponent(exponentOf(rounded));
  }

  /// `kept`: the digits after the point that it must have room for.
  private static String general(double value, int precision, int kept, boolean point) {
    int digits = Math.max(precision, 1);
    BigDecimal rounded = value == 0 ? BigDecimal.ZERO : rounded(value, digits);
    int exponent = value == 0 ? 0 : exponentOf(rounded);
    if (exponent < -4 || exponent >= digits - kept) {
      String mantissa = mantissa(rounded, digits - 1, point);
      return (point ? mantissa : stripped(mantissa)) + exponent(exponent);
    }
    String text = fixed(rounded, digits - 1 - exponent, point);
    return point ? text : stripped(text);
  }

  private static BigDecimal rounded(double value, int digits) {
    return new BigDecimal(value).round(new MathContext(digits, RoundingMode.HALF_EVEN));
  }

  private static int exponentOf(BigDecimal value) {
    return value.precision() - value.scale() - 1;
  }

  private static String mantissa(BigDecimal value, int precision, boolean point) {
    return fixed(value.scaleByPowerOfTen(-exponentOf(value)), precision, point);
  }

  private static String exponent(int exponent) {
    String digits = Integer.toString(Math.abs(exponent));
    return "e" + (exponent < 0 ? "-" : "+") + (digits.length() < 2 ? "0" : "") + digits;
  }

  private static String stripped(String decimal) {
    if (decimal.indexOf('.') < 0) {
      return decimal;
    }
    int end = decimal.length();
    while (decimal.charAt(end - 1) == '0') {
      end--;
    }
    return decimal.substring(0, decimal.charAt(end - 1) == '.' ? end - 1 : end);
  }
}
