package dev.simmer.python.runtime;

/// What `with` and `async with` do with their context manager.
final class Contexts {
  private Contexts() {}

  /// `[manager]` to `[its exit method, what entering it gave]`.
  static void enter(Interpreter py, Frame f) {
    enter(py, f, "__enter__", "__exit__", "the context manager protocol");
  }

  /// `[manager]` to `[its exit method, the awaitable of entering it]`.
  static void enterAsync(Interpreter py, Frame f) {
    enter(py, f, "__aenter__", "__aexit__", "the asynchronous context manager protocol");
    requireAwaitable(py, f.slots[f.sp - 1], "__aenter__");
  }

  /// What `async with` is going to await.
  static Object requireAwaitable(Interpreter py, Object value, String method) {
    if (!Calls.isAwaitable(py, value)) {
      throw PyError.type(
          "'async with' received an object from "
              + method
              + " that does not implement __await__: "
              + py.typeOf(value).shownName());
    }
    return value;
  }

  private static void enter(Interpreter py, Frame f, String enter, String exit, String protocol) {
    Object manager = f.slots[f.sp - 1];
    Object enterMethod = py.attributes().special(manager, enter);
    Object exitMethod = py.attributes().special(manager, exit);
    if (enterMethod == null || exitMethod == null) {
      String message =
          "'" + py.typeOf(manager).shownName() + "' object does not support " + protocol;
      throw PyError.type(enterMethod == null ? message : message + " (missed " + exit + " method)");
    }
    f.slots[f.sp - 1] = exitMethod;
    f.push(py.call(enterMethod));
  }

  /// Calls the exit method after a body that went well.
  static Object exit(Interpreter py, Object exitMethod) {
    return py.call(exitMethod, Singleton.NONE, Singleton.NONE, Singleton.NONE);
  }

  private static Object tracebackOf(PyException exception) {
    PyTraceback traceback = PyTraceback.of(exception);
    return traceback == null ? Singleton.NONE : traceback;
  }

  /// Calls the exit method with the exception that leaves the body.
  static Object exitRaising(Interpreter py, Object exitMethod, PyException exception) {
    return py.call(exitMethod, exception.type(), exception, tracebackOf(exception));
  }
}
