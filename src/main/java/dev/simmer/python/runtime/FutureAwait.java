package dev.simmer.python.runtime;

import dev.simmer.loop.Coroutine;
import dev.simmer.loop.Future;
import dev.simmer.loop.Step;
import dev.simmer.loop.Task;
import org.jspecify.annotations.Nullable;

/// Awaits a future. As `Lib/asyncio/futures.py`, `Future.__await__`.
public final class FutureAwait implements Coroutine {
  private final Interpreter py;
  private final Future future;
  private boolean begun;

  FutureAwait(Interpreter py, Future future) {
    this.py = py;
    this.future = future;
  }

  @Override
  public Step send(@Nullable Object value) {
    if (!future.isDone()) {
      if (begun) {
        return new Step.Raised(
            py.exceptionOf(PyError.of("RuntimeError", "await wasn't used with future")));
      }
      begun = true;
      return new Step.Awaits(future);
    }
    try {
      return new Step.Returned(future.result());
    } catch (PyError e) {
      return new Step.Raised(py.exceptionOf(e));
    }
  }

  @Override
  public Step fail(Object exception) {
    if (future instanceof Task) {
      ((PyException) exception).keepByTask();
    }
    return new Step.Raised(exception);
  }

  @Override
  public boolean isNew() {
    return !begun;
  }

  @Override
  public String name() {
    return "Future.__await__";
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
    return new WaitPoint(null, 0);
  }

  @Override
  public void close() {}
}
