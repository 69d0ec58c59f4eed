package dev.simmer.python.library;

import dev.simmer.python.runtime.Interpreter;
import dev.simmer.python.runtime.PyError;
import dev.simmer.python.runtime.PyObject;
import dev.simmer.python.runtime.PyType;
import dev.simmer.python.runtime.Singleton;

/// `functools.cached_property`
final class CachedPropertyType {
  private CachedPropertyType() {}

  private static final class Cached extends PyObject {
    final Object function;
    String name = "";

    Cached(PyType type, Object function) {
      super(type);
      this.function = function;
    }
  }

  static PyType create(Interpreter py) {
    return PyType.builtIn("functools", "cached_property", py.types().object)
        .constructor("cached_property(cls, func)", (p, a) -> new Cached((PyType) a[0], a[1]))
        .method("__set_name__(self, owner, name)", CachedPropertyType::setName)
        .method("__get__(self, instance, owner=None)", CachedPropertyType::get)
        .property("func", (p, a) -> ((Cached) a[0]).function);
  }

  private static Object setName(Interpreter py, Object[] a) {
    ((Cached) a[0]).name = (String) a[2];
    return Singleton.NONE;
  }

  private static Object get(Interpreter py, Object[] a) {
    Cached cached = (Cached) a[0];
    if (!Arguments.isGiven(a[1])) {
      return cached;
    }
    if (cached.name.isEmpty()) {
      throw PyError.type("Cannot use cached_property instance without calling __set_name__ on it.");
    }
    if (!(a[1] instanceof PyObject instance)) {
      throw PyError.type(
          "No '__dict__' attribute on '"
              + Conversions.typeName(py, a[1])
              + "' instance to cache '"
              + cached.name
              + "' property.");
    }
    Object known = instance.attribute(cached.name);
    if (known == null) {
      known = py.call(cached.function, instance);
      instance.setAttribute(cached.name, known);
    }
    return known;
  }
}
