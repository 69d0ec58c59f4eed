package dev.simmer.python.library;

import dev.simmer.python.runtime.Interpreter;
import dev.simmer.python.runtime.Property;
import dev.simmer.python.runtime.PyType;
import dev.simmer.python.runtime.Singleton;
import org.jspecify.annotations.Nullable;

/// `property`
final class PropertyType {
  private static final String DOC = "__doc__";

  private PropertyType() {}

  static void install(PyType type) {
    type.withAttributes()
        .constructor(
            "property(cls, fget=None, fset=None, fdel=None, doc=None)", PropertyType::create)
        .method("getter(self, fget, /)", (py, a) -> with(py, a, 0))
        .method("setter(self, fset, /)", (py, a) -> with(py, a, 1))
        .method("deleter(self, fdel, /)", (py, a) -> with(py, a, 2))
        .method("__get__(self, instance, owner=None, /)", PropertyType::get)
        .method(
            "__set__(self, instance, value, /)",
            (py, a) -> {
              ((Property) a[0]).set(py, a[1], a[2]);
              return Singleton.NONE;
            })
        .method(
            "__delete__(self, instance, /)",
            (py, a) -> {
              ((Property) a[0]).delete(py, a[1]);
              return Singleton.NONE;
            })
        .method(
            "__set_name__(self, owner, name, /)",
            (py, a) -> {
              ((Property) a[0]).setName(py.str(a[2]));
              return Singleton.NONE;
            })
        .property("fget", (py, a) -> Arguments.orNone(((Property) a[0]).getter()))
        .property("fset", (py, a) -> Arguments.orNone(((Property) a[0]).setter()))
        .property("fdel", (py, a) -> Arguments.orNone(((Property) a[0]).deleter()));
  }

  private static Object create(Interpreter py, Object[] a) {
    Property property = new Property((PyType) a[0], orNull(a[1]), orNull(a[2]), orNull(a[3]));
    Object doc = a[4];
    if (doc == null && property.getter() != null) {
      doc = py.getAttributeOrNull(property.getter(), DOC);
    }
    property.setAttribute(DOC, Arguments.orNone(doc));
    return property;
  }

  private static @Nullable Object orNull(@Nullable Object given) {
    return Arguments.isGiven(given) ? given : null;
  }

  /// The property with another function in place of one of its three.
  private static Object with(Interpreter py, Object[] a, int part) {
    Property before = (Property) a[0];
    return py.call(
        before.type(),
        part == 0 ? a[1] : Arguments.orNone(before.getter()),
        part == 1 ? a[1] : Arguments.orNone(before.setter()),
        part == 2 ? a[1] : Arguments.orNone(before.deleter()));
  }

  private static Object get(Interpreter py, Object[] a) {
    return Arguments.isGiven(a[1]) ? ((Property) a[0]).get(py, a[1]) : a[0];
  }
}
