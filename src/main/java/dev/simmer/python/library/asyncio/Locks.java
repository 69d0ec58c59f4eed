package dev.simmer.python.library.asyncio;

import dev.simmer.loop.primitive.Barrier;
import dev.simmer.loop.primitive.Condition;
import dev.simmer.loop.primitive.Event;
import dev.simmer.loop.primitive.Lock;
import dev.simmer.loop.primitive.Semaphore;
import dev.simmer.python.library.Conversions;
import dev.simmer.python.library.PlainRepr;
import dev.simmer.python.runtime.Interpreter;
import dev.simmer.python.runtime.PyModule;
import dev.simmer.python.runtime.PyType;
import dev.simmer.python.runtime.Singleton;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/// `Lock`, `Event`, `Condition`, the semaphores and `Barrier`.
final class Locks {
  private Locks() {}

  static void addTo(PyModule asyncio, Interpreter py) {
    PyType lock = lockType(py);
    PyType semaphore = semaphoreType(py);
    PyType bounded =
        type("BoundedSemaphore", semaphore)
            .method(
                "def __init__(self, value=1)",
                (p, a) -> Holder.init(a, Semaphore.bounded(p.loops(), value(p, a[1]))));
    asyncio
        .with("Lock", lock)
        .with("Event", eventType(py))
        .with("Condition", conditionType(py))
        .with("Semaphore", semaphore)
        .with("BoundedSemaphore", bounded)
        .with("Barrier", barrierType(py));
  }

  private static PyType type(String name, PyType base) {
    return Holder.type("asyncio.locks", name, base);
  }

  private static long value(Interpreter py, @Nullable Object argument) {
    return argument == null ? 1 : Conversions.clampedIndex(py, argument);
  }

  private static Object none(Runnable action) {
    action.run();
    return Singleton.NONE;
  }

  /// Entering acquires it by the `acquire` of the program's own, if its class has one.
  private static Object enter(
      Interpreter py, Object[] a, PyType library, Supplier<Object> acquire) {
    return Holder.overrides(a[0], "acquire", library)
        ? py.call(py.getAttribute(a[0], "acquire"))
        : acquire.get();
  }

  private static Object exit(Interpreter py, Object[] a, PyType library, Runnable release) {
    return Holder.overrides(a[0], "release", library)
        ? exit(py, () -> py.call(py.getAttribute(a[0], "release")))
        : exit(py, release);
  }

  private static Object exit(Interpreter py, Runnable release) {
    return Asyncio.exit(py, "_ContextManagerMixin.__aexit__", release);
  }

  private static String repr(Interpreter py, Object self, String state, int waiting) {
    String plain = PlainRepr.of(py, self);
    String waiters = waiting == 0 ? "" : ", waiters:" + waiting;
    return plain.substring(0, plain.length() - 1) + " [" + state + waiters + "]>";
  }

  private static PyType lockType(Interpreter py) {
    PyType type = type("Lock", py.types().object);
    return type.method("def __init__(self)", (p, a) -> Holder.init(a, new Lock(p.loops())))
        .method("def acquire(self)", (p, a) -> lock(a).acquire())
        .method("def release(self)", (p, a) -> none(lock(a)::release))
        .method("def locked(self)", (p, a) -> lock(a).isLocked())
        .method("def __aenter__(self)", (p, a) -> enter(p, a, type, lock(a)::enter))
        .method(
            "def __aexit__(self, exc_type, exc, tb)", (p, a) -> exit(p, a, type, lock(a)::release))
        .method("def __repr__(self)", (p, a) -> repr(p, a[0], state(lock(a)), lock(a).waiting()));
  }

  private static Lock lock(Object[] a) {
    return Holder.held(a, Lock.class);
  }

  private static String state(Lock lock) {
    return lock.isLocked() ? "locked" : "unlocked";
  }

  private static PyType eventType(Interpreter py) {
    return type("Event", py.types().object)
        .method("def __init__(self)", (p, a) -> Holder.init(a, new Event(p.loops())))
        .method("def set(self)", (p, a) -> none(event(a)::set))
        .method("def clear(self)", (p, a) -> none(event(a)::clear))
        .method("def is_set(self)", (p, a) -> event(a).isSet())
        .method("def wait(self)", (p, a) -> event(a).await())
        .method(
            "def __repr__(self)",
            (p, a) -> repr(p, a[0], event(a).isSet() ? "set" : "unset", event(a).waiting()));
  }

  private static Event event(Object[] a) {
    return Holder.held(a, Event.class);
  }

  private static PyType conditionType(Interpreter py) {
    return type("Condition", py.types().object)
        .method("def __init__(self, lock=None)", (p, a) -> Holder.init(a, condition(p, a[1])))
        .method("def acquire(self)", (p, a) -> condition(a).lock().acquire())
        .method("def release(self)", (p, a) -> none(condition(a).lock()::release))
        .method("def locked(self)", (p, a) -> condition(a).lock().isLocked())
        .method("def wait(self)", (p, a) -> condition(a).await())
        .method(
            "def wait_for(self, predicate)",
            (p, a) -> condition(a).waitFor(() -> p.call(a[1]), p::truth))
        .method("def notify(self, n=1)", (p, a) -> none(() -> condition(a).notify(value(p, a[1]))))
        .method("def notify_all(self)", (p, a) -> none(condition(a)::notifyEverybody))
        .method("def __aenter__(self)", (p, a) -> condition(a).lock().enter())
        .method(
            "def __aexit__(self, exc_type, exc, tb)",
            (p, a) -> exit(p, condition(a).lock()::release))
        .method(
            "def __repr__(self)",
            (p, a) -> repr(p, a[0], state(condition(a).lock()), condition(a).waiting()));
  }

  private static Condition condition(Object[] a) {
    return Holder.held(a, Condition.class);
  }

  private static Condition condition(Interpreter py, @Nullable Object lock) {
    Lock given = Holder.heldOrNull(lock, Lock.class);
    return new Condition(py.loops(), given == null ? new Lock(py.loops()) : given);
  }

  private static PyType semaphoreType(Interpreter py) {
    PyType type = type("Semaphore", py.types().object);
    return type.method(
            "def __init__(self, value=1)",
            (p, a) -> Holder.init(a, Semaphore.unbounded(p.loops(), value(p, a[1]))))
        .method("def acquire(self)", (p, a) -> semaphore(a).acquire())
        .method("def release(self)", (p, a) -> none(semaphore(a)::release))
        .method("def locked(self)", (p, a) -> semaphore(a).isLocked())
        .method("def __aenter__(self)", (p, a) -> enter(p, a, type, semaphore(a)::enter))
        .method(
            "def __aexit__(self, exc_type, exc, tb)",
            (p, a) -> exit(p, a, type, semaphore(a)::release))
        .property("_value", (p, a) -> semaphore(a).value())
        .method(
            "def __repr__(self)",
            (p, a) -> repr(p, a[0], state(semaphore(a)), semaphore(a).waiting()));
  }

  private static Semaphore semaphore(Object[] a) {
    return Holder.held(a, Semaphore.class);
  }

  private static String state(Semaphore semaphore) {
    return semaphore.isLocked() ? "locked" : "unlocked, value:" + semaphore.value();
  }

  private static PyType barrierType(Interpreter py) {
    return type("Barrier", py.types().object)
        .method(
            "def __init__(self, parties)",
            (p, a) -> Holder.init(a, new Barrier(p.loops(), value(p, a[1]))))
        .method("def wait(self)", (p, a) -> barrier(a).await())
        .method("def reset(self)", (p, a) -> barrier(a).reset())
        .method("def abort(self)", (p, a) -> barrier(a).abort())
        .method("def __aenter__(self)", (p, a) -> barrier(a).enter())
        .method(
            "def __aexit__(self, *args)", (p, a) -> Asyncio.exit(p, "Barrier.__aexit__", () -> {}))
        .property("parties", (p, a) -> barrier(a).parties())
        .property("n_waiting", (p, a) -> barrier(a).waiting())
        .property("broken", (p, a) -> barrier(a).isBroken())
        .method("def __repr__(self)", (p, a) -> repr(p, a[0], state(barrier(a)), 0));
  }

  private static Barrier barrier(Object[] a) {
    return Holder.held(a, Barrier.class);
  }

  private static String state(Barrier barrier) {
    return barrier.isBroken()
        ? barrier.stateName()
        : barrier.stateName() + ", waiters:" + barrier.waiting() + "/" + barrier.parties();
  }
}
