package dev.simmer.python.library.asyncio;

import dev.simmer.loop.Coroutine;
import dev.simmer.loop.Routine;
import dev.simmer.loop.Step;
import dev.simmer.loop.Variables;
import dev.simmer.python.library.Conversions;
import dev.simmer.python.runtime.Interpreter;
import dev.simmer.python.runtime.PyError;
import dev.simmer.python.runtime.Singleton;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/// What the parts of the asyncio module share.
final class Asyncio {
  private Asyncio() {}

  static PyError runtimeError(String message) {
    return PyError.of("RuntimeError", message);
  }

  /// A coroutine that only does something when it is awaited, and does not wait itself.
  static Routine immediate(Interpreter py, String name, Supplier<Object> action) {
    return new Routine(name, py.loops().language()) {
      @Override
      protected Step start() {
        return give(action.get());
      }
    };
  }

  /// A coroutine that looks at its arguments when it is awaited, not when it is called, as one that
  /// is written in Python does, and then goes on as another one.
  static Routine late(Interpreter py, String name, Supplier<Coroutine> inner) {
    return new Routine(name, py.loops().language()) {
      @Override
      protected Step start() {
        return await(inner.get(), Step.Returned::new, Step.Raised::new);
      }
    };
  }

  /// What `async with` runs at the end of a block whatever left it.
  static Routine exit(Interpreter py, String name, Runnable action) {
    return immediate(
        py,
        name,
        () -> {
          action.run();
          return Singleton.NONE;
        });
  }

  /// The value as a coroutine object; null if it is none.
  static @Nullable Coroutine coroutine(Interpreter py, Object value) {
    boolean isCoroutine = py.specialMethod(value, "send") != null;
    return isCoroutine && value instanceof Coroutine coroutine ? coroutine : null;
  }

  /// The number of seconds in an argument that the library compares with 0 first.
  static double seconds(Interpreter py, Object value) {
    Double known = Conversions.realOrNull(value);
    if (known == null) {
      throw PyError.type(
          "'<=' not supported between instances of '" + py.typeOf(value).name() + "' and 'int'");
    }
    return known;
  }

  /// The number of seconds in an optional argument; null if there is none.
  static @Nullable Double secondsOrNull(Interpreter py, @Nullable Object value) {
    return value == null || value == Singleton.NONE ? null : seconds(py, value);
  }

  /// The context in an optional argument; without one, a copy of that of the code that runs.
  static Variables variables(Interpreter py, @Nullable Object context) {
    Variables given = variablesOrNull(context);
    return given == null ? py.loops().variables().copy() : given;
  }

  static @Nullable Variables variablesOrNull(@Nullable Object context) {
    return context instanceof Variables given ? given : null;
  }

  static boolean flag(Interpreter py, @Nullable Object value) {
    return value != null && py.truth(value);
  }

  static Object orNone(@Nullable Object value) {
    return value == null ? Singleton.NONE : value;
  }
}
