package dev.simmer.loop;

import dev.simmer.trace.HandleKind;
import java.util.Comparator;
import org.jspecify.annotations.Nullable;

/// A handle that becomes ready at an instant.
public final class TimerHandle extends Handle {
  /// Timers due at the same nanosecond fire in the order in which they were set.
  static final Comparator<TimerHandle> BY_DUE_TIME =
      Comparator.comparingLong(TimerHandle::at).thenComparingLong(timer -> timer.number);

  private final TimerQueue timers;
  private final double when;
  private final long at;
  private final long number;
  private boolean scheduled = true;

  TimerHandle(
      HandleKind kind,
      @Nullable Task task,
      Runnable action,
      TimerQueue timers,
      double when,
      long at) {
    super(kind, task, action);
    this.timers = timers;
    this.when = when;
    this.at = at;
    this.number = timers.nextNumber();
  }

  /// When it is due, in seconds, as it was set.
  public double when() {
    return when;
  }

  /// When it is due, in nanoseconds; [dev.simmer.trace.VirtualTime#NEVER] if never.
  public long at() {
    return at;
  }

  @Override
  public void cancel() {
    if (!isCancelled()) {
      super.cancel();
      if (scheduled) {
        timers.countCancelled();
      }
    }
  }

  void leftTimers() {
    scheduled = false;
  }
}
