package dev.simmer.python.library.json;

import dev.simmer.python.library.Conversions;
import dev.simmer.python.runtime.Comparison;
import dev.simmer.python.runtime.Interpreter;
import dev.simmer.python.runtime.Numbers;
import dev.simmer.python.runtime.PyDict;
import dev.simmer.python.runtime.PyError;
import dev.simmer.python.runtime.PyList;
import dev.simmer.python.runtime.PyTuple;
import dev.simmer.python.runtime.Singleton;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/// Writes a value as JSON. As `Lib/json/encoder.py`, piece for piece.
final class JsonWriter {
  private static final int DEEPEST = 990;

  private final Interpreter py;
  private final JsonStyle style;
  private final Consumer<String> out;
  private final List<Object> open = new ArrayList<>();
  private int level;

  /// @param out gets the pieces of the text
  JsonWriter(Interpreter py, JsonStyle style, Consumer<String> out) {
    this.py = py;
    this.style = style;
    this.out = out;
  }

  void write(Object value) {
    write("", value);
  }

  /// Writes a value, what stands in front of it in the same piece.
  private void write(String before, Object value) {
    py.takeStep();
    String plain = plain(value);
    if (plain != null) {
      out.accept(before + plain);
      return;
    }
    if (!before.isEmpty()) {
      out.accept(before);
    }
    switch (value) {
      case PyList list -> inside(list, () -> array(list.toArray()));
      case PyTuple tuple -> inside(tuple, () -> array(tuple.items()));
      case PyDict dict -> inside(dict, () -> object(dict));
      default -> inside(value, () -> write(py.call(style.defaults(), value)));
    }
  }

  /// The text of a value that holds no others; null for any other value.
  private @Nullable String plain(Object value) {
    return switch (value) {
      case String text -> JsonText.quoted(text, style.ensuresAscii());
      case Boolean truth -> truth ? "true" : "false";
      case Long number -> number.toString();
      case BigInteger number -> py.repr(number);
      case Double number -> real(number);
      default -> value == Singleton.NONE ? "null" : null;
    };
  }

  private String real(double number) {
    if (Double.isFinite(number)) {
      return py.repr(number);
    }
    if (!style.allowsNan()) {
      String shown = style.indent() == null ? "" : ": " + py.repr(number);
      throw PyError.value("Out of range float values are not JSON compliant" + shown);
    }
    return Double.isNaN(number) ? "NaN" : number > 0 ? "Infinity" : "-Infinity";
  }

  private void inside(Object container, Runnable contents) {
    if (style.checksCircles()
        && open.stream().anyMatch(other -> Comparison.isIdentical(other, container))) {
      throw PyError.value("Circular reference detected");
    }
    if (open.size() >= DEEPEST) {
      throw PyError.of(
          "RecursionError", "maximum recursion depth exceeded while encoding a JSON object");
    }
    open.addLast(container);
    contents.run();
    open.removeLast();
  }

  private void array(Object[] items) {
    if (items.length == 0) {
      out.accept("[]");
      return;
    }
    level++;
    String separator = style.itemSeparator() + newLine();
    for (int i = 0; i < items.length; i++) {
      write(i == 0 ? "[" + newLine() : separator, items[i]);
    }
    close("]");
  }

  private void close(String bracket) {
    level--;
    if (style.indent() != null) {
      out.accept(newLine());
    }
    out.accept(bracket);
  }

  private String newLine() {
    return style.indent() == null ? "" : "\n" + style.indent().repeat(level);
  }

  private void object(PyDict dict) {
    if (dict.size() == 0) {
      out.accept("{}");
      return;
    }
    level++;
    out.accept("{");
    if (style.indent() != null) {
      out.accept(newLine());
    }
    boolean isFirst = true;
    for (Object item : items(dict)) {
      Object key = ((PyTuple) item).get(0);
      String name = name(key);
      if (name == null) {
        continue;
      }
      if (!isFirst) {
        out.accept(style.itemSeparator() + newLine());
      }
      isFirst = false;
      out.accept(JsonText.quoted(name, style.ensuresAscii()));
      out.accept(style.keySeparator());
      write(((PyTuple) item).get(1));
    }
    close("}");
  }

  private Object[] items(PyDict dict) {
    Object items = py.call(py.getAttribute(dict, "items"));
    return py.items(
        style.sortsKeys()
            ? py.call(Objects.requireNonNull(py.builtins().get("sorted")), items)
            : items);
  }

  /// A key as text; null for one that is to be left out.
  private @Nullable String name(Object key) {
    if (key instanceof String text) {
      return text;
    }
    if (key == Singleton.NONE || Numbers.isNumber(key)) {
      return plain(key);
    }
    if (style.skipsKeys()) {
      return null;
    }
    throw PyError.type(
        "keys must be str, int, float, bool or None, not " + Conversions.typeName(py, key));
  }
}
