package dev.simmer.python.library;

import dev.simmer.python.runtime.Interpreter;
import dev.simmer.python.runtime.PyFunction;
import dev.simmer.python.runtime.PyModule;
import dev.simmer.python.runtime.PyObject;
import dev.simmer.python.runtime.PyType;
import java.util.SortedSet;
import java.util.TreeSet;

/// `dir`: the names of an object's attributes, in alphabetical order.
final class Members {
  private Members() {}

  static SortedSet<String> of(Interpreter py, Object object) {
    SortedSet<String> names = new TreeSet<>();
    switch (object) {
      case PyModule module -> {
        names.addAll(module.namespace().asMap().keySet());
        return names;
      }
      case PyType type -> {
        addAll(type, names);
        return names;
      }
      case PyFunction function -> names.addAll(function.attributes().keySet());
      case PyObject instance -> names.addAll(instance.attributes().keySet());
      default -> {}
    }
    addAll(py.typeOf(object), names);
    return names;
  }

  private static void addAll(PyType type, SortedSet<String> names) {
    type.resolutionOrder().forEach(each -> names.addAll(each.members().keySet()));
    names.add("__class__");
    names.add("__doc__");
    if (type.hasAttributes()) {
      names.add("__dict__");
    }
  }
}
