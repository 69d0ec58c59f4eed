package dev.simmer.python.library;

import dev.simmer.python.runtime.Interpreter;
import dev.simmer.python.runtime.PyError;
import dev.simmer.python.runtime.PyObject;
import dev.simmer.python.runtime.PyType;
import dev.simmer.python.runtime.Singleton;
import dev.simmer.python.runtime.Texts;

/// `sys.stdout` or `sys.stderr`
final class Stream extends PyObject {
  private final boolean isError;

  private Stream(PyType type, boolean isError) {
    super(type);
    this.isError = isError;
  }

  static PyType type(Interpreter py) {
    return PyType.builtIn("_io", "TextIOWrapper", py.types().object)
        .dotted()
        .method("write(self, text, /)", Stream::write)
        .method("flush(self, /)", (p, a) -> Singleton.NONE)
        .method("isatty(self, /)", (p, a) -> false)
        .method("writable(self, /)", (p, a) -> true)
        .property("encoding", (p, a) -> "utf-8")
        .property("name", (p, a) -> ((Stream) a[0]).isError ? "<stderr>" : "<stdout>");
  }

  static Stream output(PyType type) {
    return new Stream(type, false);
  }

  static Stream errors(PyType type) {
    return new Stream(type, true);
  }

  void write(Interpreter py, String text) {
    if (text.isEmpty()) {
      return;
    }
    if (isError) {
      py.printError(text);
    } else {
      py.print(text);
    }
  }

  private static Object write(Interpreter py, Object[] a) {
    if (!(a[1] instanceof String text)) {
      throw PyError.type("write() argument must be str, not " + Conversions.typeName(py, a[1]));
    }
    ((Stream) a[0]).write(py, text);
    return (long) Texts.length(text);
  }
}
