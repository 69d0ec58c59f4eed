package dev.simmer.python.runtime;

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
    return switch (name) {
      case "__name__" -> function.name();
      case "__qualname__" -> function.qualifiedName();
      case "__module__" -> orNone(function.globals().get("__name__"));
      case "__doc__" -> orNone(function.code().documentation());
      case "__annotations__" -> new PyDict(py);
      case "__dict__" -> dictOf(py, function);
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

  private static PyDict dictOf(Interpreter py, PyFunction function) {
    PyDict dict = new PyDict(py);
    function
        .attributes()
        .forEach(
            (name, value) -> {
              if (!name.startsWith("__") || name.equals("__wrapped__")) {
                dict.put(py, name, value);
              }
            });
    return dict;
  }

  static void set(PyFunction function, String name, Object value) {
    switch (name) {
      case "__name__" -> function.setName(requireText(name, value));
      case "__qualname__" -> function.setQualifiedName(requireText(name, value));
      case "__dict__" -> {}
      default -> function.attributes().put(name, value);
    }
  }

  private static String requireText(String name, Object value) {
    if (value instanceof String text) {
      return text;
    }
    throw PyError.type(name + " must be set to a string object");
  }
}
