package dev.simmer.python.library.asyncio;

import dev.simmer.loop.EventLoop;
import dev.simmer.python.runtime.Interpreter;
import dev.simmer.python.runtime.PyDict;
import dev.simmer.python.runtime.PyError;
import dev.simmer.python.runtime.PyException;
import dev.simmer.python.runtime.PyType;
import dev.simmer.python.runtime.Singleton;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/// What becomes of exceptions that nobody else hears of.
///
/// As `Lib/asyncio/base_events.py`, `call_exception_handler` and `default_exception_handler`.
final class ExceptionHandlers {
  private static final String SETTING = "exception_handler";

  private ExceptionHandlers() {}

  static void addTo(PyType loop) {
    loop.method("def BaseEventLoop.set_exception_handler(self, handler)", ExceptionHandlers::set)
        .method("def BaseEventLoop.get_exception_handler(self)", (py, a) -> Asyncio.orNone(of(a)))
        .method(
            "def BaseEventLoop.default_exception_handler(self, context)", ExceptionHandlers::log)
        .method("def BaseEventLoop.call_exception_handler(self, context)", ExceptionHandlers::call);
  }

  private static @Nullable Object of(Object[] a) {
    return ((EventLoop) a[0]).settings().get(SETTING);
  }

  private static Object set(Interpreter py, Object[] a) {
    if (a[1] == Singleton.NONE) {
      ((EventLoop) a[0]).settings().remove(SETTING);
    } else if (py.typeOf(a[1]).lookup("__call__") == null && !(a[1] instanceof PyType)) {
      throw PyError.type("A callable object or None is expected, got " + py.repr(a[1]));
    } else {
      ((EventLoop) a[0]).settings().put(SETTING, a[1]);
    }
    return Singleton.NONE;
  }

  private static Object call(Interpreter py, Object[] a) {
    Object handler = of(a);
    if (handler == null) {
      return log(py, a);
    }
    try {
      py.call(handler, a[0], a[1]);
    } catch (PyError e) {
      PyException exception = py.exceptionOf(e);
      if (py.loops().language().leavesLoop(exception)) {
        throw e;
      }
      PyDict context = new PyDict(py);
      context.put(py, "message", "Unhandled error in exception handler");
      context.put(py, "exception", exception);
      context.put(py, "context", a[1]);
      log(py, new Object[] {a[0], context});
    }
    return Singleton.NONE;
  }

  private static Object log(Interpreter py, Object[] a) {
    PyDict context = (PyDict) a[1];
    Object message = context.get(py, "message");
    StringBuilder text = new StringBuilder();
    text.append(message == null ? "Unhandled exception in event loop" : py.str(message));
    details(py, context)
        .forEach((key, value) -> text.append('\n').append(key).append(": ").append(value));
    Object logger = py.call(py.getAttribute(py.importModule("logging"), "getLogger"), "asyncio");
    Object raised = context.get(py, "exception");
    Object[] arguments = {text.toString(), raised == null ? false : raised};
    py.call(py.getAttribute(logger, "error"), arguments, new String[] {"exc_info"});
    return Singleton.NONE;
  }

  private static Map<String, String> details(Interpreter py, PyDict context) {
    Map<String, String> details = new TreeMap<>();
    for (int e = context.nextEntry(0); e >= 0; e = context.nextEntry(e + 1)) {
      String key = py.str(context.keyAt(e));
      if (!key.equals("message") && !key.equals("exception")) {
        details.put(key, py.repr(context.valueAt(e)));
      }
    }
    return details;
  }
}
