package dev.simmer.python.library.asyncio;

import dev.simmer.loop.Awaitables;
import dev.simmer.loop.Coroutine;
import dev.simmer.loop.EventLoop;
import dev.simmer.loop.Future;
import dev.simmer.loop.Routine;
import dev.simmer.loop.Step;
import dev.simmer.loop.Variables;
import dev.simmer.loop.executor.Chains;
import dev.simmer.loop.executor.ThreadPool;
import dev.simmer.loop.executor.WorkFuture;
import dev.simmer.python.runtime.BoundMethod;
import dev.simmer.python.runtime.Interpreter;
import dev.simmer.python.runtime.PyDict;
import dev.simmer.python.runtime.PyError;
import dev.simmer.python.runtime.PyModule;
import dev.simmer.python.runtime.PyTuple;
import dev.simmer.python.runtime.PyType;
import dev.simmer.python.runtime.Singleton;
import dev.simmer.trace.HandleKind;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/// Functions on threads: `to_thread`, `run_in_executor` and what goes with them.
final class Executors {
  /// How many threads the default executor has.
  private static final int WORKERS = 32;

  private ThreadPool standard;

  private Executors(ThreadPool standard) {
    this.standard = standard;
  }

  static void addTo(PyModule asyncio, PyType loop, Interpreter py) {
    Executors executors = new Executors(new ThreadPool(py.loops(), WORKERS, "asyncio"));
    asyncio
        .function("def to_thread(func, /, *args, **kwargs)", executors::toThread)
        .function("def wrap_future(future, *, loop=None)", Executors::wrapFuture)
        .function("def run_coroutine_threadsafe(coro, loop)", Executors::runThreadsafe);
    loop.method(
            "def BaseEventLoop.run_in_executor(self, executor, func, *args)",
            executors::runInExecutor)
        .method("def BaseEventLoop.set_default_executor(self, executor)", executors::setDefault)
        .method(
            "def BaseEventLoop.shutdown_default_executor(self, timeout=None)",
            Executors::shutdownDefault);
  }

  private Object toThread(Interpreter py, Object[] a) {
    return new Routine("to_thread", py.loops().language()) {
      @Override
      protected Step start() {
        EventLoop loop = py.loops().requireRunning();
        var work = py.computation(a[0], (PyTuple) a[1], (PyDict) a[2]);
        return awaitAndGive(
            Chains.wrap(standard.submit(work, py.loops().variables().copy()), loop));
      }
    };
  }

  private Object runInExecutor(Interpreter py, Object[] a) {
    EventLoop loop = (EventLoop) a[0];
    loop.requireOpen();
    return Chains.wrap(work(py, a[1], a[2], ((PyTuple) a[3]).items()), loop);
  }

  private WorkFuture work(Interpreter py, Object executor, Object function, Object[] arguments) {
    ThreadPool pool = pool(py, executor);
    if (pool == null) {
      return submitted(py, executor, function, arguments);
    }
    boolean entersContext =
        function instanceof BoundMethod(Variables _, Object _) && arguments.length > 0;
    if (entersContext && function instanceof BoundMethod(Variables variables, Object _)) {
      Object[] rest = Arrays.copyOfRange(arguments, 1, arguments.length);
      return submit(py, pool, arguments[0], rest, variables);
    }
    return submit(py, pool, function, arguments, new Variables());
  }

  private static WorkFuture submit(
      Interpreter py, ThreadPool pool, Object function, Object[] arguments, Variables variables) {
    var work = py.computation(function, new PyTuple(py, arguments), new PyDict(py));
    return pool.submit(work, variables);
  }

  private @Nullable ThreadPool pool(Interpreter py, Object executor) {
    if (executor == Singleton.NONE) {
      return standard;
    }
    return py.getAttributeOrNull(executor, "_pool") instanceof ThreadPool pool ? pool : null;
  }

  /// An executor of the program's own.
  private static WorkFuture submitted(
      Interpreter py, Object executor, Object function, Object[] arguments) {
    Object[] all = new Object[arguments.length + 1];
    all[0] = function;
    System.arraycopy(arguments, 0, all, 1, arguments.length);
    return workFuture(py, py.call(py.getAttribute(executor, "submit"), all));
  }

  private static WorkFuture workFuture(Interpreter py, Object value) {
    if (value instanceof WorkFuture work) {
      return work;
    }
    throw PyError.of(
        "AssertionError", "concurrent.futures.Future is expected, got " + py.repr(value));
  }

  private static Object wrapFuture(Interpreter py, Object[] a) {
    return a[0] instanceof Future ? a[0] : Chains.wrap(workFuture(py, a[0]), Loops.given(py, a[1]));
  }

  private static Object runThreadsafe(Interpreter py, Object[] a) {
    Coroutine coroutine = Asyncio.coroutine(py, a[0]);
    if (coroutine == null) {
      throw PyError.type("A coroutine object is required");
    }
    py.importModule("concurrent.futures");
    EventLoop loop = (EventLoop) a[1];
    WorkFuture work = new WorkFuture();
    loop.callSoon(
        HandleKind.CALLBACK, () -> Chains.follow(Awaitables.future(loop, coroutine), work));
    return work;
  }

  private Object setDefault(Interpreter py, Object[] a) {
    ThreadPool pool = pool(py, a[1]);
    if (pool == null || a[1] == Singleton.NONE) {
      throw PyError.type("executor must be ThreadPoolExecutor instance");
    }
    standard = pool;
    return Singleton.NONE;
  }

  private static Object shutdownDefault(Interpreter py, Object[] a) {
    return Asyncio.exit(py, "shutdown_default_executor", py.loops()::waitForThreads);
  }
}
