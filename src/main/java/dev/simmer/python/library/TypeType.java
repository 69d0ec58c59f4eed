package dev.simmer.python.library;

import dev.simmer.python.runtime.Interpreter;
import dev.simmer.python.runtime.PyDict;
import dev.simmer.python.runtime.PyError;
import dev.simmer.python.runtime.PyList;
import dev.simmer.python.runtime.PyTuple;
import dev.simmer.python.runtime.PyType;
import dev.simmer.python.runtime.Types;
import java.util.LinkedHashMap;
import java.util.Map;

/// `type`
final class TypeType {
  private TypeType() {}

  static void install(Types types) {
    types
        .type
        .constructor("type(cls, object_or_name, bases=(), dict={}, /)", TypeType::create)
        .method("__repr__(self, /)", (py, a) -> repr((PyType) a[0]))
        .method("__call__(self, /, *args, **kwargs)", TypeType::call)
        .method(
            "mro(self, /)", (py, a) -> new PyList(py, ((PyType) a[0]).resolutionOrder().toArray()))
        .method(
            "__subclasses__(self, /)",
            (py, a) -> new PyList(py, ((PyType) a[0]).derived().toArray()))
        .method(
            "__instancecheck__(self, instance, /)",
            (py, a) -> py.typeOf(a[1]).isSubtypeOf((PyType) a[0]))
        .method(
            "__subclasscheck__(self, subclass, /)",
            (py, a) -> a[1] instanceof PyType type && type.isSubtypeOf((PyType) a[0]))
        .method("__or__(self, value, /)", (py, a) -> Unions.of(py, a[0], a[1]))
        .method("__ror__(self, value, /)", (py, a) -> Unions.of(py, a[1], a[0]));
  }

  private static Object create(Interpreter py, Object[] a) {
    if (a[2] == null && a[3] == null) {
      return py.typeOf(a[1]);
    }
    if (a[2] == null || a[3] == null) {
      throw PyError.type("type() takes 1 or 3 arguments");
    }
    if (!(a[1] instanceof String name)) {
      throw PyError.type(
          "type.__new__() argument 1 must be str, not " + Conversions.typeName(py, a[1]));
    }
    if (!(a[2] instanceof PyTuple bases) || !(a[3] instanceof PyDict dict)) {
      throw PyError.type("type.__new__() arguments 2 and 3 must be tuple and dict");
    }
    Map<String, Object> members = new LinkedHashMap<>();
    for (int e = dict.nextEntry(0); e >= 0; e = dict.nextEntry(e + 1)) {
      members.put(py.str(dict.keyAt(e)), dict.valueAt(e));
    }
    return py.newClass(name, bases, members);
  }

  private static Object call(Interpreter py, Object[] a) {
    return KeywordCalls.call(py, a[0], (PyTuple) a[1], (PyDict) a[2]);
  }

  private static String repr(PyType type) {
    return "<class '" + ObjectType.fullName(type) + "'>";
  }
}
