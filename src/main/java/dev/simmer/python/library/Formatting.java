package dev.simmer.python.library;

import dev.simmer.python.runtime.Interpreter;
import dev.simmer.python.runtime.Numbers;
import dev.simmer.python.runtime.PyError;
import dev.simmer.python.runtime.Texts;
import java.math.BigInteger;

/// `__format__` of the built-in types.
final class Formatting {
  private Formatting() {}

  static String text(Interpreter py, String value, String specifier) {
    FormatSpec spec = FormatSpec.parse(specifier, "str", '<');
    if (spec.type() != FormatSpec.NONE && spec.type() != 's') {
      throw FormatSpec.unknownCode(spec.type(), "str");
    }
    checkText(spec);
    reserve(py, spec);
    int precision = spec.precision();
    boolean cut = precision >= 0 && precision < Texts.length(value);
    return spec.pad(cut ? CodePoints.substring(value, 0, precision) : value);
  }

  private static void checkText(FormatSpec spec) {
    if (spec.sign() == ' ') {
      throw PyError.value("Space not allowed in string format specifier");
    }
    if (spec.sign() != FormatSpec.NONE) {
      throw PyError.value("Sign not allowed in string format specifier");
    }
    if (spec.noNegativeZero()) {
      throw PyError.value("Negative zero coercion (z) not allowed in string format specifier");
    }
    if (spec.alternate()) {
      throw PyError.value("Alternate form (#) not allowed in string format specifier");
    }
    if (spec.grouping() != FormatSpec.NONE) {
      throw PyError.value("Cannot specify '" + spec.grouping() + "' with 's'.");
    }
    if (spec.align() == '=') {
      throw PyError.value("'=' alignment not allowed in string format specifier");
    }
  }

  /// An integer; `typeName` is `int` or `bool`.
  static String integer(Interpreter py, BigInteger value, String specifier, String typeName) {
    FormatSpec spec = FormatSpec.parse(specifier, typeName, '>');
    reserve(py, spec);
    return switch (spec.type()) {
      case FormatSpec.NONE, 'b', 'c', 'd', 'n', 'o', 'x', 'X' -> IntegerFormat.format(value, spec);
      case 'e', 'E', 'f', 'F', 'g', 'G', '%' -> FloatFormat.format(Numbers.real(value), spec);
      default -> throw FormatSpec.unknownCode(spec.type(), typeName);
    };
  }

  static String real(Interpreter py, double value, String specifier) {
    FormatSpec spec = FormatSpec.parse(specifier, "float", '>');
    reserve(py, spec);
    if (spec.type() != FormatSpec.NONE && "eEfFgGn%".indexOf(spec.type()) < 0) {
      throw FormatSpec.unknownCode(spec.type(), "float");
    }
    return FloatFormat.format(value, spec);
  }

  private static void reserve(Interpreter py, FormatSpec spec) {
    py.reserve(4.0 * (Math.max(spec.width(), 0) + (double) Math.max(spec.precision(), 0)));
  }
}
