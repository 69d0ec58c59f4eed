package dev.simmer.python.library;

import dev.simmer.python.runtime.Interpreter;
import dev.simmer.python.runtime.PyDict;
import dev.simmer.python.runtime.PyError;
import dev.simmer.python.runtime.PyException;
import dev.simmer.python.runtime.PyTuple;
import dev.simmer.python.runtime.PyType;
import dev.simmer.python.runtime.Singleton;
import dev.simmer.python.runtime.Types;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/// Exceptions that have more attributes than `args`.
final class SpecialExceptions {
  /// What `OSError(errno, …)` really makes.
  private static final Map<Long, String> BY_ERRNO =
      Map.ofEntries(
          Map.entry(1L, "PermissionError"),
          Map.entry(2L, "FileNotFoundError"),
          Map.entry(3L, "ProcessLookupError"),
          Map.entry(4L, "InterruptedError"),
          Map.entry(10L, "ChildProcessError"),
          Map.entry(11L, "BlockingIOError"),
          Map.entry(13L, "PermissionError"),
          Map.entry(17L, "FileExistsError"),
          Map.entry(20L, "NotADirectoryError"),
          Map.entry(21L, "IsADirectoryError"),
          Map.entry(32L, "BrokenPipeError"),
          Map.entry(103L, "ConnectionAbortedError"),
          Map.entry(104L, "ConnectionResetError"),
          Map.entry(110L, "TimeoutError"),
          Map.entry(111L, "ConnectionRefusedError"));

  private SpecialExceptions() {}

  static void install(Types types) {
    argument(types.exception("StopIteration"), "value");
    types
        .exception("KeyError")
        .method(
            "__str__(self, /)",
            (py, a) -> {
              Object[] arguments = ((PyException) a[0]).arguments();
              return arguments.length == 1
                  ? py.repr(arguments[0])
                  : plainText(py, (PyException) a[0]);
            });
    argument(types.exception("SystemExit"), "code");
    argument(types.exception("SyntaxError"), "msg");
    argument(types.exception("ImportError"), "msg");
    named(types.exception("ImportError"), "name", "path");
    named(types.exception("AttributeError"), "name", "obj");
    named(types.exception("NameError"), "name");
    installOsError(types);
    UnicodeErrors.install(types);
  }

  private static void installOsError(Types types) {
    PyType error = types.exception("OSError");
    error
        .constructor("OSError(cls, *args, **kwargs)", SpecialExceptions::createOsError)
        .method("__init__(self, *args, **kwargs)", SpecialExceptions::initOsError)
        .method("__str__(self, /)", SpecialExceptions::osErrorText);
    attribute(error, "errno", e -> e.arguments().length > 1 ? e.arguments()[0] : Singleton.NONE);
    attribute(error, "strerror", e -> e.arguments().length > 1 ? e.arguments()[1] : Singleton.NONE);
    attribute(error, "filename", e -> Singleton.NONE);
    attribute(error, "filename2", e -> Singleton.NONE);
  }

  /// The value of an attribute that was not set.
  interface Missing {
    Object get(PyException exception);
  }

  /// An attribute that comes from `args` until it is set.
  static void attribute(PyType type, String name, Missing missing) {
    ExceptionTypes.property(
        type,
        name,
        (py, e) -> {
          Object own = e.attribute(name);
          return own == null ? missing.get(e) : own;
        },
        (py, e, value) -> e.setAttribute(name, value));
  }

  private static void argument(PyType type, String name) {
    attribute(type, name, e -> first(e.arguments()));
  }

  private static Object first(Object[] arguments) {
    return arguments.length == 0 ? Singleton.NONE : arguments[0];
  }

  static String plainText(Interpreter py, PyException exception) {
    Object[] arguments = exception.arguments();
    return arguments.length == 0 ? "" : py.str(new PyTuple(py, arguments));
  }

  /// Attributes that are given by keyword.
  private static void named(PyType type, String... names) {
    List<String> known = List.of(names);
    type.constructor(
        type.name() + "(cls, *args, **kwargs)",
        (py, a) -> new PyException((PyType) a[0], ((PyTuple) a[1]).items()));
    type.method("__init__(self, *args, **kwargs)", (py, a) -> initNamed(py, a, known));
    known.forEach(name -> attribute(type, name, e -> Singleton.NONE));
  }

  private static Object initNamed(Interpreter py, Object[] a, List<String> known) {
    PyException exception = (PyException) a[0];
    exception.setArguments(((PyTuple) a[1]).items());
    PyDict keywords = (PyDict) a[2];
    for (Object name : keywords.keyArray()) {
      if (!known.contains(name)) {
        throw PyError.type(
            "'" + name + "' is an invalid keyword argument for " + exception.type().name() + "()");
      }
      exception.setAttribute((String) name, Objects.requireNonNull(keywords.get(py, name)));
    }
    return Singleton.NONE;
  }

  private static Object createOsError(Interpreter py, Object[] a) {
    PyType type = (PyType) a[0];
    Object[] arguments = ((PyTuple) a[1]).items();
    if (type == py.types().exception("OSError") && arguments.length > 1) {
      String special = arguments[0] instanceof Long errno ? BY_ERRNO.get(errno) : null;
      type = special == null ? type : py.types().exception(special);
    }
    PyException exception = new PyException(type, arguments);
    fill(exception, arguments);
    return exception;
  }

  private static Object initOsError(Interpreter py, Object[] a) {
    fill((PyException) a[0], ((PyTuple) a[1]).items());
    return Singleton.NONE;
  }

  /// The third argument is a file name, and does not stay among the arguments.
  private static void fill(PyException exception, Object[] arguments) {
    boolean named = arguments.length > 2 && arguments.length < 6;
    exception.setArguments(named ? Arrays.copyOf(arguments, 2) : arguments);
    if (named) {
      exception.setAttribute("filename", arguments[2]);
    }
  }

  private static Object osErrorText(Interpreter py, Object[] a) {
    PyException exception = (PyException) a[0];
    Object[] arguments = exception.arguments();
    if (arguments.length != 2) {
      return arguments.length == 1 ? py.str(arguments[0]) : plainText(py, exception);
    }
    String text = "[Errno " + py.str(arguments[0]) + "] " + py.str(arguments[1]);
    Object file = exception.attribute("filename");
    return Arguments.isGiven(file) ? text + ": " + py.repr(Arguments.orNone(file)) : text;
  }
}
