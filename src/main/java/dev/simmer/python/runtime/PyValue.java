package dev.simmer.python.runtime;

/// An instance of a class that the program has derived from `int`, `float`, `str` or `bytes`: the
/// plain value, with a type and attributes of its own.
public final class PyValue extends PyObject {
  private final Object value;

  private PyValue(PyType type, Object value) {
    super(type);
    this.value = value;
  }

  /// A value as an instance of a type: itself if the type is its own, `plain`.
  public static Object of(PyType type, PyType plain, Object value) {
    return type == plain ? value : new PyValue(type, plain(value));
  }

  /// What a value is without its class, for code that only knows plain ones.
  public static Object plain(Object value) {
    return value instanceof PyValue instance ? instance.value : value;
  }

  /// The same for the instance alone on which a method is called.
  static Object[] plainFirst(Object[] arguments) {
    Object[] all = arguments.clone();
    all[0] = plain(arguments[0]);
    return all;
  }

  /// The same for the arguments of a method of a plain type.
  static Object[] plain(Object[] arguments) {
    Object[] all = arguments;
    for (int i = 0; i < arguments.length; i++) {
      if (arguments[i] instanceof PyValue instance) {
        all = all == arguments ? arguments.clone() : all;
        all[i] = instance.value;
      }
    }
    return all;
  }
}
