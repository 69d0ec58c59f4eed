package dev.simmer.python.library.asyncio;

import dev.simmer.loop.EventLoop;
import dev.simmer.loop.Task;
import dev.simmer.loop.primitive.TaskGroup;
import dev.simmer.loop.primitive.Timeout;
import dev.simmer.python.runtime.Interpreter;
import dev.simmer.python.runtime.PyModule;
import dev.simmer.python.runtime.PyType;
import dev.simmer.python.runtime.Singleton;
import dev.simmer.trace.FloatText;
import dev.simmer.trace.VirtualTime;
import org.jspecify.annotations.Nullable;

/// `timeout`, `timeout_at` and `TaskGroup`.
final class Timeouts {
  private Timeouts() {}

  static void addTo(PyModule asyncio, Interpreter py) {
    PyType timeout = Holder.type("asyncio.timeouts", "Timeout", py.types().object);
    timeout
        .method(
            "def __init__(self, when)",
            (p, a) -> Holder.init(a, new Timeout(p.loops(), Asyncio.secondsOrNull(p, a[1]))))
        .method("def when(self)", (p, a) -> Asyncio.orNone(timeout(a).when()))
        .method("def reschedule(self, when)", Timeouts::reschedule)
        .method("def expired(self)", (p, a) -> timeout(a).isExpired())
        .method("def __aenter__(self)", (p, a) -> timeout(a).enter(a[0]))
        .method("def __aexit__(self, exc_type, exc_val, exc_tb)", Timeouts::exitTimeout)
        .method("def __repr__(self)", (p, a) -> repr(timeout(a)));
    asyncio
        .with("Timeout", timeout)
        .function("def timeout(delay)", (p, a) -> after(p, timeout, a[0]))
        .function("def timeout_at(when)", (p, a) -> at(p, timeout, a[0]))
        .with("TaskGroup", taskGroup(py));
  }

  private static Timeout timeout(Object[] a) {
    return Holder.held(a, Timeout.class);
  }

  private static Object at(Interpreter py, PyType type, Object when) {
    return Holder.of(type, new Timeout(py.loops(), Asyncio.secondsOrNull(py, when)));
  }

  private static Object after(Interpreter py, PyType type, Object delay) {
    py.loops().requireRunning();
    double now = VirtualTime.seconds(py.loops().readClock(py.currentLine()));
    Double seconds = Asyncio.secondsOrNull(py, delay);
    Double when = seconds == null ? null : (Double) (now + seconds);
    return Holder.of(type, new Timeout(py.loops(), when));
  }

  private static Object reschedule(Interpreter py, Object[] a) {
    timeout(a).reschedule(Asyncio.secondsOrNull(py, a[1]));
    return Singleton.NONE;
  }

  private static Object exitTimeout(Interpreter py, Object[] a) {
    return timeout(a).exit(exceptionOrNull(a[2]));
  }

  private static @Nullable Object exceptionOrNull(Object value) {
    return value == Singleton.NONE ? null : value;
  }

  private static String repr(Timeout timeout) {
    String state = "<Timeout [" + timeout.stateName() + "]";
    if (!timeout.isActive()) {
      return state + ">";
    }
    Double when = timeout.when();
    String text = when == null ? "None" : FloatText.repr(Math.rint(when * 1000) / 1000);
    return state + " when=" + text + ">";
  }

  private static PyType taskGroup(Interpreter py) {
    return Holder.type("asyncio.taskgroups", "TaskGroup", py.types().object)
        .method("def __init__(self)", (p, a) -> Holder.init(a, new TaskGroup(p.loops())))
        .method("def create_task(self, coro, *, name=None, context=None)", Timeouts::createTask)
        .method("def __aenter__(self)", (p, a) -> group(a).enter(a[0]))
        .method("def __aexit__(self, et, exc, tb)", (p, a) -> group(a).exit(exceptionOrNull(a[2])))
        .method("def __repr__(self)", (p, a) -> group(a).toString());
  }

  private static TaskGroup group(Object[] a) {
    return Holder.held(a, TaskGroup.class);
  }

  private static Object createTask(Interpreter py, Object[] a) {
    TaskGroup group = group(a);
    EventLoop loop = group.requireAccepting();
    Task task = Tasks.create(py, loop, a[1], a[2], a[3]);
    group.add(task);
    return task;
  }
}
