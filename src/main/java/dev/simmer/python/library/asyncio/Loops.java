package dev.simmer.python.library.asyncio;

import dev.simmer.loop.Awaitables;
import dev.simmer.loop.EventLoop;
import dev.simmer.loop.Handle;
import dev.simmer.loop.Routine;
import dev.simmer.loop.TimerHandle;
import dev.simmer.python.library.Conversions;
import dev.simmer.python.runtime.Interpreter;
import dev.simmer.python.runtime.PyError;
import dev.simmer.python.runtime.PyModule;
import dev.simmer.python.runtime.PyTuple;
import dev.simmer.python.runtime.PyType;
import dev.simmer.python.runtime.Singleton;
import dev.simmer.trace.HandleKind;
import dev.simmer.trace.VirtualTime;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// Event loops as objects, and how a program gets at them.
final class Loops {
  private static final Set<String> SERVICES =
      Set.of("BaseEventLoop.shutdown_asyncgens", "shutdown_default_executor");

  private Loops() {}

  static void addTo(PyModule asyncio, Interpreter py) {
    PyType base = PyType.builtIn("asyncio.events", "AbstractEventLoop", py.types().object);
    PyType loop =
        PyType.builtIn("asyncio.unix_events", "_UnixSelectorEventLoop", base)
            .constructor("_UnixSelectorEventLoop(cls)", (p, a) -> p.loops().newLoop());
    addScheduling(loop);
    addRunning(loop);
    Executors.addTo(asyncio, loop, py);
    ExceptionHandlers.addTo(loop);
    LoopSettings.addTo(loop);
    Refusals.addTo(asyncio, loop, py);
    Policies.addTo(asyncio, py);
    py.types().register(EventLoop.class, loop);
    PyType handle = handleType(py, asyncio);
    asyncio
        .with("AbstractEventLoop", base)
        .with("BaseEventLoop", base)
        .with("SelectorEventLoop", loop)
        .with("Handle", handle)
        .function("get_running_loop()", (p, a) -> p.loops().requireRunning())
        .function("_get_running_loop()", (p, a) -> Asyncio.orNone(p.loops().running()))
        .function("get_event_loop()", (p, a) -> p.loops().eventLoop())
        .function("def new_event_loop()", (p, a) -> p.loops().newLoop())
        .function("def set_event_loop(loop)", Loops::setEventLoop);
  }

  /// The loop in an optional argument; without one, the event loop.
  static EventLoop given(Interpreter py, @Nullable Object loop) {
    return loop instanceof EventLoop given ? given : py.loops().eventLoop();
  }

  static Object setEventLoop(Interpreter py, Object[] a) {
    Object given = a[a.length - 1];
    if (given != Singleton.NONE && !(given instanceof EventLoop)) {
      String type = py.typeOf(given).name();
      throw PyError.type(
          "loop must be an instance of AbstractEventLoop or None, not '" + type + "'");
    }
    py.loops().setEventLoop(given instanceof EventLoop loop ? loop : null);
    return Singleton.NONE;
  }

  private static EventLoop loop(Object[] a) {
    return (EventLoop) a[0];
  }

  private static void addScheduling(PyType type) {
    type.method("def BaseEventLoop.time(self)", Loops::time)
        .method("def BaseEventLoop.create_future(self)", (py, a) -> loop(a).createFuture())
        .method(
            "def BaseEventLoop.create_task(self, coro, *, name=None, context=None)",
            (py, a) -> Tasks.create(py, loop(a), a[1], a[2], a[3]))
        .method("def BaseEventLoop.call_soon(self, callback, *args, context=None)", Loops::callSoon)
        .method(
            "def BaseEventLoop.call_soon_threadsafe(self, callback, *args, context=None)",
            Loops::callSoon)
        .method(
            "def BaseEventLoop.call_later(self, delay, callback, *args, context=None)",
            Loops::callLater)
        .method(
            "def BaseEventLoop.call_at(self, when, callback, *args, context=None)", Loops::callAt);
  }

  private static Object time(Interpreter py, Object[] a) {
    return VirtualTime.seconds(py.loops().readClock(py.currentLine()));
  }

  private static Object callSoon(Interpreter py, Object[] a) {
    return loop(a).callSoon(HandleKind.CALLBACK, callback(py, a[1], a[3], a[2]));
  }

  private static Object callLater(Interpreter py, Object[] a) {
    if (a[1] == Singleton.NONE) {
      throw PyError.type("delay must not be None");
    }
    double delay = seconds(py, a[1], " +: 'float' and '%s'");
    return loop(a).callLater(delay, HandleKind.CALLBACK, callback(py, a[2], a[4], a[3]));
  }

  private static Object callAt(Interpreter py, Object[] a) {
    if (a[1] == Singleton.NONE) {
      throw PyError.type("when cannot be None");
    }
    double when = seconds(py, a[1], " *: '%s' and 'int'");
    return loop(a).callAt(when, HandleKind.CALLBACK, callback(py, a[2], a[4], a[3]));
  }

  /// A number of seconds; what is none fails where the library computes with it.
  private static double seconds(Interpreter py, Object value, String operation) {
    Double known = Conversions.realOrNull(value);
    if (known == null) {
      String operands = operation.formatted(py.typeOf(value).name());
      throw PyError.type("unsupported operand type(s) for" + operands);
    }
    return known;
  }

  private static Runnable callback(
      Interpreter py, Object function, Object arguments, @Nullable Object context) {
    Object[] items = ((PyTuple) arguments).items();
    return new UserCall(py, function, items, Asyncio.variables(py, context));
  }

  private static void addRunning(PyType type) {
    type.method("def BaseEventLoop.run_until_complete(self, future)", Loops::runUntilComplete)
        .method("def BaseEventLoop.run_forever(self)", (py, a) -> none(loop(a)::run))
        .method("def BaseEventLoop.stop(self)", (py, a) -> none(loop(a)::stop))
        .method(
            "def BaseEventLoop.shutdown_asyncgens(self)",
            (py, a) -> loop(a).asyncGenerators().shutdown())
        .method("def close(self)", (py, a) -> none(loop(a)::close))
        .method("def BaseEventLoop.is_running(self)", (py, a) -> loop(a).isRunning())
        .method("def BaseEventLoop.is_closed(self)", (py, a) -> loop(a).isClosed())
        .method("def __repr__(self)", (py, a) -> repr(loop(a)));
  }

  private static Object none(Runnable action) {
    action.run();
    return Singleton.NONE;
  }

  /// What ends a loop takes its turns without being told of, as in `run`.
  private static Object runUntilComplete(Interpreter py, Object[] a) {
    if (a[1] instanceof Routine service && SERVICES.contains(service.name())) {
      return loop(a).runSilently(service);
    }
    loop(a).requireStartable();
    return loop(a).runUntilDone(Awaitables.future(loop(a), a[1]));
  }

  private static String repr(EventLoop loop) {
    return "<_UnixSelectorEventLoop running=%s closed=%s debug=%s>"
        .formatted(word(loop.isRunning()), word(loop.isClosed()), word(LoopSettings.isDebug(loop)));
  }

  private static String word(boolean truth) {
    return truth ? "True" : "False";
  }

  private static PyType handleType(Interpreter py, PyModule asyncio) {
    PyType handle =
        PyType.builtIn("asyncio.events", "Handle", py.types().object)
            .method("def cancel(self)", (p, a) -> none(((Handle) a[0])::cancel))
            .method("def cancelled(self)", (p, a) -> ((Handle) a[0]).isCancelled())
            .method("def __repr__(self)", (p, a) -> Reprs.ofHandle((Handle) a[0]));
    PyType timer =
        PyType.builtIn("asyncio.events", "TimerHandle", handle)
            .method("def when(self)", (p, a) -> ((TimerHandle) a[0]).when());
    py.types().register(Handle.class, handle);
    py.types().register(TimerHandle.class, timer);
    asyncio.with("TimerHandle", timer);
    return handle;
  }
}
