package dev.simmer.python.library;

import dev.simmer.python.runtime.ByteString;
import dev.simmer.python.runtime.Interpreter;
import dev.simmer.python.runtime.Mappings;
import dev.simmer.python.runtime.Numbers;
import dev.simmer.python.runtime.PyDict;
import dev.simmer.python.runtime.PyError;
import dev.simmer.python.runtime.PyList;
import dev.simmer.python.runtime.PyTuple;
import dev.simmer.python.runtime.PyType;
import dev.simmer.python.runtime.PyValue;
import dev.simmer.python.runtime.Singleton;
import java.util.Arrays;
import java.util.List;
import java.util.Set;

/// The methods of `bytes` that do what those of `str` do with ASCII: they go through text in which
/// each byte is a character, and those that mean nothing in ASCII are for private use.
final class BytesMethods {
  private static final List<String> SHARED =
      List.of(
          "strip",
          "lstrip",
          "rstrip",
          "split",
          "rsplit",
          "splitlines",
          "partition",
          "rpartition",
          "replace",
          "find",
          "rfind",
          "index",
          "rindex",
          "count",
          "startswith",
          "endswith",
          "center",
          "ljust",
          "rjust",
          "zfill",
          "expandtabs",
          "removeprefix",
          "removesuffix",
          "upper",
          "lower",
          "title",
          "capitalize",
          "swapcase",
          "isalpha",
          "isdigit",
          "isalnum",
          "isspace",
          "isupper",
          "islower",
          "istitle",
          "isascii");
  private static final Set<String> SEARCHES = Set.of("find", "rfind", "index", "rindex", "count");
  private static final Set<String> TEXT_ONLY_SPACE = Set.of("splitlines");
  private static final char PRIVATE = 0xE000;

  private BytesMethods() {}

  static void install(PyType bytes) {
    for (String name : SHARED) {
      bytes.method(name + "(self, /, *args, **kwargs)", (py, a) -> call(py, name, a));
    }
  }

  private static Object call(Interpreter py, String name, Object[] a) {
    boolean isLines = TEXT_ONLY_SPACE.contains(name);
    ByteString bytes = ByteStrings.of(py, a[0]);
    Object[] arguments = arguments(py, name, ((PyTuple) a[1]).items());
    Object method = py.getAttribute(text(bytes.bytes(), isLines), name);
    try {
      return result(py, bytes, Mappings.call(py, method, (PyDict) a[2], arguments));
    } catch (PyError e) {
      String message = e.getMessage();
      throw message != null && message.endsWith("substring not found")
          ? PyError.value("subsection not found")
          : e;
    }
  }

  private static Object[] arguments(Interpreter py, String name, Object[] given) {
    Object first = given.length > 0 && SEARCHES.contains(name) ? given[0] : Singleton.NONE;
    if (first instanceof String) {
      throw PyError.type("argument should be integer or bytes-like object, not 'str'");
    }
    Object[] arguments = Arrays.stream(given).map(value -> argument(py, value)).toArray();
    if (Numbers.isInteger(first)) {
      arguments[0] = text(new byte[] {ByteSources.single(py, first, "byte")}, false);
    }
    return arguments;
  }

  private static Object argument(Interpreter py, Object value) {
    return switch (PyValue.plain(value)) {
      case ByteString bytes -> text(bytes.bytes(), false);
      case PyTuple tuple ->
          new PyTuple(py, tuple.asList().stream().map(each -> argument(py, each)).toArray());
      case String _ -> throw PyError.type("a bytes-like object is required, not 'str'");
      default -> value;
    };
  }

  /// @param isLines whether only line feeds and carriage returns are to end lines
  private static String text(byte[] bytes, boolean isLines) {
    char[] text = new char[bytes.length];
    for (int i = 0; i < text.length; i++) {
      int value = bytes[i] & 0xff;
      boolean isOther = value >= 0x80 || (value >= 0x1c && value < 0x20);
      boolean isNoLine = isLines && (value == 0x0b || value == 0x0c);
      text[i] = (char) (isOther || isNoLine ? PRIVATE + value : value);
    }
    return new String(text);
  }

  private static Object result(Interpreter py, ByteString self, Object value) {
    return switch (value) {
      case String text -> ByteStrings.like(py, self, bytes(text));
      case PyList list ->
          new PyList(
              py, Arrays.stream(list.toArray()).map(each -> result(py, self, each)).toArray());
      case PyTuple tuple ->
          new PyTuple(py, tuple.asList().stream().map(each -> result(py, self, each)).toArray());
      default -> value;
    };
  }

  private static byte[] bytes(String text) {
    byte[] bytes = new byte[text.length()];
    for (int i = 0; i < bytes.length; i++) {
      bytes[i] = (byte) text.charAt(i);
    }
    return bytes;
  }
}
