package dev.simmer.python.library;

import dev.simmer.python.runtime.Interpreter;
import dev.simmer.python.runtime.PyModule;
import dev.simmer.python.runtime.PyType;
import dev.simmer.python.runtime.Types;

/// `asyncio`
public final class AsyncioModule {
  private AsyncioModule() {}

  /// The exceptions that the event loop raises. They are there before the module is imported.
  static void installExceptions(Types types) {
    add(types, "asyncio.exceptions", "CancelledError", "BaseException");
    add(types, "asyncio.exceptions", "InvalidStateError", "Exception");
    add(types, "asyncio.exceptions", "BrokenBarrierError", "RuntimeError");
    add(types, "asyncio.queues", "QueueEmpty", "Exception");
    add(types, "asyncio.queues", "QueueFull", "Exception");
  }

  private static void add(Types types, String module, String name, String base) {
    types.addException(PyType.builtIn(module, name, types.exception(base)));
  }

  public static PyModule create(Interpreter py) {
    PyModule asyncio = new PyModule("asyncio");
    for (String exception :
        new String[] {
          "CancelledError",
          "InvalidStateError",
          "BrokenBarrierError",
          "QueueEmpty",
          "QueueFull",
          "TimeoutError"
        }) {
      asyncio.with(exception, py.types().exception(exception));
    }
    AsyncioFutures.addTo(asyncio, py);
    AsyncioTasks.addTo(asyncio, py);
    AsyncioWaiting.addTo(asyncio, py);
    AsyncioTimeouts.addTo(asyncio, py);
    AsyncioLocks.addTo(asyncio, py);
    AsyncioQueues.addTo(asyncio, py);
    AsyncioLoops.addTo(asyncio, py);
    AsyncioRunners.addTo(asyncio, py);
    return asyncio;
  }
}
