package dev.simmer.python.library;

import dev.simmer.python.runtime.Interpreter;
import dev.simmer.python.runtime.PyDict;
import dev.simmer.python.runtime.PyError;
import dev.simmer.python.runtime.PyList;
import dev.simmer.python.runtime.PyTuple;
import dev.simmer.python.runtime.PyType;
import dev.simmer.python.runtime.Singleton;

/// `collections.OrderedDict`
final class OrderedDictType {
  private OrderedDictType() {}

  static PyType create(Interpreter py) {
    return PyType.builtIn("collections", "OrderedDict", py.types().dict)
        .dotted()
        .method("move_to_end(self, /, key, last=True)", OrderedDictType::moveToEnd)
        .method("popitem(self, /, last=True)", OrderedDictType::popItem)
        .method("copy(self, /)", (p, a) -> copy(p, (PyDict) a[0]))
        .method("__repr__(self, /)", OrderedDictType::repr);
  }

  private static Object moveToEnd(Interpreter py, Object[] a) {
    PyDict dict = (PyDict) a[0];
    Object value = dict.remove(py, a[1]);
    if (value == null) {
      throw PyError.of("KeyError", a[1]);
    }
    if (a[2] == null || py.truth(a[2])) {
      dict.put(py, a[1], value);
      return Singleton.NONE;
    }
    PyDict rest = DictType.copy(py, dict);
    dict.clear();
    dict.put(py, a[1], value);
    DictType.merge(py, dict, rest);
    return Singleton.NONE;
  }

  private static Object popItem(Interpreter py, Object[] a) {
    PyDict dict = (PyDict) a[0];
    boolean last = a[1] == null || py.truth(a[1]);
    int entry = last ? dict.lastEntry() : dict.nextEntry(0);
    if (entry < 0) {
      throw PyError.of("KeyError", "dictionary is empty");
    }
    PyTuple item = new PyTuple(py, dict.keyAt(entry), dict.valueAt(entry));
    dict.removeEntry(entry);
    return item;
  }

  private static Object repr(Interpreter py, Object[] a) {
    PyDict dict = (PyDict) a[0];
    String name = dict.type().name();
    if (dict.size() == 0) {
      return name + "()";
    }
    return name + "(" + py.repr(new PyList(py, py.items(new DictViews.Items(dict)))) + ")";
  }

  private static PyDict copy(Interpreter py, PyDict dict) {
    PyDict copy = new PyDict(dict.type());
    DictType.merge(py, copy, dict);
    return copy;
  }
}
