package dev.simmer.python.runtime;

/// Filling dictionaries from other mappings, and calls with them.
public final class Mappings {
  private Mappings() {}

  /// Sets all items of a mapping: a dict, or an object with `keys`.
  public static void update(Interpreter py, PyDict target, Object mapping) {
    if (mapping instanceof PyDict source) {
      py.takeStepsFor(source.size());
      for (int entry = source.nextEntry(0); entry >= 0; entry = source.nextEntry(entry + 1)) {
        target.put(py, source.keyAt(entry), source.valueAt(entry));
      }
      return;
    }
    if (py.getAttributeOrNull(mapping, "keys") == null) {
      throw PyError.type("'" + py.typeOf(mapping).shownName() + "' object is not a mapping");
    }
    for (Object key : py.items(py.call(py.getAttribute(mapping, "keys")))) {
      target.put(py, key, Items.get(py, mapping, key));
    }
  }

  /// Adds the keyword arguments that `**mapping` gives to those of a call.
  static void mergeKeywords(Interpreter py, Object function, PyDict target, Object mapping) {
    PyDict source = new PyDict(py);
    try {
      update(py, source, mapping);
    } catch (PyError e) {
      if (py.getAttributeOrNull(mapping, "keys") == null) {
        throw PyError.type(
            described(py, function)
                + " argument after ** must be a mapping, not "
                + py.typeOf(mapping).shownName());
      }
      throw e;
    }
    for (int entry = source.nextEntry(0); entry >= 0; entry = source.nextEntry(entry + 1)) {
      String keyword = keyword(source.keyAt(entry));
      if (target.put(py, keyword, source.valueAt(entry)) != null) {
        throw PyError.type(
            described(py, function)
                + " got multiple values for keyword argument '"
                + keyword
                + "'");
      }
    }
  }

  /// A function as messages about a call's spread arguments name it.
  static String described(Interpreter py, Object function) {
    Object name = py.getAttributeOrNull(function, "__qualname__");
    if (name == null) {
      return py.str(function);
    }
    Object module = py.getAttributeOrNull(function, "__module__");
    boolean isOfModule = module instanceof String text && !text.equals("builtins");
    return (isOfModule ? module + "." : "") + py.str(name) + "()";
  }

  /// Calls a function with named arguments from a dict.
  public static Object call(Interpreter py, Object function, PyDict keywords, Object... arguments) {
    if (keywords.size() == 0) {
      return py.call(function, arguments);
    }
    CallArguments all = new CallArguments(arguments, keywords);
    return py.call(function, all.values, all.keywords);
  }

  static String keyword(Object key) {
    if (key instanceof String text) {
      return text;
    }
    throw PyError.type("keywords must be strings");
  }
}
