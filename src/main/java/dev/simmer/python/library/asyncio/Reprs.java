package dev.simmer.python.library.asyncio;

import dev.simmer.loop.Coroutine;
import dev.simmer.loop.DoneCallback;
import dev.simmer.loop.Future;
import dev.simmer.loop.Handle;
import dev.simmer.loop.Task;
import dev.simmer.loop.TimerHandle;
import dev.simmer.python.runtime.Interpreter;
import dev.simmer.python.runtime.PyCoroutine;
import dev.simmer.trace.FloatText;
import java.util.ArrayList;
import java.util.List;

/// How futures, tasks and handles look in print.
///
/// As `Lib/asyncio/base_futures.py` and `base_tasks.py`, but asyncio's own files have no paths.
final class Reprs {
  private Reprs() {}

  static String ofFuture(Interpreter py, Future future) {
    List<String> parts = new ArrayList<>();
    parts.add(state(future));
    if (future instanceof Task task) {
      parts.add("name=" + py.repr(task.name()));
      parts.add("coro=<" + ofCoroutine(py, task) + ">");
      if (task.waiter() != null) {
        parts.add("wait_for=" + ofFuture(py, task.waiter()));
      }
    }
    if (future.isDone() && !future.isCancelled()) {
      parts.add(outcome(py, future));
    }
    List<DoneCallback> callbacks = future.callbacks();
    if (!callbacks.isEmpty()) {
      parts.add(ofCallbacks(callbacks));
    }
    return "<" + py.typeOf(future).name() + " " + String.join(" ", parts) + ">";
  }

  private static String state(Future future) {
    if (future.isDone()) {
      return future.isCancelled() ? "cancelled" : "finished";
    }
    return future instanceof Task task && task.cancelling() > 0 ? "cancelling" : "pending";
  }

  private static String outcome(Interpreter py, Future future) {
    Object exception = future.exceptionIfSet();
    return exception == null
        ? "result=" + new ShortRepr(py).of(future.result())
        : "exception=" + py.repr(exception);
  }

  private static String ofCoroutine(Interpreter py, Task task) {
    Coroutine coroutine = task.coroutine();
    String name = coroutine.name() + "()";
    if (!(coroutine instanceof PyCoroutine own)) {
      return name + " at asyncio";
    }
    String file = programFile(py) + ":";
    return own.isEnded()
        ? name + " done, defined at " + file + own.definedAt()
        : name + " running at " + file + own.line();
  }

  static Object programFile(Interpreter py) {
    Object file = py.importModule("__main__").namespace().get("__file__");
    return Asyncio.orNone(file);
  }

  private static String ofCallbacks(List<DoneCallback> callbacks) {
    String first = name(callbacks.getFirst());
    String text =
        switch (callbacks.size()) {
          case 1 -> first;
          case 2 -> first + ", " + name(callbacks.getLast());
          default ->
              first + ", <" + (callbacks.size() - 2) + " more>, " + name(callbacks.getLast());
        };
    return "cb=[" + text + "]";
  }

  private static String name(DoneCallback callback) {
    return switch (callback.kind()) {
      // As of a task that is written in Python, which those of the oracle are.
      case STEP, WAKEUP -> "Task.__wakeup()";
      case RUN -> "_run_until_complete_cb()";
      case GATHER -> "gather.<locals>._done_callback()";
      default -> callback.text(null);
    };
  }

  static String ofHandle(Handle handle) {
    String state = handle.isCancelled() ? " cancelled" : "";
    String call = handle.isCancelled() ? "" : " " + handle.callText();
    return handle instanceof TimerHandle timer
        ? "<TimerHandle" + state + " when=" + FloatText.repr(timer.when()) + call + ">"
        : "<Handle" + state + call + ">";
  }
}
