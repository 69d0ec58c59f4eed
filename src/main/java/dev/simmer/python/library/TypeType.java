package dev.simmer.python.library;

import dev.simmer.python.runtime.Builtin;
import dev.simmer.python.runtime.Descriptors;
import dev.simmer.python.runtime.Interpreter;
import dev.simmer.python.runtime.PyDict;
import dev.simmer.python.runtime.PyError;
import dev.simmer.python.runtime.PyList;
import dev.simmer.python.runtime.PyTuple;
import dev.simmer.python.runtime.PyType;
import dev.simmer.python.runtime.Singleton;
import dev.simmer.python.runtime.Types;

/// `type`
final class TypeType {
  private TypeType() {}

  static void install(Types types) {
    types
        .type
        .constructor("type(cls, *args, **kwargs)", TypeType::create)
        .method("__init__(self, *args, **kwargs)", TypeType::init)
        .method("__repr__(self, /)", (py, a) -> repr((PyType) a[0]))
        .method("__call__(self, /, *args, **kwargs)", TypeType::call)
        .method(
            "mro(self, /)", (py, a) -> new PyList(py, ((PyType) a[0]).resolutionOrder().toArray()))
        .method(
            "__subclasses__(self, /)",
            (py, a) -> new PyList(py, ((PyType) a[0]).derived().toArray()))
        .method(
            "__instancecheck__(self, instance, /)",
            (py, a) -> ClassChecks.INSTANCE.plainly(py, a[1], (PyType) a[0]))
        .method(
            "__subclasscheck__(self, subclass, /)",
            (py, a) -> ClassChecks.SUBCLASS.plainly(py, a[1], (PyType) a[0]))
        .method("__or__(self, value, /)", (py, a) -> Unions.of(py, a[0], a[1]))
        .method("__ror__(self, value, /)", (py, a) -> Unions.of(py, a[1], a[0]))
        .setMember(
            "__prepare__",
            new Descriptors.ClassMethod(
                Builtin.function("__prepare__(cls, *args, **kwargs)", (py, a) -> new PyDict(py))));
  }

  private static Object create(Interpreter py, Object[] a) {
    PyType metatype = (PyType) a[0];
    Object[] given = ((PyTuple) a[1]).items();
    PyDict keywords = (PyDict) a[2];
    if (metatype == py.types().type && given.length != 3) {
      throw PyError.type("type() takes 1 or 3 arguments");
    }
    if (given.length != 3) {
      throw PyError.type("type.__new__() takes exactly 3 arguments (" + given.length + " given)");
    }
    String name = argument(py, given, 0, "str", String.class);
    PyTuple bases = argument(py, given, 1, "tuple", PyTuple.class);
    PyDict namespace = argument(py, given, 2, "dict", PyDict.class);
    return py.newClass(metatype, name, bases, namespace, keywords);
  }

  private static <T> T argument(
      Interpreter py, Object[] given, int index, String type, Class<T> javaType) {
    if (javaType.isInstance(given[index])) {
      return javaType.cast(given[index]);
    }
    throw PyError.type(
        "type.__new__() argument %d must be %s, not %s"
            .formatted(index + 1, type, Conversions.typeName(py, given[index])));
  }

  private static Object call(Interpreter py, Object[] a) {
    return py.construct((PyType) a[0], (PyTuple) a[1], (PyDict) a[2]);
  }

  private static Object init(Interpreter py, Object[] a) {
    int count = ((PyTuple) a[1]).size();
    if (count != 1 && count != 3) {
      throw PyError.type("type.__init__() takes 1 or 3 arguments");
    }
    return Singleton.NONE;
  }

  private static String repr(PyType type) {
    return "<class '" + ObjectType.fullName(type) + "'>";
  }
}
