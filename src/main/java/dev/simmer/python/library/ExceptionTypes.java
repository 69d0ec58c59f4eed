package dev.simmer.python.library;

import dev.simmer.python.runtime.Interpreter;
import dev.simmer.python.runtime.NativeProperty;
import dev.simmer.python.runtime.PyDict;
import dev.simmer.python.runtime.PyError;
import dev.simmer.python.runtime.PyException;
import dev.simmer.python.runtime.PyList;
import dev.simmer.python.runtime.PyTraceback;
import dev.simmer.python.runtime.PyTuple;
import dev.simmer.python.runtime.PyType;
import dev.simmer.python.runtime.Singleton;
import dev.simmer.python.runtime.Types;
import org.jspecify.annotations.Nullable;

/// The tree of built-in exceptions, and what all of them can do.
final class ExceptionTypes {
  /// Each line: a base, and what is derived from it.
  private static final String TREE =
      """
      BaseException: Exception SystemExit KeyboardInterrupt GeneratorExit
      Exception: StopIteration StopAsyncIteration ArithmeticError AssertionError AttributeError
      Exception: BufferError EOFError ImportError LookupError MemoryError NameError OSError
      Exception: ReferenceError RuntimeError SyntaxError SystemError TypeError ValueError Warning
      ArithmeticError: FloatingPointError OverflowError ZeroDivisionError
      ImportError: ModuleNotFoundError
      LookupError: IndexError KeyError
      NameError: UnboundLocalError
      OSError: BlockingIOError ChildProcessError ConnectionError FileExistsError FileNotFoundError
      OSError: InterruptedError IsADirectoryError NotADirectoryError PermissionError
      OSError: ProcessLookupError TimeoutError
      ConnectionError: BrokenPipeError ConnectionAbortedError ConnectionRefusedError
      ConnectionError: ConnectionResetError
      RuntimeError: NotImplementedError RecursionError
      SyntaxError: IndentationError
      IndentationError: TabError
      ValueError: UnicodeError
      UnicodeError: UnicodeDecodeError UnicodeEncodeError UnicodeTranslateError
      Warning: BytesWarning DeprecationWarning EncodingWarning FutureWarning ImportWarning
      Warning: PendingDeprecationWarning ResourceWarning RuntimeWarning SyntaxWarning
      Warning: UnicodeWarning UserWarning
      """;

  private ExceptionTypes() {}

  static void install(Types types) {
    TREE.lines()
        .forEach(
            line -> {
              String[] sides = line.split(": ", -1);
              for (String name : sides[1].split(" ", -1)) {
                PyType base = types.exception(sides[0]);
                types.addException(PyType.builtIn("builtins", name, base));
              }
            });
    installBase(types.baseException);
    SpecialExceptions.install(types);
    ExceptionGroups.install(types);
  }

  private static void installBase(PyType base) {
    base.constructor("BaseException(cls, *args, **kwargs)", ExceptionTypes::create)
        .method("__init__(self, *args, **kwargs)", ExceptionTypes::init)
        .method("__repr__(self, /)", ExceptionTypes::repr)
        .method("__str__(self, /)", ExceptionTypes::str)
        .method("with_traceback(self, tb, /)", ExceptionTypes::withTraceback)
        .method("add_note(self, note, /)", ExceptionTypes::addNote);
    property(
        base,
        "args",
        (py, e) -> new PyTuple(py, e.arguments()),
        (py, e, value) -> e.setArguments(py.items(value)));
    property(
        base,
        "__cause__",
        (py, e) -> Arguments.orNone(e.cause()),
        (py, e, value) -> e.setCause(exceptionOrNull(value, "cause")));
    property(
        base,
        "__context__",
        (py, e) -> Arguments.orNone(e.context()),
        (py, e, value) -> e.setContext(exceptionOrNull(value, "context")));
    base.property("__suppress_context__", (py, a) -> ((PyException) a[0]).suppressesContext());
    property(
        base,
        "__traceback__",
        (py, e) -> Arguments.orNone(PyTraceback.of(e)),
        (py, e, value) -> setTraceback(e, value));
  }

  /// Reads an attribute of an exception.
  interface Getter {
    Object get(Interpreter py, PyException exception);
  }

  /// Changes an attribute of an exception.
  interface Setter {
    void set(Interpreter py, PyException exception, Object value);
  }

  static void property(PyType type, String name, Getter getter, Setter setter) {
    type.setMember(
        name,
        new NativeProperty(
            name,
            (py, a) -> getter.get(py, (PyException) a[0]),
            (py, a) -> {
              setter.set(py, (PyException) a[0], a[1]);
              return Singleton.NONE;
            }));
  }

  private static @Nullable PyException exceptionOrNull(Object value, String what) {
    if (value == Singleton.NONE) {
      return null;
    }
    if (value instanceof PyException exception) {
      return exception;
    }
    throw PyError.type("exception " + what + " must be None or derive from BaseException");
  }

  private static Object create(Interpreter py, Object[] a) {
    PyType type = (PyType) a[0];
    if (type.isBuiltIn() && ((PyDict) a[2]).size() > 0) {
      throw PyError.type(type.name() + "() takes no keyword arguments");
    }
    return new PyException(type, ((PyTuple) a[1]).items());
  }

  private static Object init(Interpreter py, Object[] a) {
    PyException exception = (PyException) a[0];
    if (((PyDict) a[2]).size() > 0) {
      throw PyError.type(exception.type().name() + "() takes no keyword arguments");
    }
    exception.setArguments(((PyTuple) a[1]).items());
    return Singleton.NONE;
  }

  private static String repr(Interpreter py, Object[] a) {
    PyException exception = (PyException) a[0];
    return exception.type().name() + "(" + RecursionGuard.joined(py, exception.arguments()) + ")";
  }

  private static String str(Interpreter py, Object[] a) {
    Object[] arguments = ((PyException) a[0]).arguments();
    return switch (arguments.length) {
      case 0 -> "";
      case 1 -> py.str(arguments[0]);
      default -> py.repr(new PyTuple(py, arguments));
    };
  }

  private static Object withTraceback(Interpreter py, Object[] a) {
    setTraceback((PyException) a[0], a[1]);
    return a[0];
  }

  private static void setTraceback(PyException exception, Object value) {
    if (value != Singleton.NONE && !(value instanceof PyTraceback)) {
      throw PyError.type("__traceback__ must be a traceback or None");
    }
    exception.traceback().clear();
    if (value instanceof PyTraceback traceback) {
      exception.traceback().addAll(traceback.entries());
    }
  }

  private static Object addNote(Interpreter py, Object[] a) {
    if (!(a[1] instanceof String)) {
      throw PyError.type("note must be a str, not '" + Conversions.typeName(py, a[1]) + "'");
    }
    PyException exception = (PyException) a[0];
    if (!(exception.attribute("__notes__") instanceof PyList notes)) {
      exception.setAttribute("__notes__", new PyList(py, a[1]));
    } else {
      notes.add(a[1]);
    }
    return Singleton.NONE;
  }
}
