package dev.simmer.python.runtime;

import dev.simmer.loop.Coroutine;
import dev.simmer.loop.Future;
import dev.simmer.loop.Step;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/// Awaits an object by the iterator that its `__await__` gave: what the iterator yields goes to the
/// loop.
final class IteratorAwait implements Coroutine {
  private final Interpreter py;
  private final Object iterator;
  private final String name;
  private boolean begun;

  IteratorAwait(Interpreter py, Object iterator, String name) {
    this.py = py;
    this.iterator = iterator;
    this.name = name;
  }

  Object iterator() {
    return iterator;
  }

  @Override
  public Step send(@Nullable Object value) {
    Object sent = value == null ? Singleton.NONE : value;
    return go(() -> Delegation.send(py, iterator, sent));
  }

  @Override
  public Step fail(Object exception) {
    return go(() -> Delegation.fail(py, iterator, (PyException) exception));
  }

  private Step go(Supplier<Object> next) {
    begun = true;
    try {
      Object yielded = next.get();
      if (yielded instanceof Step.Returned returned) {
        return returned;
      }
      if (yielded instanceof Future future) {
        return new Step.Awaits(future);
      }
      return yielded == Singleton.NONE ? Step.Yielded.INSTANCE : new Step.YieldedValue(yielded);
    } catch (PyError e) {
      return new Step.Raised(py.exceptionOf(e));
    }
  }

  @Override
  public boolean isNew() {
    return !begun;
  }

  @Override
  public String name() {
    return name;
  }

  @Override
  public int definedAt() {
    return 0;
  }

  @Override
  public int continuesAt() {
    return 0;
  }

  @Override
  public WaitPoint waitPoint() {
    return Delegation.waitPoint(iterator);
  }

  @Override
  public void close() {
    if (iterator instanceof PyGenerator generator) {
      generator.close(py);
    }
  }
}
