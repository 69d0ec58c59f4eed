package dev.simmer.python.runtime;

import java.util.HashMap;
import java.util.Map;

/// The modules that a run has imported.
final class Modules {
  private final Library library;
  private final Map<String, PyModule> known = new HashMap<>();

  Modules(Library library) {
    this.library = library;
  }

  void add(PyModule module) {
    known.put(module.name(), module);
  }

  /// `import name`; raises ModuleNotFoundError for a module that there is none of.
  PyModule require(Interpreter py, String name) {
    PyModule imported = known.get(name);
    if (imported != null) {
      return imported;
    }
    PyModule module = library.module(py, name);
    if (module == null) {
      throw PyError.of("ModuleNotFoundError", "No module named '" + name + "'");
    }
    known.put(name, module);
    return module;
  }

  /// `from module import name`
  static Object member(Interpreter py, Object module, String name) {
    Object value = py.attributes().find(module, name);
    if (value == null && module instanceof PyModule(String moduleName, Namespace names)) {
      throw PyError.of(
          "ImportError",
          "cannot import name '" + name + "' from '" + moduleName + "' (unknown location)");
    }
    return value == null ? Singleton.NONE : value;
  }
}
