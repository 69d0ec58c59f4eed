package dev.simmer.python.library;

import dev.simmer.python.runtime.Interpreter;
import dev.simmer.python.runtime.NativeProperty;
import dev.simmer.python.runtime.PyDict;
import dev.simmer.python.runtime.PyError;
import dev.simmer.python.runtime.PyTuple;
import dev.simmer.python.runtime.PyType;
import dev.simmer.python.runtime.Singleton;

/// `collections.defaultdict`
final class DefaultDictType {
  private static final String FACTORY = "default_factory";

  private DefaultDictType() {}

  static PyType create(Interpreter py, RecursionGuard guard) {
    PyType type = PyType.builtIn("collections", "defaultdict", py.types().dict).dotted();
    type.constructor("defaultdict(cls, *args, **kwargs)", (p, a) -> new PyDict((PyType) a[0]))
        .method("__init__(self, *args, **kwargs)", DefaultDictType::init)
        .method("__missing__(self, key, /)", DefaultDictType::missing)
        .method("__repr__(self, /)", (p, a) -> repr(p, (PyDict) a[0], guard))
        .method("copy(self, /)", DefaultDictType::copy)
        .method("__or__(self, other, /)", DefaultDictType::joined)
        .setMember(
            FACTORY,
            new NativeProperty(
                FACTORY,
                (p, a) -> factory((PyDict) a[0]),
                (p, a) -> {
                  ((PyDict) a[0]).setAttribute(FACTORY, a[1]);
                  return Singleton.NONE;
                }));
    return type;
  }

  private static Object factory(PyDict dict) {
    return Arguments.orNone(dict.attribute(FACTORY));
  }

  private static Object init(Interpreter py, Object[] a) {
    PyDict dict = (PyDict) a[0];
    Object[] given = ((PyTuple) a[1]).items();
    Object factory = given.length == 0 ? Singleton.NONE : given[0];
    if (factory != Singleton.NONE && !AttributeFunctions.isCallable(py, factory)) {
      throw PyError.type("first argument must be callable or None");
    }
    dict.setAttribute(FACTORY, factory);
    if (given.length > 1) {
      DictType.merge(py, dict, given[1]);
    }
    DictType.merge(py, dict, a[2]);
    return Singleton.NONE;
  }

  private static Object missing(Interpreter py, Object[] a) {
    PyDict dict = (PyDict) a[0];
    Object factory = factory(dict);
    if (factory == Singleton.NONE) {
      throw PyError.of("KeyError", a[1]);
    }
    Object value = py.call(factory);
    dict.put(py, a[1], value);
    return value;
  }

  private static String repr(Interpreter py, PyDict dict, RecursionGuard guard) {
    return guard.show(
        dict,
        "defaultdict(...)",
        () ->
            dict.type().name()
                + "("
                + py.repr(factory(dict))
                + ", "
                + py.repr(DictType.copy(py, dict))
                + ")");
  }

  private static Object copy(Interpreter py, Object[] a) {
    PyDict dict = (PyDict) a[0];
    PyDict copy = new PyDict(dict.type());
    copy.setAttribute(FACTORY, factory(dict));
    DictType.merge(py, copy, dict);
    return copy;
  }

  private static Object joined(Interpreter py, Object[] a) {
    if (!(a[1] instanceof PyDict other)) {
      return Singleton.NOT_IMPLEMENTED;
    }
    PyDict joined = (PyDict) copy(py, a);
    DictType.merge(py, joined, other);
    return joined;
  }
}
