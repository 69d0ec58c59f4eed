package dev.simmer.python.runtime;

import org.jspecify.annotations.Nullable;

/// An exception of the language on its way through Java code.
///
/// Code that has no interpreter at hand names the exception's type; the interpreter makes the
/// exception itself when it catches the error ([Interpreter#exceptionOf]).
public final class PyError extends RuntimeException {
  private static final long serialVersionUID = 1;

  private transient @Nullable PyException exception;
  private final boolean newlyRaised;
  private final String typeName;
  private final transient Object[] arguments;

  private PyError(
      @Nullable PyException exception, boolean newlyRaised, String typeName, Object... arguments) {
    super(typeName, null, false, false);
    this.exception = exception;
    this.newlyRaised = newlyRaised;
    this.typeName = typeName;
    this.arguments = arguments;
  }

  /// Throws an exception that exists.
  public static PyError of(PyException exception) {
    return new PyError(exception, true, exception.type().name());
  }

  /// Goes on with an exception that is being handled: where it is raised again is no news.
  static PyError again(PyException exception) {
    return new PyError(exception, false, exception.type().name());
  }

  boolean isNewlyRaised() {
    return newlyRaised;
  }

  /// An error of a built-in type, by its name.
  public static PyError of(String typeName, Object... arguments) {
    return new PyError(null, true, typeName, arguments);
  }

  public static PyError type(String message) {
    return of("TypeError", message);
  }

  public static PyError value(String message) {
    return of("ValueError", message);
  }

  /// The StopIteration that carries what an iterator returned.
  public static PyError stop(Object value) {
    return value == Singleton.NONE ? of("StopIteration") : of("StopIteration", value);
  }

  /// The exception, made on first demand.
  PyException exception(Interpreter py) {
    if (exception == null) {
      exception = py.newException(py.types().exception(typeName), arguments);
    }
    return exception;
  }

  @Override
  public String getMessage() {
    return arguments.length == 0 ? typeName : typeName + ": " + arguments[0];
  }
}
