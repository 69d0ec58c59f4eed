package dev.simmer.python.runtime;

import dev.simmer.loop.Coroutine;
import dev.simmer.loop.Step;
import org.jspecify.annotations.Nullable;

/// Awaits an object whose `__await__` is not called before the first step, as asyncio's
/// `_wrap_awaitable` does.
final class LateAwait implements Coroutine {
  private final Interpreter py;
  private final Object awaitable;
  private @Nullable Coroutine begun;

  LateAwait(Interpreter py, Object awaitable) {
    this.py = py;
    this.awaitable = awaitable;
  }

  @Override
  public Step send(@Nullable Object value) {
    if (begun != null) {
      return begun.send(value);
    }
    try {
      begun = py.awaiting(awaitable);
    } catch (PyError e) {
      return new Step.Raised(py.exceptionOf(e));
    }
    if (begun == null) {
      throw new IllegalStateException("no longer awaitable");
    }
    return begun.send(null);
  }

  @Override
  public Step fail(Object exception) {
    return begun == null ? new Step.Raised(exception) : begun.fail(exception);
  }

  @Override
  public boolean isNew() {
    return begun == null;
  }

  @Override
  public String name() {
    return py.typeOf(awaitable).name() + ".__await__";
  }

  @Override
  public int definedAt() {
    return 0;
  }

  @Override
  public int continuesAt() {
    return begun == null ? 0 : begun.continuesAt();
  }

  @Override
  public WaitPoint waitPoint() {
    return begun == null ? new WaitPoint(null, 0) : begun.waitPoint();
  }

  @Override
  public void close() {
    if (begun != null) {
      begun.close();
    }
  }
}
