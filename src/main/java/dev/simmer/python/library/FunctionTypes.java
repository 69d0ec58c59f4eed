package dev.simmer.python.library;

import dev.simmer.python.runtime.BoundMethod;
import dev.simmer.python.runtime.Builtin;
import dev.simmer.python.runtime.Comparison;
import dev.simmer.python.runtime.Interpreter;
import dev.simmer.python.runtime.PyDict;
import dev.simmer.python.runtime.PyFunction;
import dev.simmer.python.runtime.PyModule;
import dev.simmer.python.runtime.PyTuple;
import dev.simmer.python.runtime.PyType;
import dev.simmer.python.runtime.Singleton;
import dev.simmer.python.runtime.Types;

/// Functions, methods, built-in functions and modules.
final class FunctionTypes {
  private FunctionTypes() {}

  static void install(Types types, Identities identities) {
    types
        .function
        .method("__repr__(self, /)", (py, a) -> repr((PyFunction) a[0], identities))
        .method("__call__(self, /, *args, **kwargs)", FunctionTypes::call)
        .method("__get__(self, instance, owner=None, /)", FunctionTypes::bind);
    types
        .method
        .constructor("method(cls, function, instance, /)", (py, a) -> new BoundMethod(a[2], a[1]))
        .method("__repr__(self, /)", (py, a) -> repr(py, (BoundMethod) a[0], identities))
        .method("__call__(self, /, *args, **kwargs)", FunctionTypes::call)
        .method(
            "__getattr__(self, name, /)",
            (py, a) -> py.getAttribute(((BoundMethod) a[0]).function(), (String) a[1]))
        .method("__hash__(self, /)", (py, a) -> hash((BoundMethod) a[0]))
        .method("__eq__(self, value, /)", (py, a) -> equal((BoundMethod) a[0], a[1]))
        .property("__self__", (py, a) -> ((BoundMethod) a[0]).self())
        .property("__func__", (py, a) -> ((BoundMethod) a[0]).function());
    installBuiltin(types.builtin, identities);
    CodeType.install(types);
    types.module.method(
        "__repr__(self, /)", (py, a) -> "<module '" + ((PyModule) a[0]).name() + "' (built-in)>");
  }

  private static void installBuiltin(PyType builtin, Identities identities) {
    builtin
        .method("__repr__(self, /)", (py, a) -> repr((Builtin) a[0], identities))
        .method("__call__(self, /, *args, **kwargs)", FunctionTypes::call)
        .property("__name__", (py, a) -> ((Builtin) a[0]).name())
        .property("__qualname__", (py, a) -> ((Builtin) a[0]).qualifiedName())
        .property("__module__", (py, a) -> "builtins")
        .property("__doc__", (py, a) -> Singleton.NONE);
  }

  private static Object call(Interpreter py, Object[] a) {
    return KeywordCalls.call(py, a[0], (PyTuple) a[1], (PyDict) a[2]);
  }

  private static Object bind(Interpreter py, Object[] a) {
    return Arguments.isGiven(a[1]) ? new BoundMethod(a[1], a[0]) : a[0];
  }

  private static Object hash(BoundMethod method) {
    return 31L * method.self().hashCode() + method.function().hashCode();
  }

  private static Object equal(BoundMethod method, Object other) {
    return other instanceof BoundMethod(Object self, Object function)
        ? (Object) (Comparison.isSame(method.self(), self) && method.function().equals(function))
        : Singleton.NOT_IMPLEMENTED;
  }

  private static String repr(Builtin function, Identities identities) {
    return function.isOfPython()
        ? "<function " + function.qualifiedName() + " at " + identities.address(function) + ">"
        : function.toString();
  }

  private static String repr(PyFunction function, Identities identities) {
    return "<function " + function.qualifiedName() + " at " + identities.address(function) + ">";
  }

  private static String repr(Interpreter py, BoundMethod method, Identities identities) {
    if (method.function() instanceof Builtin builtin && !builtin.isOfPython()) {
      return "<built-in method "
          + builtin.name()
          + " of "
          + Conversions.typeName(py, method.self())
          + " object at "
          + identities.address(method.self())
          + ">";
    }
    Object name = py.getAttributeOrNull(method.function(), "__qualname__");
    return "<bound method "
        + (name == null ? "?" : py.str(name))
        + " of "
        + py.repr(method.self())
        + ">";
  }
}
