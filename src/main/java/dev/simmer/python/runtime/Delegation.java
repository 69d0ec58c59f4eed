package dev.simmer.python.runtime;

import dev.simmer.loop.Coroutine;
import dev.simmer.loop.Future;
import dev.simmer.loop.Routine;
import dev.simmer.loop.Step;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/// Steps of an inner iterator: what `yield from` and `await` hand on to it.
///
/// Each gives what the iterator yields, or at its end a [Step.Returned].
final class Delegation {
  private Delegation() {}

  static Object send(Interpreter py, Object iterator, Object value) {
    return switch (iterator) {
      case PyGenerator generator -> generator.send(py, value);
      case CoroutineWrapper(Coroutine coroutine) -> yielded(py, coroutine, coroutine.send(value));
      case Coroutine coroutine -> yielded(py, coroutine, coroutine.send(value));
      default -> value == Singleton.NONE ? next(py, iterator) : sendTo(py, iterator, value);
    };
  }

  /// What a `yield from` of a frame delegates to.
  static Object iterator(Interpreter py, Frame frame, Object iterable) {
    if (iterable instanceof PyCoroutine || iterable instanceof Routine) {
      if (frame.owner instanceof PyGenerator generator && generator.awaitsCoroutines()) {
        return iterable;
      }
      throw PyError.type("cannot 'yield from' a coroutine object in a non-coroutine generator");
    }
    return py.iterator(iterable);
  }

  /// Closes the iterator if the exception says so, instead of handing it on: as the reference,
  /// section 6.2.9.2, says of GeneratorExit.
  static boolean closes(Interpreter py, Object iterator, PyException exception) {
    if (!exception.type().isSubtypeOf(py.types().exception("GeneratorExit"))) {
      return false;
    }
    switch (iterator) {
      case PyGenerator generator -> generator.close(py);
      case CoroutineWrapper(Coroutine coroutine) -> coroutine.close();
      case Coroutine coroutine -> coroutine.close();
      default -> {
        Object close = py.getAttributeOrNull(iterator, "close");
        if (close != null) {
          py.call(close);
        }
      }
    }
    return true;
  }

  static Object fail(Interpreter py, Object iterator, PyException exception) {
    return switch (iterator) {
      case PyGenerator generator -> generator.fail(py, exception);
      case CoroutineWrapper(Coroutine coroutine) ->
          yielded(py, coroutine, coroutine.fail(exception));
      case Coroutine coroutine -> yielded(py, coroutine, coroutine.fail(exception));
      default -> {
        Object thrower = py.getAttributeOrNull(iterator, "throw");
        if (thrower == null) {
          throw PyError.of(exception);
        }
        yield stopped(py, () -> py.call(thrower, exception));
      }
    };
  }

  /// What the code behind an iterator waits for, and where.
  static Coroutine.WaitPoint waitPoint(@Nullable Object iterator) {
    return switch (iterator) {
      case PyGenerator generator -> generator.waitPoint();
      case CoroutineWrapper(Coroutine coroutine) -> coroutine.waitPoint();
      case Coroutine coroutine -> coroutine.waitPoint();
      case null, default -> new Coroutine.WaitPoint(null, 0);
    };
  }

  private static Object next(Interpreter py, Object iterator) {
    if (iterator instanceof PyIterator) {
      Object value = py.next(iterator);
      return value == null ? new Step.Returned(Singleton.NONE) : value;
    }
    return stopped(py, () -> py.nextOrStop(iterator));
  }

  private static Object sendTo(Interpreter py, Object iterator, Object value) {
    return stopped(py, () -> py.call(py.getAttribute(iterator, "send"), value));
  }

  private static Object stopped(Interpreter py, Supplier<Object> next) {
    try {
      return next.get();
    } catch (PyError e) {
      return new Step.Returned(py.stopValue(e));
    }
  }

  /// What a step gives; where it blocks, it blocks here, and the coroutine goes on at once.
  private static Object yielded(Interpreter py, Coroutine coroutine, Step first) {
    Step step = first;
    while (step instanceof Step.Blocks blocks) {
      Blocking.ofBuiltin(py, blocks);
      step = coroutine.send(Singleton.NONE);
    }
    return switch (step) {
      case Step.Awaits(Future future) -> future;
      case Step.YieldedValue(Object value) -> value;
      case Step.Raised(Object exception) -> throw PyError.of((PyException) exception);
      case Step.Returned returned -> returned;
      case Step.Yielded _, Step.Blocks _ -> Singleton.NONE;
    };
  }
}
