package dev.simmer.python.library;

import dev.simmer.python.runtime.Builtin;
import dev.simmer.python.runtime.Comparison;
import dev.simmer.python.runtime.Descriptors;
import dev.simmer.python.runtime.Interpreter;
import dev.simmer.python.runtime.Native;
import dev.simmer.python.runtime.PyDict;
import dev.simmer.python.runtime.PyError;
import dev.simmer.python.runtime.PyList;
import dev.simmer.python.runtime.PyObject;
import dev.simmer.python.runtime.PyTuple;
import dev.simmer.python.runtime.PyType;
import dev.simmer.python.runtime.Singleton;
import dev.simmer.python.runtime.Types;
import java.util.Objects;

/// `object`: what every value can do.
final class ObjectType {
  private ObjectType() {}

  static void install(PyType object, Identities identities) {
    object
        .constructor("object(cls, *args, **kwargs)", ObjectType::create)
        .method("__init__(self, *args, **kwargs)", ObjectType::init)
        .method("__repr__(self, /)", (py, a) -> repr(py, a[0], identities))
        .method("__str__(self, /)", (py, a) -> py.repr(a[0]))
        .method("__format__(self, format_spec, /)", ObjectType::format)
        .method("__hash__(self, /)", (py, a) -> (long) a[0].hashCode())
        .method("__eq__(self, value, /)", (py, a) -> equal(a[0], a[1]))
        .method("__ne__(self, value, /)", ObjectType::notEqual)
        .method("__dir__(self, /)", (py, a) -> new PyList(py, Members.of(py, a[0]).toArray()))
        .method("__setattr__(self, name, value, /)", ObjectType::setAttribute)
        .method(
            "__getattribute__(self, name, /)",
            (py, a) -> py.getAttributePlainly(a[0], Arguments.text(py, a[1])))
        .method("__delattr__(self, name, /)", ObjectType::deleteAttribute);
    classMethod(object, "__init_subclass__(cls, /, **kwargs)", ObjectType::initSubclass);
    classMethod(object, "__subclasshook__(cls, other, /)", (py, a) -> Singleton.NOT_IMPLEMENTED);
  }

  private static void classMethod(PyType object, String signature, Native code) {
    Builtin function = Builtin.function(signature, code);
    object.setMember(function.name(), new Descriptors.ClassMethod(function));
  }

  private static Object initSubclass(Interpreter py, Object[] a) {
    if (((PyDict) a[1]).size() > 0) {
      throw PyError.type(
          ((PyType) a[0]).name() + ".__init_subclass__() takes no keyword arguments");
    }
    return Singleton.NONE;
  }

  private static Object create(Interpreter py, Object[] a) {
    PyType object = py.types().object;
    PyType type = (PyType) a[0];
    boolean isExcess = ((PyTuple) a[1]).size() > 0 || ((PyDict) a[2]).size() > 0;
    if (isExcess && !isInherited(type, object, "__new__")) {
      throw PyError.type("object.__new__() takes exactly one argument (the type to instantiate)");
    }
    if (isExcess && isInherited(type, object, "__init__")) {
      throw PyError.type(type.name() + "() takes no arguments");
    }
    checkSafe(object, type);
    py.refuseAbstract(type);
    return new PyObject(type);
  }

  /// Values of built-in types are made in their own way.
  private static void checkSafe(PyType object, PyType type) {
    for (PyType each : type.resolutionOrder()) {
      if (each.isBuiltIn() && each != object && each.member("__new__") != null) {
        throw PyError.type(
            "object.__new__(%s) is not safe, use %s.__new__()".formatted(type.name(), each.name()));
      }
    }
    boolean isMadeInJavaOnly =
        type.isBuiltIn() && type != object && isInherited(type, object, "__init__");
    if (isMadeInJavaOnly) {
      throw PyError.type("cannot create '" + type + "' instances");
    }
  }

  private static boolean isInherited(PyType type, PyType object, String name) {
    return Objects.equals(type.lookup(name), object.member(name));
  }

  private static Object init(Interpreter py, Object[] a) {
    if (((PyTuple) a[1]).size() == 0 && ((PyDict) a[2]).size() == 0) {
      return Singleton.NONE;
    }
    PyType object = py.types().object;
    PyType type = py.typeOf(a[0]);
    if (!isInherited(type, object, "__init__")) {
      throw PyError.type(
          "object.__init__() takes exactly one argument (the instance to initialize)");
    }
    if (isInherited(type, object, "__new__")) {
      throw PyError.type(
          type.name() + ".__init__() takes exactly one argument (the instance to initialize)");
    }
    return Singleton.NONE;
  }

  static String fullName(PyType type) {
    return type.module().equals("builtins")
        ? type.qualifiedName()
        : type.module() + "." + type.qualifiedName();
  }

  private static String repr(Interpreter py, Object object, Identities identities) {
    return "<" + fullName(py.typeOf(object)) + " object at " + identities.address(object) + ">";
  }

  private static Object format(Interpreter py, Object[] a) {
    if (!Arguments.text(py, a[1]).isEmpty()) {
      throw PyError.type(
          "unsupported format string passed to " + Conversions.typeName(py, a[0]) + ".__format__");
    }
    return py.str(a[0]);
  }

  private static Object equal(Object one, Object other) {
    return Comparison.isSame(one, other) ? (Object) true : Singleton.NOT_IMPLEMENTED;
  }

  private static Object notEqual(Interpreter py, Object[] a) {
    Object equal = py.callSpecial(a[0], "__eq__", a[1]);
    return equal == null || equal == Singleton.NOT_IMPLEMENTED
        ? Singleton.NOT_IMPLEMENTED
        : (Object) !py.truth(equal);
  }

  private static Object setAttribute(Interpreter py, Object[] a) {
    py.setAttributePlainly(a[0], Arguments.text(py, a[1]), a[2]);
    return Singleton.NONE;
  }

  private static Object deleteAttribute(Interpreter py, Object[] a) {
    py.deleteAttributePlainly(a[0], Arguments.text(py, a[1]));
    return Singleton.NONE;
  }

  /// The texts of the values that exist once.
  static void installSingletons(Types types) {
    for (Singleton singleton : Singleton.values()) {
      types.of(singleton).method("__repr__(self, /)", (py, a) -> singleton.repr());
    }
    types
        .of(Singleton.NONE)
        .method("__bool__(self, /)", (py, a) -> false)
        .constructor("NoneType(cls)", (py, a) -> Singleton.NONE);
  }
}
