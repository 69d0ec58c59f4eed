package dev.simmer.python.library;

import dev.simmer.python.runtime.Numbers;
import dev.simmer.python.runtime.PyError;
import java.math.BigInteger;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/// Integers read from text, as `int(text, base)` does.
final class IntegerText {
  private static final int LONGEST = 4300;

  private IntegerText() {}

  /// @param repr how the text is shown in the message where it is no integer
  static Object parse(String text, int base, String repr) {
    if (base != 0 && (base < 2 || base > 36)) {
      throw PyError.value("int() base must be >= 2 and <= 36, or 0");
    }
    Object value = read(text.strip(), base);
    if (value == null) {
      throw PyError.value("invalid literal for int() with base " + base + ": " + repr);
    }
    return value;
  }

  private static @Nullable Object read(String text, int base) {
    boolean signed = text.startsWith("-") || text.startsWith("+");
    String digits = text.substring(signed ? 1 : 0).toLowerCase(Locale.ROOT);
    int radix = base == 0 ? 10 : base;
    int prefixed = prefixRadix(digits);
    boolean hasPrefix = prefixed > 0 && (base == 0 || base == prefixed);
    if (hasPrefix) {
      radix = prefixed;
      digits = digits.substring(digits.startsWith("_", 2) ? 3 : 2);
    } else if (base == 0 && digits.length() > 1 && isNonzeroWithLeadingZero(digits)) {
      return null;
    }
    String plain = withoutUnderscores(digits);
    if (plain == null || !plain.codePoints().allMatch(isDigit(radix))) {
      return null;
    }
    checkLength(plain, radix);
    String all = text.startsWith("-") ? "-" + ascii(plain, radix) : ascii(plain, radix);
    return all.length() <= 12
        ? Long.valueOf(all, radix)
        : Numbers.normal(new BigInteger(all, radix));
  }

  private static java.util.function.IntPredicate isDigit(int radix) {
    return c -> Character.digit(c, radix) >= 0;
  }

  private static boolean isNonzeroWithLeadingZero(String digits) {
    return digits.startsWith("0") && digits.chars().anyMatch(c -> c >= '1' && c <= '9');
  }

  private static int prefixRadix(String digits) {
    if (digits.length() < 3 || digits.charAt(0) != '0') {
      return 0;
    }
    return switch (digits.charAt(1)) {
      case 'x' -> 16;
      case 'o' -> 8;
      case 'b' -> 2;
      default -> 0;
    };
  }

  /// Null where an underscore stands anywhere but between digits.
  static @Nullable String withoutUnderscores(String digits) {
    boolean misplaced =
        digits.isEmpty() || digits.startsWith("_") || digits.endsWith("_") || digits.contains("__");
    return misplaced ? null : digits.replace("_", "");
  }

  private static void checkLength(String digits, int radix) {
    if (digits.length() > LONGEST && Integer.bitCount(radix) != 1) {
      throw PyError.value(
          "Exceeds the limit (4300 digits) for integer string conversion: value has "
              + digits.length()
              + " digits; use sys.set_int_max_str_digits() to increase the limit");
    }
  }

  /// Digits of any script as those of ASCII.
  private static String ascii(String digits, int radix) {
    StringBuilder result = new StringBuilder(digits.length());
    digits
        .codePoints()
        .forEach(c -> result.append(Character.forDigit(Character.digit(c, radix), radix)));
    return result.toString();
  }

  /// Decimal text of a large integer, which CPython refuses where it is too long.
  static String decimal(BigInteger value) {
    if (value.bitLength() > 14_281) {
      String text = value.bitLength() > 20_000 ? "" : value.abs().toString();
      if (text.isEmpty() || text.length() > LONGEST) {
        throw PyError.value(
            "Exceeds the limit (4300 digits) for integer string conversion; use "
                + "sys.set_int_max_str_digits() to increase the limit");
      }
    }
    return value.toString();
  }
}
