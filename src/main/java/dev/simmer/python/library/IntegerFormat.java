package dev.simmer.python.library;

import dev.simmer.python.runtime.PyError;
import java.math.BigInteger;
import java.util.Locale;

/// Integers by the types `b c d n o x X` of a specifier.
final class IntegerFormat {
  private IntegerFormat() {}

  static String format(BigInteger value, FormatSpec spec) {
    if (spec.precision() >= 0) {
      throw PyError.value("Precision not allowed in integer format specifier");
    }
    if (spec.noNegativeZero()) {
      throw PyError.value("Negative zero coercion (z) not allowed in integer format specifier");
    }
    if (spec.type() == 'c') {
      return character(value, spec);
    }
    int radix = radix(spec.type());
    String digits = value.abs().toString(radix);
    String sign = FormattedNumber.sign(value.signum() < 0, spec.sign());
    if (spec.alternate()) {
      sign += prefix(radix);
    }
    if (spec.type() == 'X') {
      digits = digits.toUpperCase(Locale.ROOT);
      sign = sign.toUpperCase(Locale.ROOT);
    }
    return new FormattedNumber(sign, digits, "").layOut(spec, radix == 10 ? 3 : 4);
  }

  private static String character(BigInteger value, FormatSpec spec) {
    if (spec.sign() != FormatSpec.NONE) {
      throw PyError.value("Sign not allowed with integer format specifier 'c'");
    }
    if (spec.alternate()) {
      throw PyError.value("Alternate form (#) not allowed with integer format specifier 'c'");
    }
    return spec.pad(character(value));
  }

  /// The character of a code.
  static String character(BigInteger code) {
    if (code.signum() < 0 || code.bitLength() > 21 || code.intValue() > Character.MAX_CODE_POINT) {
      throw PyError.of("OverflowError", "%c arg not in range(0x110000)");
    }
    return Character.toString(code.intValue());
  }

  static int radix(int type) {
    return switch (type) {
      case 'b' -> 2;
      case 'o' -> 8;
      case 'x', 'X' -> 16;
      default -> 10;
    };
  }

  /// What stands in front of a number to show its base.
  static String prefix(int radix) {
    return switch (radix) {
      case 2 -> "0b";
      case 8 -> "0o";
      case 16 -> "0x";
      default -> "";
    };
  }
}
