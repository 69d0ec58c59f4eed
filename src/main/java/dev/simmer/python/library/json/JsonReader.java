package dev.simmer.python.library.json;

import dev.simmer.python.runtime.Interpreter;
import dev.simmer.python.runtime.PyDict;
import dev.simmer.python.runtime.PyError;
import dev.simmer.python.runtime.PyException;
import dev.simmer.python.runtime.PyList;
import dev.simmer.python.runtime.PyTuple;
import dev.simmer.python.runtime.Singleton;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// Reads one JSON value. What it says of a bad text, and where, is what CPython's scanner says.
final class JsonReader {
  private static final int DEEPEST = 990;
  private static final int LONGEST_PLAIN = 18;
  private static final Pattern NUMBER =
      Pattern.compile("(-?(?:0|[1-9][0-9]*))(\\.[0-9]+)?([eE][+-]?[0-9]+)?");

  private final Interpreter py;
  private final JsonHooks hooks;
  private final String text;
  private final Object errorType;
  private final Matcher number;
  private int at;
  private int depth;

  JsonReader(Interpreter py, JsonHooks hooks, String text, Object errorType) {
    this.py = py;
    this.hooks = hooks;
    this.text = text;
    this.errorType = errorType;
    this.number = NUMBER.matcher(text);
  }

  /// The value that begins at an index.
  Object read(int start) {
    at = start;
    return value();
  }

  /// Where the value that was read last ends.
  int end() {
    return at;
  }

  private PyError error(String message, int index) {
    long position = text.codePointCount(0, Math.min(index, text.length()));
    return PyError.of((PyException) py.call(errorType, message, text, position));
  }

  private boolean isAt(char c) {
    return at < text.length() && text.charAt(at) == c;
  }

  private boolean accept(char c) {
    boolean found = isAt(c);
    at += found ? 1 : 0;
    return found;
  }

  private void skipSpace() {
    while (at < text.length() && " \t\n\r".indexOf(text.charAt(at)) >= 0) {
      at++;
    }
  }

  private Object value() {
    py.takeStep();
    if (accept('"')) {
      return string();
    }
    if (accept('{')) {
      return nested("object", this::object);
    }
    if (accept('[')) {
      return nested("array", this::array);
    }
    Object word = word();
    return word == null ? number() : word;
  }

  /// Reads what is inside of brackets.
  private interface Contents {
    Object read();
  }

  private Object nested(String what, Contents contents) {
    if (depth >= DEEPEST) {
      throw PyError.of(
          "RecursionError",
          "maximum recursion depth exceeded while decoding a JSON "
              + what
              + " from a unicode string");
    }
    depth++;
    Object value = contents.read();
    depth--;
    return value;
  }

  private Object array() {
    PyList list = new PyList(py);
    skipSpace();
    if (accept(']')) {
      return list;
    }
    while (true) {
      list.add(value());
      skipSpace();
      if (accept(']')) {
        return list;
      }
      requireComma();
    }
  }

  private void requireComma() {
    if (!accept(',')) {
      throw error("Expecting ',' delimiter", at);
    }
    skipSpace();
  }

  private Object object() {
    PyList pairs = new PyList(py);
    PyDict dict = new PyDict(py);
    skipSpace();
    if (!accept('}')) {
      member(pairs, dict);
      while (!accept('}')) {
        requireComma();
        member(pairs, dict);
      }
    }
    if (hooks.pairs() != null) {
      return py.call(hooks.pairs(), pairs);
    }
    return hooks.object() == null ? dict : py.call(hooks.object(), dict);
  }

  private void member(PyList pairs, PyDict dict) {
    if (!accept('"')) {
      throw error("Expecting property name enclosed in double quotes", at);
    }
    String name = string();
    skipSpace();
    if (!accept(':')) {
      throw error("Expecting ':' delimiter", at);
    }
    skipSpace();
    Object value = value();
    if (hooks.pairs() == null) {
      dict.put(py, name, value);
    } else {
      pairs.add(new PyTuple(py, name, value));
    }
    skipSpace();
  }

  private @Nullable Object word() {
    if (acceptWord("null")) {
      return Singleton.NONE;
    }
    if (acceptWord("true")) {
      return true;
    }
    if (acceptWord("false")) {
      return false;
    }
    if (acceptWord("NaN")) {
      return constant("NaN", Double.NaN);
    }
    if (acceptWord("Infinity")) {
      return constant("Infinity", Double.POSITIVE_INFINITY);
    }
    return acceptWord("-Infinity") ? constant("-Infinity", Double.NEGATIVE_INFINITY) : null;
  }

  private boolean acceptWord(String word) {
    boolean found = text.startsWith(word, at);
    at += found ? word.length() : 0;
    return found;
  }

  private Object constant(String name, double value) {
    return hooks.constant() == null ? (Object) value : py.call(hooks.constant(), name);
  }

  private Object number() {
    number.region(at, text.length());
    if (!number.lookingAt()) {
      throw error("Expecting value", at);
    }
    at = number.end();
    String digits = number.group();
    if (number.group(2) != null || number.group(3) != null) {
      return hooks.real() == null
          ? (Object) Double.parseDouble(digits)
          : py.call(hooks.real(), digits);
    }
    if (hooks.integer() != null) {
      return py.call(hooks.integer(), digits);
    }
    return digits.length() <= LONGEST_PLAIN
        ? (Object) Long.parseLong(digits)
        : py.call(py.types().int_, digits);
  }

  // ---- strings

  private String string() {
    int begin = at - 1;
    StringBuilder value = new StringBuilder();
    while (true) {
      if (at >= text.length()) {
        throw error("Unterminated string starting at", begin);
      }
      char c = text.charAt(at++);
      if (c == '"') {
        return value.toString();
      }
      if (c == '\\') {
        escape(value, begin);
      } else if (c < ' ' && hooks.isStrict()) {
        throw error("Invalid control character at", at - 1);
      } else {
        value.append(c);
      }
    }
  }

  private void escape(StringBuilder value, int begin) {
    if (at >= text.length()) {
      throw error("Unterminated string starting at", begin);
    }
    char code = text.charAt(at++);
    switch (code) {
      case '"', '\\', '/' -> value.append(code);
      case 'b' -> value.append('\b');
      case 'f' -> value.append('\f');
      case 'n' -> value.append('\n');
      case 'r' -> value.append('\r');
      case 't' -> value.append('\t');
      case 'u' -> value.append(unit());
      default -> throw error("Invalid \\escape", at - 2);
    }
  }

  private char unit() {
    int begin = at;
    int unit = 0;
    for (int i = 0; i < 4; i++) {
      int digit = at < text.length() ? hexDigit(text.charAt(at)) : -1;
      if (digit < 0 || begin + 4 >= text.length()) {
        throw error("Invalid \\uXXXX escape", begin - 1);
      }
      unit = unit * 16 + digit;
      at++;
    }
    return (char) unit;
  }

  private static int hexDigit(char c) {
    return c < 128 ? Character.digit(c, 16) : -1;
  }
}
