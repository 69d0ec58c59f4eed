package dev.simmer.python.library.asyncio;

import dev.simmer.python.runtime.Interpreter;
import dev.simmer.python.runtime.PyModule;
import dev.simmer.python.runtime.PyType;
import dev.simmer.python.runtime.Types;
import java.util.List;
import java.util.function.Function;

/// `asyncio`
public final class AsyncioModule {
  private static final List<String> PARTS =
      List.of(
          "base_events",
          "coroutines",
          "events",
          "exceptions",
          "futures",
          "locks",
          "queues",
          "runners",
          "streams",
          "subprocess",
          "taskgroups",
          "tasks",
          "threads",
          "timeouts");

  private AsyncioModule() {}

  /// The exceptions that the event loop raises. They are there before the module is imported.
  public static void installExceptions(Types types) {
    add(types, "asyncio.exceptions", "CancelledError", "BaseException");
    add(types, "asyncio.exceptions", "InvalidStateError", "Exception");
    add(types, "asyncio.exceptions", "BrokenBarrierError", "RuntimeError");
    add(types, "asyncio.queues", "QueueEmpty", "Exception");
    add(types, "asyncio.queues", "QueueFull", "Exception");
    StreamErrors.install(types);
  }

  static void add(Types types, String module, String name, String base) {
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
          "IncompleteReadError",
          "LimitOverrunError",
          "SendfileNotAvailableError",
          "TimeoutError"
        }) {
      asyncio.with(exception, py.types().exception(exception));
    }
    Futures.addTo(asyncio, py);
    Tasks.addTo(asyncio, py);
    Waiting.addTo(asyncio, py);
    Timeouts.addTo(asyncio, py);
    Locks.addTo(asyncio, py);
    Queues.addTo(asyncio, py);
    Loops.addTo(asyncio, py);
    Runners.addTo(asyncio, py);
    addParts(asyncio);
    return asyncio;
  }

  /// The modules in the package: each has all that the package has.
  private static void addParts(PyModule asyncio) {
    List<PyModule> parts = PARTS.stream().map(part -> new PyModule("asyncio." + part)).toList();
    for (PyModule part : parts) {
      asyncio.namespace().asMap().forEach(part.namespace()::set);
      part.with("__name__", part.name());
    }
    parts.forEach(part -> asyncio.with(part.name().substring("asyncio.".length()), part));
  }

  /// Makes a module in the package.
  public static Function<Interpreter, PyModule> part(String name) {
    return py -> (PyModule) py.getAttribute(py.importModule("asyncio"), name);
  }
}
