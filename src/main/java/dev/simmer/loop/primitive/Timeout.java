package dev.simmer.loop.primitive;

import dev.simmer.loop.ErrorKind;
import dev.simmer.loop.EventLoop;
import dev.simmer.loop.Handle;
import dev.simmer.loop.LoopContext;
import dev.simmer.loop.Routine;
import dev.simmer.loop.Step;
import dev.simmer.loop.Task;
import dev.simmer.trace.HandleKind;
import dev.simmer.trace.VirtualTime;
import org.jspecify.annotations.Nullable;

/// Cancels the task in its block when the time is up, and makes a TimeoutError of the cancellation.
///
/// As `Lib/asyncio/timeouts.py`, `Timeout`.
public final class Timeout {
  private final LoopContext context;
  private State state = State.CREATED;
  private @Nullable Double when;
  private @Nullable Task task;
  private @Nullable Handle alarm;
  private int cancellingBefore;

  /// @param when the instant in seconds; null if there is no limit
  public Timeout(LoopContext context, @Nullable Double when) {
    this.context = context;
    this.when = when;
  }

  public @Nullable Double when() {
    return when;
  }

  public boolean isExpired() {
    return state == State.EXPIRING || state == State.EXPIRED;
  }

  public boolean isActive() {
    return state == State.ENTERED;
  }

  /// The word for its state: `created`, `active`, `expiring`, `expired` or `finished`.
  public String stateName() {
    return state.word;
  }

  /// What `async with` runs on entry; gives `self`.
  public Routine enter(Object self) {
    return new Routine("Timeout.__aenter__", context.language()) {
      @Override
      protected Step start() {
        begin();
        return give(self);
      }
    };
  }

  /// What `async with` runs at the end of the block.
  ///
  /// @param exception what left the block; null if nothing did
  public Routine exit(@Nullable Object exception) {
    return new Routine("Timeout.__aexit__", context.language()) {
      @Override
      protected Step start() {
        return end(exception);
      }
    };
  }

  private void begin() {
    if (state != State.CREATED) {
      throw raise("Timeout has already been entered");
    }
    Task current = context.requireRunning().currentTask();
    if (current == null) {
      throw raise("Timeout should be used inside a task");
    }
    state = State.ENTERED;
    task = current;
    cancellingBefore = current.cancelling();
    reschedule(when);
  }

  /// Moves the limit; raises RuntimeError outside the block.
  ///
  /// @param newWhen the instant in seconds; null if there is no limit
  public void reschedule(@Nullable Double newWhen) {
    if (state != State.ENTERED) {
      throw raise(
          state == State.CREATED
              ? "Timeout has not been entered"
              : "Cannot change state of " + state.word + " Timeout");
    }
    when = newWhen;
    cancelAlarm();
    if (newWhen != null) {
      EventLoop loop = context.requireRunning();
      alarm =
          newWhen <= VirtualTime.seconds(context.readClock(0))
              ? loop.callSoon(HandleKind.TIMEOUT, this::timeUp)
              : loop.callAt(newWhen, HandleKind.TIMEOUT, this::timeUp);
    }
  }

  private void timeUp() {
    state = State.EXPIRING;
    alarm = null;
    if (task != null) {
      task.cancel(null);
    }
  }

  private Step end(@Nullable Object exception) {
    cancelAlarm();
    if (state == State.EXPIRING) {
      state = State.EXPIRED;
      boolean mine = task != null && task.uncancel() <= cancellingBefore;
      if (mine && exception != null && context.language().isCancellation(exception)) {
        Object tooLate = context.language().error(ErrorKind.TIMEOUT);
        context.language().setCause(tooLate, exception);
        return new Step.Raised(tooLate);
      }
    } else if (state == State.ENTERED) {
      state = State.EXITED;
    }
    return new Step.Returned(context.language().none());
  }

  private void cancelAlarm() {
    if (alarm != null) {
      alarm.cancel();
      alarm = null;
    }
  }

  private RuntimeException raise(String message) {
    return context.language().thrown(context.language().error(ErrorKind.RUNTIME, message));
  }

  private enum State {
    CREATED("created"),
    ENTERED("active"),
    EXPIRING("expiring"),
    EXPIRED("expired"),
    EXITED("finished");

    private final String word;

    State(String word) {
      this.word = word;
    }
  }
}
