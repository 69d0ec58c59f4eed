package dev.simmer.python.library.asyncio;

import dev.simmer.loop.Coroutine;
import dev.simmer.loop.EventLoop;
import dev.simmer.loop.Runner;
import dev.simmer.python.runtime.Interpreter;
import dev.simmer.python.runtime.PyError;
import dev.simmer.python.runtime.PyModule;
import dev.simmer.python.runtime.PyType;
import dev.simmer.python.runtime.Singleton;
import org.jspecify.annotations.Nullable;

/// `run` and `Runner`.
final class Runners {
  private Runners() {}

  static void addTo(PyModule asyncio, Interpreter py) {
    PyType runner =
        Holder.type("asyncio.runners", "Runner", py.types().object)
            .method(
                "def __init__(self, *, debug=None, loop_factory=None)",
                (p, a) -> Holder.init(a, create(p, a[1], a[2])))
            .method("def run(self, coro, *, context=None)", (p, a) -> run(p, runner(a), a[1], a[2]))
            .method("def get_loop(self)", (p, a) -> runner(a).loop())
            .method("def close(self)", Runners::close)
            .method("def __enter__(self)", Runners::enter)
            .method("def __exit__(self, exc_type, exc_val, exc_tb)", Runners::close);
    asyncio.with("Runner", runner).function("def run(main, *, debug=None)", Runners::runOnce);
  }

  private static Runner create(Interpreter py, @Nullable Object debug, @Nullable Object factory) {
    return new Runner(
        py.loops(),
        () -> {
          EventLoop loop = loop(py, factory);
          if (debug != null && debug != Singleton.NONE) {
            LoopSettings.setDebug(loop, py.truth(debug));
          }
          return loop;
        });
  }

  private static EventLoop loop(Interpreter py, @Nullable Object factory) {
    if (factory != null && factory != Singleton.NONE) {
      return (EventLoop) py.call(factory);
    }
    EventLoop loop = py.loops().newLoop();
    py.loops().setEventLoop(loop);
    return loop;
  }

  private static Runner runner(Object[] a) {
    return Holder.held(a, Runner.class);
  }

  private static Object runOnce(Interpreter py, Object[] a) {
    if (py.loops().running() != null) {
      throw Asyncio.runtimeError("asyncio.run() cannot be called from a running event loop");
    }
    return Runner.use(create(py, a[1], null), runner -> run(py, runner, a[0], null));
  }

  private static Object run(Interpreter py, Runner runner, Object value, @Nullable Object context) {
    Coroutine coroutine = Asyncio.coroutine(py, value);
    if (coroutine == null) {
      throw PyError.value("a coroutine was expected, got " + py.repr(value));
    }
    return runner.run(coroutine, Asyncio.variablesOrNull(context));
  }

  private static Object enter(Interpreter py, Object[] a) {
    runner(a).loop();
    return a[0];
  }

  private static Object close(Interpreter py, Object[] a) {
    runner(a).close();
    return Singleton.NONE;
  }
}
