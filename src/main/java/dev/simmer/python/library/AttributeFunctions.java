package dev.simmer.python.library;

import dev.simmer.python.runtime.BoundMethod;
import dev.simmer.python.runtime.Builtin;
import dev.simmer.python.runtime.Comparison;
import dev.simmer.python.runtime.Interpreter;
import dev.simmer.python.runtime.PyDict;
import dev.simmer.python.runtime.PyError;
import dev.simmer.python.runtime.PyFunction;
import dev.simmer.python.runtime.PyList;
import dev.simmer.python.runtime.PyType;
import dev.simmer.python.runtime.PyValue;
import dev.simmer.python.runtime.Singleton;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// Built-in functions about objects and their attributes.
final class AttributeFunctions {
  private AttributeFunctions() {}

  static void install(Builtins builtins, Identities identities) {
    builtins
        .function("getattr(object, name, default=None, /)", AttributeFunctions::get)
        .function("setattr(object, name, value, /)", AttributeFunctions::set)
        .function("delattr(object, name, /)", AttributeFunctions::delete)
        .function(
            "hasattr(object, name, /)",
            (py, a) -> py.getAttributeOrNull(a[0], name(py, a[1])) != null)
        .function(
            "isinstance(object, classinfo, /)",
            (py, a) -> ClassChecks.INSTANCE.holds(py, a[0], a[1]))
        .function(
            "issubclass(cls, classinfo, /)", (py, a) -> ClassChecks.SUBCLASS.holds(py, a[0], a[1]))
        .function("callable(object, /)", (py, a) -> isCallable(py, a[0]))
        .function("id(object, /)", (py, a) -> identities.of(a[0]))
        .function("hash(object, /)", (py, a) -> hash(py, a[0], identities))
        .function("vars(object=None, /)", AttributeFunctions::vars)
        .function("dir(object=None, /)", AttributeFunctions::dir)
        .function("locals()", (py, a) -> py.currentLocals())
        .function("globals()", (py, a) -> dict(py, py.currentGlobals().asMap()));
  }

  private static String name(Interpreter py, Object name) {
    if (PyValue.plain(name) instanceof String text) {
      return text;
    }
    throw PyError.type(
        "attribute name must be string, not '" + Conversions.typeName(py, name) + "'");
  }

  private static Object get(Interpreter py, Object[] a) {
    String name = name(py, a[1]);
    if (a[2] == null) {
      return py.getAttribute(a[0], name);
    }
    Object value = py.getAttributeOrNull(a[0], name);
    return value == null ? a[2] : value;
  }

  private static Object set(Interpreter py, Object[] a) {
    py.setAttribute(a[0], name(py, a[1]), a[2]);
    return Singleton.NONE;
  }

  private static Object delete(Interpreter py, Object[] a) {
    py.deleteAttribute(a[0], name(py, a[1]));
    return Singleton.NONE;
  }

  static boolean isCallable(Interpreter py, Object value) {
    return value instanceof PyFunction
        || value instanceof Builtin
        || value instanceof BoundMethod
        || value instanceof PyType
        || py.typeOf(value).lookup("__call__") != null;
  }

  /// An object that is equal to no other has its `id` as hash.
  private static Object hash(Interpreter py, Object value, Identities identities) {
    Object method = py.typeOf(value).lookup("__hash__");
    if (method != null && method.equals(py.types().object.member("__hash__"))) {
      return identities.of(value) >> 4;
    }
    return Comparison.hash(py, value);
  }

  private static Object vars(Interpreter py, Object[] a) {
    if (a[0] == null) {
      return py.currentLocals();
    }
    Object dict = py.getAttributeOrNull(a[0], "__dict__");
    if (dict == null) {
      throw PyError.type("vars() argument must have __dict__ attribute");
    }
    return dict;
  }

  private static Object dir(Interpreter py, Object[] a) {
    if (a[0] == null) {
      return sorted(py, py.currentLocals());
    }
    @Nullable Object names = py.callSpecial(a[0], "__dir__");
    return sorted(py, Arguments.orNone(names));
  }

  private static Object sorted(Interpreter py, Object names) {
    Object[] sorted = py.items(names).clone();
    Sorting.sort(py, sorted, null, false);
    return new PyList(py, sorted);
  }

  private static Object dict(Interpreter py, Map<String, Object> names) {
    PyDict dict = new PyDict(py);
    names.forEach((name, value) -> dict.put(py, name, value));
    return dict;
  }
}
