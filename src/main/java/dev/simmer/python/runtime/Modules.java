package dev.simmer.python.runtime;

import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// The modules that a run has imported.
final class Modules {
  private final Library library;
  private final Map<String, PyModule> known = new LinkedHashMap<>();
  private @Nullable PyDict dict;

  Modules(Library library) {
    this.library = library;
  }

  @Nullable PyModule known(String name) {
    return known.get(name);
  }

  void add(Interpreter py, PyModule module) {
    known.put(module.name(), module);
    if (dict != null) {
      list(py, dict, module);
    }
  }

  /// `sys.modules`. Those of the library's own are not shown.
  PyDict asDict(Interpreter py) {
    if (dict == null) {
      PyDict all = new PyDict(py);
      known.values().forEach(module -> list(py, all, module));
      dict = all;
    }
    return dict;
  }

  private static void list(Interpreter py, PyDict modules, PyModule module) {
    if (!module.name().startsWith("_") || module.name().endsWith("__")) {
      modules.put(py, module.name(), module);
    }
  }

  /// `import name`, where the name may be that of a module in a package: `package.module`.
  ///
  /// Raises ModuleNotFoundError for a module that there is none of.
  PyModule require(Interpreter py, String name) {
    PyModule imported = known.get(name);
    return imported == null ? load(py, name) : imported;
  }

  private PyModule load(Interpreter py, String name) {
    int dot = name.lastIndexOf('.');
    PyModule parent = dot < 0 ? null : require(py, name.substring(0, dot));
    PyModule module = library.module(py, name);
    if (module == null) {
      throw notFound(py, name, parent);
    }
    add(py, module);
    if (parent != null) {
      parent.with(name.substring(dot + 1), module);
    }
    return module;
  }

  private PyError notFound(Interpreter py, String name, @Nullable PyModule parent) {
    String message = "No module named '" + name + "'";
    if (parent != null && !isPackage(parent)) {
      message += "; '" + parent.name() + "' is not a package";
    }
    return error(py, "ModuleNotFoundError", message, name);
  }

  private boolean isPackage(PyModule module) {
    return library.moduleNames().stream().anyMatch(name -> name.startsWith(module.name() + "."));
  }

  /// `from module import name`, where the name may also be that of a module in the package.
  Object member(Interpreter py, PyModule module, String name) {
    Object value = py.getAttributeOrNull(module, name);
    if (value != null) {
      return value;
    }
    String inside = module.name() + "." + name;
    if (library.moduleNames().contains(inside)) {
      return require(py, inside);
    }
    String message =
        "cannot import name '" + name + "' from '" + module.name() + "' (unknown location)";
    throw error(py, "ImportError", message, module.name());
  }

  private static PyError error(Interpreter py, String type, String message, String module) {
    PyException error = py.newException(py.types().exception(type), message);
    error.setAttribute("name", module);
    return PyError.of(error);
  }
}
