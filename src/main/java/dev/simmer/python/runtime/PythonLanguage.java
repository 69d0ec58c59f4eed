package dev.simmer.python.runtime;

import dev.simmer.loop.Coroutine;
import dev.simmer.loop.ErrorKind;
import dev.simmer.loop.EventLoop;
import dev.simmer.loop.Future;
import dev.simmer.loop.Language;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/// Python, as the event loop needs it.
final class PythonLanguage implements Language {
  private final Interpreter py;

  PythonLanguage(Interpreter py) {
    this.py = py;
  }

  @Override
  public Object none() {
    return Singleton.NONE;
  }

  @Override
  public Object truth(boolean value) {
    return value;
  }

  @Override
  public Object integer(long value) {
    return value;
  }

  @Override
  public Object text(String value) {
    return value;
  }

  @Override
  public Object list(List<Object> values) {
    return new PyList(py, values.toArray());
  }

  @Override
  public Object error(ErrorKind kind) {
    return py.newException(type(kind));
  }

  @Override
  public Object error(ErrorKind kind, String message) {
    return py.newException(type(kind), message);
  }

  @Override
  public Object errorGroup(String message, List<Object> exceptions) {
    PyType type = py.types().exception("BaseExceptionGroup");
    return py.newException(type, message, new PyList(py, exceptions.toArray()));
  }

  private PyType type(ErrorKind kind) {
    return py.types()
        .exception(
            switch (kind) {
              case CANCELLED -> "CancelledError";
              case TIMEOUT -> "TimeoutError";
              case INVALID_STATE -> "InvalidStateError";
              case RUNTIME -> "RuntimeError";
              case TYPE -> "TypeError";
              case VALUE -> "ValueError";
              case QUEUE_EMPTY -> "QueueEmpty";
              case QUEUE_FULL -> "QueueFull";
              case RECURSION -> "RecursionError";
              case BROKEN_BARRIER -> "BrokenBarrierError";
              case GENERATOR_EXIT -> "GeneratorExit";
            });
  }

  @Override
  public Object cancellation(@Nullable Object message) {
    PyType type = type(ErrorKind.CANCELLED);
    return message == null || message == Singleton.NONE
        ? py.newException(type)
        : py.newException(type, message);
  }

  @Override
  public boolean isCancellation(Object exception) {
    return isA(exception, "CancelledError");
  }

  @Override
  public boolean leavesLoop(Object exception) {
    return isA(exception, "KeyboardInterrupt") || isA(exception, "SystemExit");
  }

  private boolean isA(Object exception, String type) {
    return exception instanceof PyException raised
        && raised.type().isSubtypeOf(py.types().exception(type));
  }

  @Override
  public void setCause(Object exception, Object cause) {
    ((PyException) exception).setCause((PyException) cause);
    ((PyException) exception).setContext((PyException) cause);
  }

  @Override
  public RuntimeException thrown(Object exception) {
    return PyError.of((PyException) exception);
  }

  @Override
  public @Nullable Object caught(RuntimeException thrown) {
    return thrown instanceof PyError error ? py.exceptionOf(error) : null;
  }

  @Override
  public String repr(Object value) {
    return py.repr(value);
  }

  @Override
  public boolean less(Object left, Object right) {
    return Comparison.less(py, left, right);
  }

  @Override
  public @Nullable Coroutine coroutine(Object value) {
    return value instanceof Coroutine coroutine ? coroutine : null;
  }

  @Override
  public @Nullable Coroutine awaiting(Object value) {
    boolean isLate = !(value instanceof Coroutine || value instanceof Future);
    return isLate && py.specialMethod(value, "__await__") != null
        ? new LateAwait(py, value)
        : py.awaiting(value);
  }

  /// By the loop's own method, as asyncio does.
  @Override
  public void report(EventLoop loop, String message, Map<String, Object> details) {
    PyDict context = new PyDict(py);
    context.put(py, "message", message);
    Object exception = details.get("exception");
    if (exception != null) {
      context.put(py, "exception", exception);
    }
    new TreeMap<>(details).forEach((key, value) -> context.put(py, key, value));
    py.call(py.getAttribute(loop, "call_exception_handler"), context);
  }
}
