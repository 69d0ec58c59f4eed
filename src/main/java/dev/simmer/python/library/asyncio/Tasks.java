package dev.simmer.python.library.asyncio;

import dev.simmer.loop.Awaitables;
import dev.simmer.loop.Coroutine;
import dev.simmer.loop.EventLoop;
import dev.simmer.loop.Gather;
import dev.simmer.loop.Routine;
import dev.simmer.loop.Task;
import dev.simmer.loop.primitive.Shield;
import dev.simmer.python.runtime.BoundMethod;
import dev.simmer.python.runtime.Builtin;
import dev.simmer.python.runtime.Interpreter;
import dev.simmer.python.runtime.PyError;
import dev.simmer.python.runtime.PyFunction;
import dev.simmer.python.runtime.PyModule;
import dev.simmer.python.runtime.PySet;
import dev.simmer.python.runtime.PyTuple;
import dev.simmer.python.runtime.Singleton;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// Making tasks, and finding them.
final class Tasks {
  /// The coroutine functions of asyncio.
  private static final Set<String> COROUTINES =
      Set.of(
          "sleep",
          "wait",
          "wait_for",
          "to_thread",
          "Barrier.abort",
          "Barrier.reset",
          "Barrier.wait",
          "Condition.acquire",
          "Condition.wait",
          "Condition.wait_for",
          "Event.wait",
          "Lock.acquire",
          "Queue.get",
          "Queue.join",
          "Queue.put",
          "Semaphore.acquire");

  private Tasks() {}

  static void addTo(PyModule asyncio, Interpreter py) {
    py.types().register(Routine.class, py.types().coroutine);
    asyncio
        .function(
            "def create_task(coro, *, name=None, context=None)",
            (p, a) -> create(p, p.loops().requireRunning(), a[0], a[1], a[2]))
        .function("def ensure_future(coro_or_future, *, loop=None)", Tasks::ensureFuture)
        .function("def gather(*coros_or_futures, return_exceptions=False)", Tasks::gather)
        .function("def shield(arg)", (p, a) -> Shield.of(p.loops(), a[0]))
        .function("def current_task(loop=None)", Tasks::currentTask)
        .function("def all_tasks(loop=None)", Tasks::allTasks)
        .function("def iscoroutine(obj)", (p, a) -> Asyncio.coroutine(p, a[0]) != null)
        .function("def iscoroutinefunction(func)", (p, a) -> isCoroutineFunction(a[0]));
  }

  /// A new task of a loop. What is no coroutine is refused, but has taken a number.
  static Task create(
      Interpreter py,
      EventLoop loop,
      Object value,
      @Nullable Object name,
      @Nullable Object context) {
    Coroutine coroutine = Asyncio.coroutine(py, value);
    if (coroutine == null) {
      Object called = py.getAttributeOrNull(value, "__qualname__");
      loop.refuseTask(called instanceof String text ? text : py.typeOf(value).name());
      throw PyError.type("a coroutine was expected, got " + py.repr(value));
    }
    Object factory = LoopSettings.factory(loop);
    Task task =
        factory == null
            ? loop.createTask(coroutine, Asyncio.variables(py, context))
            : (Task) py.call(factory, loop, value);
    return named(py, task, name);
  }

  static Task named(Interpreter py, Task task, @Nullable Object name) {
    if (name != null && name != Singleton.NONE) {
      task.setName(py.str(name));
    }
    return task;
  }

  private static Object ensureFuture(Interpreter py, Object[] a) {
    return a[1] instanceof EventLoop loop
        ? Awaitables.future(loop, a[0])
        : Awaitables.future(py.loops(), a[0]);
  }

  private static Object gather(Interpreter py, Object[] a) {
    // `*coros_or_futures` comes behind the named parameters.
    return Gather.of(py.loops(), ((PyTuple) a[1]).asList(), Asyncio.flag(py, a[0]));
  }

  private static Object currentTask(Interpreter py, Object[] a) {
    EventLoop loop = a[0] instanceof EventLoop given ? given : py.loops().requireRunning();
    return Asyncio.orNone(loop.currentTask());
  }

  private static Object allTasks(Interpreter py, Object[] a) {
    EventLoop loop = a[0] instanceof EventLoop given ? given : py.loops().requireRunning();
    PySet tasks = new PySet(py);
    loop.tasks().forEach(task -> tasks.add(py, task));
    return tasks;
  }

  private static boolean isCoroutineFunction(Object function) {
    return switch (function) {
      case PyFunction own -> own.isCoroutineFunction();
      case Builtin library -> COROUTINES.contains(library.qualifiedName());
      case BoundMethod(Object self, Object bound) -> isCoroutineFunction(bound);
      default -> false;
    };
  }
}
