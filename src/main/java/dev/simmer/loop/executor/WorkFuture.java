package dev.simmer.loop.executor;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/// The result of work on a thread. Its callbacks are called at once by who ends it, and not by the
/// loop.
///
/// As `Lib/concurrent/futures/_base.py`, `Future`.
public final class WorkFuture {
  private State state = State.PENDING;
  private @Nullable Object result;
  private @Nullable Object exception;
  private final List<Consumer<WorkFuture>> callbacks = new ArrayList<>(2);

  public State state() {
    return state;
  }

  public boolean isDone() {
    return state.isDone;
  }

  public boolean isCancelled() {
    return state == State.CANCELLED || state == State.CANCELLED_AND_NOTIFIED;
  }

  /// The value; null while there is none.
  public @Nullable Object result() {
    return result;
  }

  /// The exception; null while there is none.
  public @Nullable Object exception() {
    return exception;
  }

  /// Cancels the work if it has not begun; false if it has.
  public boolean cancel() {
    if (state == State.PENDING) {
      end(State.CANCELLED);
    }
    return isCancelled();
  }

  /// Begins the work; false if it is cancelled. It must not have begun.
  public boolean begin() {
    state = isCancelled() ? State.CANCELLED_AND_NOTIFIED : State.RUNNING;
    return state == State.RUNNING;
  }

  public void setResult(Object value) {
    result = value;
    end(State.FINISHED);
  }

  public void setException(Object raised) {
    exception = raised;
    end(State.FINISHED);
  }

  /// Has a callback called when it is done; at once if it is.
  public void addDoneCallback(Consumer<WorkFuture> callback) {
    if (isDone()) {
      callback.accept(this);
    } else {
      callbacks.add(callback);
    }
  }

  private void end(State end) {
    state = end;
    callbacks.forEach(callback -> callback.accept(this));
    callbacks.clear();
  }

  /// Where the work stands.
  public enum State {
    PENDING(false),
    RUNNING(false),
    CANCELLED(true),
    /// It is cancelled, and whoever was to do it knows.
    CANCELLED_AND_NOTIFIED(true),
    FINISHED(true);

    private final boolean isDone;

    State(boolean isDone) {
      this.isDone = isDone;
    }
  }
}
