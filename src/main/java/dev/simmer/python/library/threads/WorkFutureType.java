package dev.simmer.python.library.threads;

import dev.simmer.loop.executor.WorkFuture;
import dev.simmer.python.library.Conversions;
import dev.simmer.python.library.PlainRepr;
import dev.simmer.python.runtime.Interpreter;
import dev.simmer.python.runtime.PyDict;
import dev.simmer.python.runtime.PyError;
import dev.simmer.python.runtime.PyException;
import dev.simmer.python.runtime.PyTuple;
import dev.simmer.python.runtime.PyType;
import dev.simmer.python.runtime.Singleton;
import dev.simmer.python.runtime.TailCall;
import java.util.Locale;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/// `concurrent.futures.Future`. What blocks is a function of the module, which is written in
/// Python.
final class WorkFutureType {
  private WorkFutureType() {}

  static PyType create(Interpreter py) {
    PyType type = PyType.builtIn("concurrent.futures._base", "Future", py.types().object);
    py.types().register(WorkFuture.class, type);
    return type.constructor("Future(cls)", (p, a) -> new WorkFuture())
        .method("done(self)", (p, a) -> future(a).isDone())
        .method("cancelled(self)", (p, a) -> future(a).isCancelled())
        .method("running(self)", (p, a) -> future(a).state() == WorkFuture.State.RUNNING)
        .method("cancel(self)", (p, a) -> future(a).cancel())
        .method("result(self, timeout=None)", (p, a) -> inPython(p, "_result", a))
        .method("exception(self, timeout=None)", (p, a) -> inPython(p, "_exception", a))
        .method("set_running_or_notify_cancel(self)", (p, a) -> future(a).begin())
        .method("set_result(self, result)", WorkFutureType::setResult)
        .method("set_exception(self, exception)", WorkFutureType::setException)
        .method("add_done_callback(self, fn)", WorkFutureType::addCallback)
        .property("_result", (p, a) -> orNone(future(a).result()))
        .property("_exception", (p, a) -> orNone(future(a).exception()))
        .method("__repr__(self)", WorkFutureType::repr);
  }

  private static WorkFuture future(Object[] a) {
    return (WorkFuture) a[0];
  }

  private static Object orNone(@Nullable Object value) {
    return value == null ? Singleton.NONE : value;
  }

  private static Object inPython(Interpreter py, String function, Object[] a) {
    Object code = py.importModule("concurrent.futures").namespace().get(function);
    return new TailCall(
        Objects.requireNonNull(code), new PyTuple(py, a[0], orNone(a[1])), new PyDict(py));
  }

  private static Object setResult(Interpreter py, Object[] a) {
    requirePending(py, a);
    future(a).setResult(a[1]);
    return Singleton.NONE;
  }

  private static Object setException(Interpreter py, Object[] a) {
    requirePending(py, a);
    future(a).setException(a[1]);
    return Singleton.NONE;
  }

  private static void requirePending(Interpreter py, Object[] a) {
    if (future(a).isDone()) {
      throw PyError.of("InvalidStateError", future(a).state() + ": " + repr(py, a));
    }
  }

  /// An exception in a callback is told and goes no further.
  private static Object addCallback(Interpreter py, Object[] a) {
    future(a)
        .addDoneCallback(
            future -> {
              try {
                py.call(a[1], future);
              } catch (PyError e) {
                py.printError("exception calling callback for " + py.repr(future) + "\n");
              }
            });
    return Singleton.NONE;
  }

  private static String repr(Interpreter py, Object[] a) {
    WorkFuture future = future(a);
    String state =
        future.isCancelled() ? "cancelled" : future.state().name().toLowerCase(Locale.ROOT);
    String outcome = "";
    if (future.exception() instanceof PyException exception) {
      outcome = " raised " + exception.type().name();
    } else if (future.result() != null) {
      outcome = " returned " + Conversions.typeName(py, future.result());
    }
    return "<Future" + PlainRepr.at(py, future) + " state=" + state + outcome + ">";
  }
}
