package dev.simmer.python.runtime;

import org.jspecify.annotations.Nullable;

/// Asynchronous iteration over values.
public final class AsyncIteration {
  private AsyncIteration() {}

  /// The iterator of an `async for`.
  static Object iterator(Interpreter py, Object iterable) {
    Object iterator = of(py, iterable);
    if (iterator == null) {
      throw PyError.type(
          "'async for' requires an object with __aiter__ method, got "
              + py.typeOf(iterable).shownName());
    }
    if (!isIterator(py, iterator)) {
      throw PyError.type(
          "'async for' received an object from __aiter__ that does not implement __anext__: "
              + py.typeOf(iterator).shownName());
    }
    return iterator;
  }

  /// What `__aiter__` gives; null if there is no such method.
  public static @Nullable Object of(Interpreter py, Object iterable) {
    return iterable instanceof PyAsyncGenerator ? iterable : py.callSpecial(iterable, "__aiter__");
  }

  public static boolean isIterator(Interpreter py, Object value) {
    return value instanceof PyAsyncGenerator || py.specialMethod(value, "__anext__") != null;
  }

  /// What `__anext__` gives, to be awaited.
  static Object next(Interpreter py, Object iterator) {
    if (iterator instanceof PyAsyncGenerator generator) {
      return generator.next(Singleton.NONE);
    }
    Object next = py.callSpecial(iterator, "__anext__");
    if (next == null) {
      throw PyError.type(
          "'async for' requires an iterator with __anext__ method, got "
              + py.typeOf(iterator).shownName());
    }
    if (!Calls.isAwaitable(py, next)) {
      throw PyError.type(
          "'async for' received an invalid object from __anext__: " + py.typeOf(next).shownName());
    }
    return next;
  }

  /// Raises an exception again, unless it says that an `async for` is at its end.
  static void requireEnd(Interpreter py, PyException exception) {
    if (!exception.type().isSubtypeOf(py.types().exception("StopAsyncIteration"))) {
      throw PyError.again(exception);
    }
  }
}
