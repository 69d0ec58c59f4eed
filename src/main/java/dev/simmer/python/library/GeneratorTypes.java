package dev.simmer.python.library;

import dev.simmer.loop.Coroutine;
import dev.simmer.loop.Step;
import dev.simmer.python.runtime.Interpreter;
import dev.simmer.python.runtime.PyCoroutine;
import dev.simmer.python.runtime.PyError;
import dev.simmer.python.runtime.PyException;
import dev.simmer.python.runtime.PyGenerator;
import dev.simmer.python.runtime.PyType;
import dev.simmer.python.runtime.Singleton;
import dev.simmer.python.runtime.Types;
import org.jspecify.annotations.Nullable;

/// Generators and coroutines, driven by hand.
final class GeneratorTypes {
  private GeneratorTypes() {}

  static void install(Types types, Identities identities) {
    types
        .generator
        .method("__repr__(self, /)", (py, a) -> repr((PyGenerator) a[0], identities))
        .method("__iter__(self, /)", (py, a) -> a[0])
        .method("__next__(self, /)", (py, a) -> py.nextOrStop(a[0]))
        .method("send(self, value, /)", (py, a) -> valueOrStop(((PyGenerator) a[0]).send(py, a[1])))
        .method(
            "throw(self, type, value=None, traceback=None, /)",
            (py, a) -> valueOrStop(((PyGenerator) a[0]).fail(py, exception(py, a[1], a[2]))))
        .method("close(self, /)", GeneratorTypes::closeGenerator)
        .property("__name__", (py, a) -> ((PyGenerator) a[0]).name())
        .property("__qualname__", (py, a) -> ((PyGenerator) a[0]).qualifiedName())
        .property("gi_running", (py, a) -> ((PyGenerator) a[0]).isRunning());
    types
        .coroutine
        .method(
            "__repr__(self, /)",
            (py, a) ->
                "<coroutine object "
                    + coroutine(a).name()
                    + " at "
                    + identities.address(a[0])
                    + ">")
        .method(
            "send(self, value, /)", (py, a) -> settled(py, coroutine(a), coroutine(a).send(a[1])))
        .method(
            "throw(self, type, value=None, traceback=None, /)",
            (py, a) -> {
              Step step = coroutine(a).fail(exception(py, a[1], a[2]));
              return settled(py, coroutine(a), step);
            })
        .method("close(self, /)", GeneratorTypes::closeCoroutine)
        .property("__name__", (py, a) -> lastName(coroutine(a).name()))
        .property("__qualname__", (py, a) -> coroutine(a).name())
        .property("cr_running", (py, a) -> a[0] instanceof PyCoroutine own && own.isRunning());
  }

  /// A coroutine of the program or of the library.
  private static Coroutine coroutine(Object[] a) {
    return (Coroutine) a[0];
  }

  private static String repr(PyGenerator generator, Identities identities) {
    return "<generator object "
        + generator.qualifiedName()
        + " at "
        + identities.address(generator)
        + ">";
  }

  private static String lastName(String qualified) {
    return qualified.substring(qualified.lastIndexOf('.') + 1);
  }

  private static Object valueOrStop(Object yielded) {
    if (yielded instanceof Step.Returned(Object value)) {
      throw PyError.stop(value);
    }
    return yielded;
  }

  /// The exception that `throw` is to raise: an instance, or what a type makes.
  private static PyException exception(Interpreter py, Object type, @Nullable Object value) {
    if (type instanceof PyException exception) {
      return exception;
    }
    boolean isExceptionType =
        type instanceof PyType known && known.isSubtypeOf(py.types().baseException);
    if (!isExceptionType) {
      throw PyError.type(
          "exceptions must be classes or instances deriving from BaseException, not "
              + Conversions.typeName(py, type));
    }
    if (value instanceof PyException exception) {
      return exception;
    }
    PyType made = (PyType) type;
    return value == null || value == Singleton.NONE
        ? py.newException(made)
        : py.newException(made, value);
  }

  private static Object closeGenerator(Interpreter py, Object[] a) {
    ((PyGenerator) a[0]).close(py);
    return Singleton.NONE;
  }

  private static Object closeCoroutine(Interpreter py, Object[] a) {
    coroutine(a).close();
    return Singleton.NONE;
  }

  /// What a step of a coroutine gives to who drives it by hand.
  private static Object settled(Interpreter py, Coroutine coroutine, Step first) {
    Step step = first;
    while (step instanceof Step.Blocks(double seconds)) {
      py.loops().block(seconds, py.currentLine());
      step = coroutine.send(null);
    }
    return switch (step) {
      case Step.Returned(Object value) -> throw PyError.stop(value);
      case Step.Raised(Object exception) -> throw PyError.of((PyException) exception);
      case Step.Awaits awaits -> awaits.future();
      case Step.YieldedValue(Object value) -> value;
      default -> Singleton.NONE;
    };
  }
}
