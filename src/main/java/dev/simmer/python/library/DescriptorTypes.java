package dev.simmer.python.library;

import dev.simmer.python.runtime.Descriptors.ClassMethod;
import dev.simmer.python.runtime.Descriptors.StaticMethod;
import dev.simmer.python.runtime.Descriptors.Super;
import dev.simmer.python.runtime.Interpreter;
import dev.simmer.python.runtime.PyDict;
import dev.simmer.python.runtime.PyError;
import dev.simmer.python.runtime.PyTuple;
import dev.simmer.python.runtime.PyType;
import dev.simmer.python.runtime.Types;

/// `staticmethod`, `classmethod` and `super`
final class DescriptorTypes {
  private DescriptorTypes() {}

  static void install(Types types) {
    PropertyType.install(types.property);
    types
        .staticmethod
        .constructor("staticmethod(cls, function, /)", (py, a) -> new StaticMethod(a[1]))
        .method(
            "__call__(self, /, *args, **kwargs)",
            (py, a) ->
                KeywordCalls.call(
                    py, ((StaticMethod) a[0]).function(), (PyTuple) a[1], (PyDict) a[2]))
        .property("__func__", (py, a) -> ((StaticMethod) a[0]).function())
        .property("__wrapped__", (py, a) -> ((StaticMethod) a[0]).function());
    types
        .classmethod
        .constructor("classmethod(cls, function, /)", (py, a) -> new ClassMethod(a[1]))
        .property("__func__", (py, a) -> ((ClassMethod) a[0]).function())
        .property("__wrapped__", (py, a) -> ((ClassMethod) a[0]).function());
    types
        .super_
        .constructor("super(cls, type=None, object=None, /)", DescriptorTypes::parent)
        .method("__repr__(self, /)", (py, a) -> repr((Super) a[0]))
        .property("__self__", (py, a) -> ((Super) a[0]).self())
        .property("__thisclass__", (py, a) -> ((Super) a[0]).after());
  }

  private static Object parent(Interpreter py, Object[] a) {
    if (a[1] == null || a[2] == null) {
      throw PyError.of("RuntimeError", "super(): no arguments");
    }
    if (!(a[1] instanceof PyType after)) {
      throw PyError.type(
          "super() argument 1 must be a type, not " + Conversions.typeName(py, a[1]));
    }
    if (a[2] instanceof PyType self && self.isSubtypeOf(after)) {
      return new Super(after, self, self);
    }
    PyType type = py.typeOf(a[2]);
    if (!type.isSubtypeOf(after)) {
      throw PyError.type("super(type, obj): obj must be an instance or subtype of type");
    }
    return new Super(after, a[2], type);
  }

  private static String repr(Super parent) {
    return "<super: <class '"
        + parent.after().name()
        + "'>, <"
        + parent.start().name()
        + " object>>";
  }
}
