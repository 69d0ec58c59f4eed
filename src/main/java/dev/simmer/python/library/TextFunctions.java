package dev.simmer.python.library;

import dev.simmer.python.runtime.ByteString;
import dev.simmer.python.runtime.Interpreter;
import dev.simmer.python.runtime.Numbers;
import dev.simmer.python.runtime.PyError;
import dev.simmer.python.runtime.PyTuple;
import dev.simmer.python.runtime.Singleton;
import dev.simmer.python.runtime.Texts;
import java.math.BigInteger;
import org.jspecify.annotations.Nullable;

/// Built-in functions about text: `print`, `repr`, `chr`, …
final class TextFunctions {
  private TextFunctions() {}

  static void install(Builtins builtins) {
    builtins
        .function("print(*args, sep=' ', end='', file=None, flush=False)", TextFunctions::print)
        .function("input(prompt='', /)", TextFunctions::input)
        .function("repr(obj, /)", (py, a) -> py.repr(a[0]))
        .function("ascii(obj, /)", (py, a) -> py.ascii(a[0]))
        .function("format(value, format_spec='', /)", TextFunctions::format)
        .function("chr(i, /)", TextFunctions::character)
        .function("ord(c, /)", TextFunctions::code)
        .function("bin(number, /)", (py, a) -> digits(py, a[0], 2))
        .function("oct(number, /)", (py, a) -> digits(py, a[0], 8))
        .function("hex(number, /)", (py, a) -> digits(py, a[0], 16));
  }

  private static Object print(Interpreter py, Object[] a) {
    Object[] values = ((PyTuple) a[4]).items();
    String separator = option(py, a[0], "sep", " ");
    String end = option(py, a[1], "end", "\n");
    Object file = Arguments.isGiven(a[2]) ? Arguments.orNone(a[2]) : standardOutput(py);
    if (Arguments.isGiven(a[2]) && !(file instanceof Stream)) {
      return printTo(py, file, values, separator, end);
    }
    StringBuilder text = new StringBuilder();
    for (int i = 0; i < values.length; i++) {
      text.append(i == 0 ? "" : separator).append(py.str(values[i]));
    }
    text.append(end);
    switch (file) {
      case Stream stream -> stream.write(py, text.toString());
      case Singleton _ -> {}
      default -> py.call(py.getAttribute(file, "write"), text.toString());
    }
    return Singleton.NONE;
  }

  /// What `sys.stdout` is now.
  private static Object standardOutput(Interpreter py) {
    return py.getAttribute(py.importModule("sys"), "stdout");
  }

  private static Object printTo(
      Interpreter py, Object file, Object[] values, String separator, String end) {
    Object write = py.getAttribute(file, "write");
    for (int i = 0; i < values.length; i++) {
      if (i > 0) {
        py.call(write, separator);
      }
      py.call(write, py.str(values[i]));
    }
    py.call(write, end);
    return Singleton.NONE;
  }

  private static String option(
      Interpreter py, @Nullable Object given, String name, String otherwise) {
    if (given == null || !Arguments.isGiven(given)) {
      return otherwise;
    }
    if (given instanceof String text) {
      return text;
    }
    throw PyError.type(name + " must be None or a string, not " + Conversions.typeName(py, given));
  }

  private static Object input(Interpreter py, Object[] a) {
    if (a[0] != null) {
      py.print(py.str(a[0]));
    }
    throw PyError.of(
        "EOFError", "input() has nothing to read: a recipe is cooked without a keyboard");
  }

  private static Object format(Interpreter py, Object[] a) {
    if (a[1] != null && !(a[1] instanceof String)) {
      throw PyError.type("format() argument 2 must be str, not " + Conversions.typeName(py, a[1]));
    }
    return py.format(a[0], a[1] == null ? "" : (String) a[1]);
  }

  private static Object character(Interpreter py, Object[] a) {
    long code = Conversions.clampedIndex(py, a[0]);
    if (code != (int) code) {
      throw PyError.of("OverflowError", "Python int too large to convert to C int");
    }
    if (code < 0 || code > Character.MAX_CODE_POINT) {
      throw PyError.value("chr() arg not in range(0x110000)");
    }
    return Character.toString((int) code);
  }

  private static Object code(Interpreter py, Object[] a) {
    if (a[0] instanceof ByteString bytes) {
      int size = bytes.size();
      if (size != 1) {
        throw PyError.type("ord() expected a character, but string of length " + size + " found");
      }
      return bytes.get(0);
    }
    if (!(a[0] instanceof String text)) {
      throw PyError.type(
          "ord() expected string of length 1, but " + Conversions.typeName(py, a[0]) + " found");
    }
    int length = Texts.length(text);
    if (length != 1) {
      throw PyError.type("ord() expected a character, but string of length " + length + " found");
    }
    return (long) text.codePointAt(0);
  }

  private static String digits(Interpreter py, Object number, int radix) {
    BigInteger value = Numbers.big(Conversions.index(py, number));
    String sign = value.signum() < 0 ? "-" : "";
    return sign + IntegerFormat.prefix(radix) + value.abs().toString(radix);
  }
}
