package dev.simmer.python.library.coroutine;

import dev.simmer.loop.Coroutine;
import dev.simmer.loop.Step;
import dev.simmer.python.library.Conversions;
import dev.simmer.python.runtime.Interpreter;
import dev.simmer.python.runtime.PyError;
import dev.simmer.python.runtime.PyException;
import org.jspecify.annotations.Nullable;

/// What `anext(iterator, default)` gives.
final class NextOrDefault implements Coroutine {
  private final Interpreter py;
  private final Object next;
  private final Object otherwise;
  private @Nullable Coroutine inner;

  /// @param next what `__anext__` gave
  NextOrDefault(Interpreter py, Object next, Object otherwise) {
    this.py = py;
    this.next = next;
    this.otherwise = otherwise;
  }

  @Override
  public Step send(@Nullable Object value) {
    return seen(inner().send(value));
  }

  @Override
  public Step fail(Object exception) {
    return seen(inner().fail(exception));
  }

  private Coroutine inner() {
    if (inner == null) {
      inner = py.awaiting(next);
    }
    if (inner == null) {
      throw PyError.type(
          "object " + Conversions.typeName(py, next) + " can't be used in 'await' expression");
    }
    return inner;
  }

  private Step seen(Step step) {
    boolean isEnd =
        step instanceof Step.Raised(Object raised)
            && ((PyException) raised)
                .type()
                .isSubtypeOf(py.types().exception("StopAsyncIteration"));
    return isEnd ? new Step.Returned(otherwise) : step;
  }

  @Override
  public boolean isNew() {
    return inner == null;
  }

  @Override
  public String name() {
    return "anext_awaitable";
  }

  @Override
  public int definedAt() {
    return 0;
  }

  @Override
  public int continuesAt() {
    return inner == null ? 0 : inner.continuesAt();
  }

  @Override
  public WaitPoint waitPoint() {
    return inner == null ? new WaitPoint(null, 0) : inner.waitPoint();
  }

  @Override
  public void close() {
    if (inner != null) {
      inner.close();
    }
  }
}
