package dev.simmer.python.runtime;

import org.jspecify.annotations.Nullable;

/// A `property`, or an instance of a class derived from it.
public final class Property extends PyObject {
  private final @Nullable Object getter;
  private final @Nullable Object setter;
  private final @Nullable Object deleter;
  private @Nullable String name;

  public Property(
      PyType type, @Nullable Object getter, @Nullable Object setter, @Nullable Object deleter) {
    super(type);
    this.getter = getter;
    this.setter = setter;
    this.deleter = deleter;
  }

  public @Nullable Object getter() {
    return getter;
  }

  public @Nullable Object setter() {
    return setter;
  }

  public @Nullable Object deleter() {
    return deleter;
  }

  /// Tells the property the name that a class body has given it.
  public void setName(String name) {
    this.name = name;
  }

  /// Whether it is no more than a `property`, so that nothing has to be looked up.
  boolean isPlain() {
    return type().isBuiltIn();
  }

  public Object get(Interpreter py, Object instance) {
    return py.call(required(py, getter, instance, "getter"), instance);
  }

  public void set(Interpreter py, Object instance, Object value) {
    py.call(required(py, setter, instance, "setter"), instance, value);
  }

  public void delete(Interpreter py, Object instance) {
    py.call(required(py, deleter, instance, "deleter"), instance);
  }

  /// One of its functions, which the program may have left out.
  private Object required(Interpreter py, @Nullable Object function, Object instance, String role) {
    if (function == null) {
      throw PyError.of(
          "AttributeError",
          "property %sof '%s' object has no %s"
              .formatted(
                  name == null ? "" : "'" + name + "' ",
                  py.typeOf(instance).qualifiedName(),
                  role));
    }
    return function;
  }
}
