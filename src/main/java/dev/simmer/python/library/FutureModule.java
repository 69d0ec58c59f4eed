package dev.simmer.python.library;

import dev.simmer.python.runtime.Interpreter;
import dev.simmer.python.runtime.PyModule;
import dev.simmer.python.runtime.PyObject;
import dev.simmer.python.runtime.PyType;

/// `__future__`: all that it has is in the language by now, but for how annotations are kept.
public final class FutureModule {
  private static final String[] NAMES = {
    "annotations",
    "division",
    "print_function",
    "generator_stop",
    "absolute_import",
    "unicode_literals",
    "with_statement",
    "nested_scopes",
    "generators"
  };

  private FutureModule() {}

  public static PyModule create(Interpreter py) {
    PyType feature = PyType.builtIn("__future__", "_Feature", py.types().object);
    PyModule module = new PyModule("__future__");
    for (String name : NAMES) {
      module.with(name, new PyObject(feature));
    }
    return module;
  }
}
