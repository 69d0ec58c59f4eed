package dev.simmer.python.library.coroutine;

import dev.simmer.loop.Step;
import dev.simmer.python.runtime.Interpreter;
import dev.simmer.python.runtime.PyError;
import dev.simmer.python.runtime.PyGenerator;
import dev.simmer.python.runtime.Singleton;
import dev.simmer.python.runtime.Types;

/// `generator`
final class GeneratorType {
  private GeneratorType() {}

  static void install(Types types) {
    types
        .generator
        .method(
            "__repr__(self, /)",
            (py, a) -> Driving.repr(py, "generator", generator(a).qualifiedName(), a[0]))
        .method("__iter__(self, /)", (py, a) -> a[0])
        .method("__next__(self, /)", (py, a) -> py.nextOrStop(a[0]))
        .method("send(self, value, /)", (py, a) -> valueOrStop(generator(a).send(py, a[1])))
        .method(
            "throw(self, type, value=None, traceback=None, /)",
            (py, a) -> valueOrStop(generator(a).fail(py, Driving.exception(py, a))))
        .method("close(self, /)", GeneratorType::close)
        .property("__name__", (py, a) -> generator(a).name())
        .property("__qualname__", (py, a) -> generator(a).qualifiedName())
        .property("gi_running", (py, a) -> generator(a).isRunning())
        .property("gi_suspended", (py, a) -> generator(a).isSuspended())
        .property("gi_frame", (py, a) -> Driving.orNone(generator(a).frameView()))
        .property("gi_yieldfrom", (py, a) -> Driving.orNone(generator(a).delegate()));
  }

  private static PyGenerator generator(Object[] a) {
    return (PyGenerator) a[0];
  }

  private static Object valueOrStop(Object yielded) {
    if (yielded instanceof Step.Returned(Object value)) {
      throw PyError.stop(value);
    }
    return yielded;
  }

  private static Object close(Interpreter py, Object[] a) {
    generator(a).close(py);
    return Singleton.NONE;
  }
}
