package dev.simmer.python.library.coroutine;

import dev.simmer.loop.Coroutine;
import dev.simmer.python.runtime.CoroutineWrapper;
import dev.simmer.python.runtime.FutureAwait;
import dev.simmer.python.runtime.Interpreter;
import dev.simmer.python.runtime.PyCoroutine;
import dev.simmer.python.runtime.PyType;
import dev.simmer.python.runtime.Singleton;
import dev.simmer.python.runtime.Types;

/// `coroutine`: those of the program and those of the library.
final class CoroutineType {
  private CoroutineType() {}

  static void install(Types types) {
    types.register(
        CoroutineWrapper.class,
        drivenIterator(PyType.builtIn("builtins", "coroutine_wrapper", types.object)));
    types.register(
        FutureAwait.class, drivenIterator(PyType.builtIn("_asyncio", "FutureIter", types.object)));
    driven(types.coroutine)
        .method("__await__(self, /)", (py, a) -> new CoroutineWrapper(coroutine(a)))
        .method(
            "__repr__(self, /)",
            (py, a) -> Driving.repr(py, "coroutine", coroutine(a).name(), a[0]))
        .property("__name__", (py, a) -> lastName(coroutine(a).name()))
        .property("__qualname__", (py, a) -> coroutine(a).name())
        .property("cr_running", (py, a) -> a[0] instanceof PyCoroutine own && own.isRunning())
        .property("cr_suspended", (py, a) -> a[0] instanceof PyCoroutine own && own.isSuspended())
        .property(
            "cr_frame",
            (py, a) -> Driving.orNone(a[0] instanceof PyCoroutine own ? own.frameView() : null))
        .property(
            "cr_await",
            (py, a) -> Driving.orNone(a[0] instanceof PyCoroutine own ? own.awaited() : null));
  }

  /// Gives a type the methods of an iterator that steps a coroutine.
  static PyType drivenIterator(PyType type) {
    return driven(type)
        .method("__iter__(self, /)", (py, a) -> a[0])
        .method(
            "__next__(self, /)",
            (py, a) -> Driving.settled(py, coroutine(a), coroutine(a).send(null)));
  }

  /// Gives a type the methods of what is driven by hand.
  private static PyType driven(PyType type) {
    return type.method(
            "send(self, value, /)",
            (py, a) -> Driving.settled(py, coroutine(a), coroutine(a).send(a[1])))
        .method(
            "throw(self, type, value=None, traceback=None, /)",
            (py, a) ->
                Driving.settled(py, coroutine(a), coroutine(a).fail(Driving.exception(py, a))))
        .method("close(self, /)", CoroutineType::close);
  }

  private static Coroutine coroutine(Object[] a) {
    return a[0] instanceof CoroutineWrapper(Coroutine inner) ? inner : (Coroutine) a[0];
  }

  private static String lastName(String qualified) {
    return qualified.substring(qualified.lastIndexOf('.') + 1);
  }

  private static Object close(Interpreter py, Object[] a) {
    coroutine(a).close();
    return Singleton.NONE;
  }
}
