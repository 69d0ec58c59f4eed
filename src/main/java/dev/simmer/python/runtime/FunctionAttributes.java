package dev.simmer.python.runtime;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// The attributes of functions of the program.
final class FunctionAttributes {
  private FunctionAttributes() {}

  /// Null for one that is not a function's own.
  static @Nullable Object find(Interpreter py, PyFunction function, String name) {
    Object own = function.attributes().get(name);
    if (own != null) {
      return own;
    }
    Object described = function.described(name);
    if (described != null) {
      return described;
    }
    return switch (name) {
      case "__name__" -> function.name();
      case "__qualname__" -> function.qualifiedName();
      case "__module__" -> orNone(function.globals().get("__name__"));
      case "__doc__" -> orNone(function.code().documentation());
      case "__annotations__" -> function.describe(name, new PyDict(py));
      case "__dict__" -> function.dictionary(py);
      case "__code__" -> function.code();
      case "__globals__" -> PyDict.of(py, function.globals().asMap());
      case "__closure__" ->
          function.captured.length == 0
              ? Singleton.NONE
              : new PyTuple(py, List.of((Object[]) function.captured).toArray());
      case "__defaults__" ->
          function.defaults.length == 0 ? Singleton.NONE : new PyTuple(py, function.defaults);
      case "__kwdefaults__" -> keywordDefaults(py, function.keywordDefaults);
      default -> null;
    };
  }

  private static Object orNone(@Nullable Object value) {
    return value == null ? Singleton.NONE : value;
  }

  private static Object keywordDefaults(Interpreter py, Map<String, Object> defaults) {
    return defaults.isEmpty() ? Singleton.NONE : PyDict.of(py, defaults);
  }

  static void set(Interpreter py, PyFunction function, String name, Object value) {
    switch (name) {
      case "__name__" -> function.setName(requireText(name, value));
      case "__qualname__" -> function.setQualifiedName(requireText(name, value));
      case "__dict__" -> function.setDictionary(py, AttributeUpdates.requireDict(py, value));
      case "__defaults__" -> function.defaults = defaults(value);
      case "__kwdefaults__" -> function.keywordDefaults = keywordDefaults(value);
      case "__module__", "__doc__", "__annotations__" -> function.describe(name, value);
      default -> function.attributes().put(name, value);
    }
  }

  private static Object[] defaults(Object value) {
    return switch (value) {
      case PyTuple tuple -> tuple.items();
      case Singleton none when none == Singleton.NONE -> new Object[0];
      default -> throw PyError.type("__defaults__ must be set to a tuple object");
    };
  }

  private static Map<String, Object> keywordDefaults(Object value) {
    if (value == Singleton.NONE) {
      return Map.of();
    }
    if (!(value instanceof PyDict dict)) {
      throw PyError.type("__kwdefaults__ must be set to a dict object");
    }
    Map<String, Object> defaults = new LinkedHashMap<>();
    for (int e = dict.nextEntry(0); e >= 0; e = dict.nextEntry(e + 1)) {
      defaults.put(Mappings.keyword(dict.keyAt(e)), dict.valueAt(e));
    }
    return defaults;
  }

  private static String requireText(String name, Object value) {
    if (value instanceof String text) {
      return text;
    }
    throw PyError.type(name + " must be set to a string object");
  }
}
