package dev.simmer.python.library.threads;

import dev.simmer.loop.ProgramThread;
import dev.simmer.loop.Step;
import dev.simmer.loop.Variables;
import dev.simmer.loop.executor.ThreadPool;
import dev.simmer.python.library.Conversions;
import dev.simmer.python.runtime.Interpreter;
import dev.simmer.python.runtime.PyDict;
import dev.simmer.python.runtime.PyModule;
import dev.simmer.python.runtime.PyTuple;
import dev.simmer.python.runtime.PyType;
import dev.simmer.python.runtime.Singleton;

/// `_threads`: what `threading` and `concurrent.futures`, which are written in Python, stand on.
public final class ThreadsModule {
  private static final long FIRST_IDENT = 139_637_976_725_312L;

  private ThreadsModule() {}

  public static PyModule create(Interpreter py) {
    PyType pool =
        PyType.builtIn("_threads", "Pool", py.types().object)
            .constructor("Pool(cls, workers, prefix, /)", ThreadsModule::pool)
            .method("submit(self, function, arguments, keywords, /)", ThreadsModule::submit)
            .method("cancel_queued(self)", ThreadsModule::cancelQueued);
    py.types().register(ThreadPool.class, pool);
    return new PyModule("_threads")
        .with("Pool", pool)
        .with("Future", WorkFutureType.create(py))
        .function("name()", (p, a) -> p.loops().thread().name())
        .function("ident()", (p, a) -> ident(p.loops().thread()))
        .function("main_ident()", (p, a) -> ident(p.loops().mainThread()))
        .function("block(is_over, seconds, /)", ThreadsModule::block);
  }

  private static long ident(ProgramThread thread) {
    return FIRST_IDENT - thread.number() * 0x1000L;
  }

  private static Object pool(Interpreter py, Object[] a) {
    return new ThreadPool(py.loops(), Conversions.intArgument(py, a[1]), py.str(a[2]));
  }

  private static Object submit(Interpreter py, Object[] a) {
    var work = py.computation(a[1], (PyTuple) a[2], (PyDict) a[3]);
    return ((ThreadPool) a[0]).submit(work, new Variables());
  }

  private static Object cancelQueued(Interpreter py, Object[] a) {
    ((ThreadPool) a[0]).cancelQueued();
    return Singleton.NONE;
  }

  /// Blocks until it is over, or so many seconds, if they are not None.
  private static Object block(Interpreter py, Object[] a) {
    double seconds = a[1] == Singleton.NONE ? Double.POSITIVE_INFINITY : Conversions.real(py, a[1]);
    return new Step.Blocks(seconds, () -> py.truth(py.call(a[0])));
  }
}
