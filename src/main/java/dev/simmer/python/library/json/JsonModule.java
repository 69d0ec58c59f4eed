package dev.simmer.python.library.json;

import dev.simmer.python.library.Arguments;
import dev.simmer.python.library.Conversions;
import dev.simmer.python.runtime.Interpreter;
import dev.simmer.python.runtime.PyModule;
import dev.simmer.python.runtime.PyTuple;
import dev.simmer.python.runtime.Singleton;

/// `_json`: what `json` does at length. Its classes and functions are written in Python.
public final class JsonModule {
  private JsonModule() {}

  public static PyModule create(Interpreter py) {
    return new PyModule("_json")
        .function("write(encoder, value, emit, /)", JsonModule::write)
        .function("read(decoder, text, start, error, /)", JsonModule::read);
  }

  /// Hands the text of a value on, in the pieces in which CPython's encoder yields it.
  private static Object write(Interpreter py, Object[] a) {
    JsonStyle style = JsonStyle.of(py, a[0]);
    new JsonWriter(py, style, text -> py.call(a[2], text)).write(a[1]);
    return Singleton.NONE;
  }

  /// Reads a value that stands at a place in a text: gives it, and where it ends.
  private static Object read(Interpreter py, Object[] a) {
    String text = Arguments.text(py, a[1]);
    int start = text.offsetByCodePoints(0, (int) Conversions.longIndex(py, a[2]));
    JsonReader reader = new JsonReader(py, JsonHooks.of(py, a[0]), text, a[3]);
    Object value = reader.read(start);
    return new PyTuple(py, value, (long) text.codePointCount(0, reader.end()));
  }
}
