package dev.simmer.python.library.asyncio;

import dev.simmer.loop.Awaitables;
import dev.simmer.loop.EventLoop;
import dev.simmer.loop.Handle;
import dev.simmer.loop.TimerHandle;
import dev.simmer.loop.Variables;
import dev.simmer.python.library.Conversions;
import dev.simmer.python.runtime.Interpreter;
import dev.simmer.python.runtime.PyError;
import dev.simmer.python.runtime.PyModule;
import dev.simmer.python.runtime.PyTuple;
import dev.simmer.python.runtime.PyType;
import dev.simmer.python.runtime.Singleton;
import dev.simmer.trace.HandleKind;
import dev.simmer.trace.VirtualTime;
import org.jspecify.annotations.Nullable;

/// Event loops as objects, and how a program gets at them.
final class Loops {
  private Loops() {}

  static void addTo(PyModule asyncio, Interpreter py) {
    PyType base = PyType.builtIn("asyncio.events", "AbstractEventLoop", py.types().object);
    PyType loop = PyType.builtIn("asyncio.unix_events", "_UnixSelectorEventLoop", base);
    addScheduling(loop);
    addRunning(loop);
    Executors.addTo(asyncio, loop, py);
    py.types().register(EventLoop.class, loop);
    PyType handle = handleType(py, asyncio);
    asyncio
        .with("AbstractEventLoop", base)
        .with("Handle", handle)
        .function("get_running_loop()", (p, a) -> p.loops().requireRunning())
        .function("get_event_loop()", (p, a) -> p.loops().eventLoop())
        .function("new_event_loop()", (p, a) -> p.loops().newLoop())
        .function("set_event_loop(loop)", Loops::setEventLoop);
  }

  /// The loop in an optional argument; without one, the event loop.
  static EventLoop given(Interpreter py, @Nullable Object loop) {
    return loop instanceof EventLoop given ? given : py.loops().eventLoop();
  }

  private static Object setEventLoop(Interpreter py, Object[] a) {
    if (a[0] != Singleton.NONE && !(a[0] instanceof EventLoop)) {
      String type = py.typeOf(a[0]).name();
      throw PyError.type(
          "loop must be an instance of AbstractEventLoop or None, not '" + type + "'");
    }
    py.loops().setEventLoop(a[0] instanceof EventLoop loop ? loop : null);
    return Singleton.NONE;
  }

  private static EventLoop loop(Object[] a) {
    return (EventLoop) a[0];
  }

  private static void addScheduling(PyType type) {
    type.method("time(self)", Loops::time)
        .method("create_future(self)", (py, a) -> loop(a).createFuture())
        .method(
            "create_task(self, coro, *, name=None, context=None)",
            (py, a) -> Tasks.create(py, loop(a), a[1], a[2], a[3]))
        .method("call_soon(self, callback, *args, context=None)", Loops::callSoon)
        .method("call_soon_threadsafe(self, callback, *args, context=None)", Loops::callSoon)
        .method("call_later(self, delay, callback, *args, context=None)", Loops::callLater)
        .method("call_at(self, when, callback, *args, context=None)", Loops::callAt);
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
    double delay = Conversions.real(py, a[1]);
    return loop(a).callLater(delay, HandleKind.CALLBACK, callback(py, a[2], a[4], a[3]));
  }

  private static Object callAt(Interpreter py, Object[] a) {
    if (a[1] == Singleton.NONE) {
      throw PyError.type("when cannot be None");
    }
    double when = Conversions.real(py, a[1]);
    return loop(a).callAt(when, HandleKind.CALLBACK, callback(py, a[2], a[4], a[3]));
  }

  private static Runnable callback(
      Interpreter py, Object function, Object arguments, @Nullable Object context) {
    Object[] items = ((PyTuple) arguments).items();
    Variables variables = Asyncio.variables(py, context);
    return () -> py.loops().with(variables, () -> py.call(function, items));
  }

  private static void addRunning(PyType type) {
    type.method("run_until_complete(self, future)", Loops::runUntilComplete)
        .method("run_forever(self)", (py, a) -> none(loop(a)::run))
        .method("stop(self)", (py, a) -> none(loop(a)::stop))
        .method("close(self)", (py, a) -> none(loop(a)::close))
        .method("is_running(self)", (py, a) -> loop(a).isRunning())
        .method("is_closed(self)", (py, a) -> loop(a).isClosed())
        .method("get_debug(self)", (py, a) -> false)
        .method("set_debug(self, enabled)", (py, a) -> Singleton.NONE)
        .method("__repr__(self)", (py, a) -> repr(loop(a)));
  }

  private static Object none(Runnable action) {
    action.run();
    return Singleton.NONE;
  }

  private static Object runUntilComplete(Interpreter py, Object[] a) {
    return loop(a).runUntilDone(Awaitables.future(loop(a), a[1]));
  }

  private static String repr(EventLoop loop) {
    return "<_UnixSelectorEventLoop running=%s closed=%s debug=False>"
        .formatted(word(loop.isRunning()), word(loop.isClosed()));
  }

  private static String word(boolean truth) {
    return truth ? "True" : "False";
  }

  private static PyType handleType(Interpreter py, PyModule asyncio) {
    PyType handle =
        PyType.builtIn("asyncio.events", "Handle", py.types().object)
            .method("cancel(self)", (p, a) -> none(((Handle) a[0])::cancel))
            .method("cancelled(self)", (p, a) -> ((Handle) a[0]).isCancelled())
            .method("__repr__(self)", (p, a) -> Reprs.ofHandle((Handle) a[0]));
    PyType timer =
        PyType.builtIn("asyncio.events", "TimerHandle", handle)
            .method("when(self)", (p, a) -> ((TimerHandle) a[0]).when());
    py.types().register(Handle.class, handle);
    py.types().register(TimerHandle.class, timer);
    asyncio.with("TimerHandle", timer);
    return handle;
  }
}
