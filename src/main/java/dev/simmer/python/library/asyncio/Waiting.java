package dev.simmer.python.library.asyncio;

import dev.simmer.loop.Coroutine;
import dev.simmer.loop.Future;
import dev.simmer.loop.primitive.AsCompleted;
import dev.simmer.loop.primitive.Sleep;
import dev.simmer.loop.primitive.Wait;
import dev.simmer.loop.primitive.WaitFor;
import dev.simmer.python.library.Conversions;
import dev.simmer.python.runtime.Interpreter;
import dev.simmer.python.runtime.Numbers;
import dev.simmer.python.runtime.PyError;
import dev.simmer.python.runtime.PyIterator;
import dev.simmer.python.runtime.PyModule;
import dev.simmer.python.runtime.PySet;
import dev.simmer.python.runtime.PyTuple;
import dev.simmer.python.runtime.Singleton;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// `sleep`, `wait_for`, `wait` and `as_completed`.
final class Waiting {
  private Waiting() {}

  static void addTo(PyModule asyncio, Interpreter py) {
    for (Wait.Until until : Wait.Until.values()) {
      asyncio.with(until.name(), until.name());
    }
    asyncio
        .function("def sleep(delay, result=None)", Waiting::sleep)
        .function("def wait_for(fut, timeout)", Waiting::waitFor)
        .function("def wait(fs, *, timeout=None, return_when=ALL_COMPLETED)", Waiting::wait)
        .function("def as_completed(fs, *, timeout=None)", Waiting::asCompleted);
  }

  private static Object sleep(Interpreter py, Object[] a) {
    Object result = Asyncio.orNone(a[1]);
    return Numbers.isNumber(a[0])
        ? new Sleep(py.loops(), Numbers.real(a[0]), result)
        : Asyncio.late(py, "sleep", () -> new Sleep(py.loops(), Asyncio.seconds(py, a[0]), result));
  }

  private static Object waitFor(Interpreter py, Object[] a) {
    Double timeout = Conversions.realOrNull(a[1]);
    return timeout == null
        ? Asyncio.late(py, "wait_for", () -> waitForUnchecked(py, a[0], a[1]))
        : new WaitFor(py.loops(), a[0], timeout);
  }

  private static Coroutine waitForUnchecked(Interpreter py, Object awaitable, Object timeout) {
    if (timeout != Singleton.NONE) {
      return new WaitFor(py.loops(), awaitable, Asyncio.seconds(py, timeout));
    }
    Coroutine awaiting = py.awaiting(awaitable);
    if (awaiting == null) {
      throw PyError.type(
          "object " + py.typeOf(awaitable).name() + " can't be used in 'await' expression");
    }
    return awaiting;
  }

  private static Object wait(Interpreter py, Object[] a) {
    return Asyncio.late(py, "wait", () -> waitChecked(py, a[0], a[1], a[2]));
  }

  private static Coroutine waitChecked(
      Interpreter py, Object values, @Nullable Object timeout, @Nullable Object returnWhen) {
    refuseSingle(py, values, "a list of futures");
    if (!py.truth(values)) {
      throw PyError.value("Set of Tasks/Futures is empty.");
    }
    Wait.Until until = until(py, returnWhen);
    List<Future> futures =
        Arrays.stream(py.items(values)).distinct().map(value -> future(py, value)).toList();
    return new Wait(
        py.loops(),
        futures,
        Asyncio.secondsOrNull(py, timeout),
        until,
        (done, pending) -> new PyTuple(py, set(py, done), set(py, pending)));
  }

  private static void refuseSingle(Interpreter py, Object values, String expected) {
    if (values instanceof Future || Asyncio.coroutine(py, values) != null) {
      throw PyError.type("expect " + expected + ", not " + py.typeOf(values).name());
    }
  }

  private static Wait.Until until(Interpreter py, @Nullable Object returnWhen) {
    if (returnWhen == null) {
      return Wait.Until.ALL_COMPLETED;
    }
    return Arrays.stream(Wait.Until.values())
        .filter(until -> until.name().equals(returnWhen))
        .findFirst()
        .orElseThrow(() -> PyError.value("Invalid return_when value: " + py.str(returnWhen)));
  }

  private static Future future(Interpreter py, Object value) {
    if (Asyncio.coroutine(py, value) != null) {
      throw PyError.type("Passing coroutines is forbidden, use tasks explicitly.");
    }
    if (value instanceof Future future) {
      return future;
    }
    throw PyError.of(
        "AttributeError",
        "'" + py.typeOf(value).name() + "' object has no attribute 'add_done_callback'");
  }

  private static PySet set(Interpreter py, List<Future> futures) {
    PySet set = new PySet(py);
    futures.forEach(future -> set.add(py, future));
    return set;
  }

  private static Object asCompleted(Interpreter py, Object[] a) {
    return new Completions(a[0], a[1]);
  }

  /// Begins to wait when the first coroutine is asked for, as the generator in asyncio does.
  private static final class Completions extends PyIterator {
    private final Object awaitables;
    private final @Nullable Object timeout;
    private @Nullable AsCompleted completed;

    Completions(Object awaitables, @Nullable Object timeout) {
      super("generator");
      this.awaitables = awaitables;
      this.timeout = timeout;
    }

    @Override
    public @Nullable Object next(Interpreter py) {
      if (completed == null) {
        refuseSingle(py, awaitables, "an iterable of futures");
        List<Object> all = List.of(py.items(awaitables));
        completed = new AsCompleted(py.loops(), all, Asyncio.secondsOrNull(py, timeout));
      }
      return completed.next();
    }
  }
}
