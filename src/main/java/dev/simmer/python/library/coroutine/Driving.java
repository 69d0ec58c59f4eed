package dev.simmer.python.library.coroutine;

import dev.simmer.loop.Coroutine;
import dev.simmer.loop.Step;
import dev.simmer.python.library.Conversions;
import dev.simmer.python.runtime.Interpreter;
import dev.simmer.python.runtime.PyError;
import dev.simmer.python.runtime.PyException;
import dev.simmer.python.runtime.PyType;
import dev.simmer.python.runtime.Singleton;
import org.jspecify.annotations.Nullable;

/// What driving a generator or coroutine by hand has in common.
final class Driving {
  private Driving() {}

  /// `<generator object countdown at 0x7f0000000010>`
  static String repr(Interpreter py, String type, String name, Object value) {
    Object number = py.call(orNone(py.builtins().get("id")), value);
    return "<%s object %s at 0x%x>".formatted(type, name, (Long) number);
  }

  /// The exception that `throw(self, type, value, traceback)` is to raise: an instance, or what a
  /// type makes.
  static PyException exception(Interpreter py, @Nullable Object[] a) {
    Object type = orNone(a[1]);
    Object value = orNone(a[2]);
    if (type instanceof PyException exception) {
      if (value != Singleton.NONE) {
        throw PyError.type("instance exception may not have a separate value");
      }
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
    return value == Singleton.NONE ? py.newException(made) : py.newException(made, value);
  }

  /// What a step of a coroutine gives to who drives it by hand.
  static Object settled(Interpreter py, Coroutine coroutine, Step first) {
    Step step = first;
    while (step instanceof Step.Blocks blocks) {
      py.loops().block(blocks, py.currentLine());
      step = coroutine.send(null);
    }
    return switch (step) {
      case Step.Returned(Object value) -> throw PyError.stop(value);
      case Step.Raised(Object exception) -> throw PyError.of((PyException) exception);
      case Step.Awaits awaits -> awaits.future();
      case Step.YieldedValue(Object value) -> value;
      case Step.Yielded _, Step.Blocks _ -> Singleton.NONE;
    };
  }

  static Object orNone(@Nullable Object value) {
    return value == null ? Singleton.NONE : value;
  }
}
