package dev.simmer.loop;

import dev.simmer.trace.HandleKind;
import org.jspecify.annotations.Nullable;

/// A handle that becomes ready at an instant. In order of that; timers due at the same nanosecond
/// fire in the order in which they were set.
public final class TimerHandle extends Handle implements Comparable<TimerHandle> {
  private final double when;
  private final long at;
  private long number;

  TimerHandle(HandleKind kind, @Nullable Task task, Runnable action, double when, long at) {
    super(kind, task, action);
    this.when = when;
    this.at = at;
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
  boolean isTimer() {
    return true;
  }

  /// It is the so-manieth that was set.
  void number(long setAs) {
    number = setAs;
  }

  @Override
  public int compareTo(TimerHandle other) {
    return at == other.at ? Long.compare(number, other.number) : Long.compare(at, other.at);
  }
}
