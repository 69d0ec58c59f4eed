package dev.simmer.loop;

import dev.simmer.trace.VirtualTime;
import java.util.Comparator;
import java.util.PriorityQueue;

/// Virtual time in whole nanoseconds from 0, one for all loops of a program. It only moves when it
/// is told to.
public final class VirtualClock {
  /// So many readings of a standing clock are free; with each further one it has to move.
  private static final int FREE_READINGS = 10_000;

  private final PriorityQueue<Sleeper> sleepers =
      new PriorityQueue<>(
          Comparator.comparingLong(Sleeper::due).thenComparingLong(Sleeper::number));
  private long now;
  private int readings;
  private long sleeperNumbers;

  /// The instant, in nanoseconds.
  public long now() {
    return now;
  }

  /// Counts a reading by the program; true if the clock has been read too often while it stood, so
  /// that it must move for busy waiting to end.
  boolean countReading() {
    readings++;
    return readings > FREE_READINGS;
  }

  /// Has `action` called when the clock reaches an instant. Helpers beside the loop sleep like
  /// this.
  public void wakeAt(long due, Runnable action) {
    sleepers.add(new Sleeper(due, ++sleeperNumbers, action));
  }

  boolean hasSleepers() {
    return !sleepers.isEmpty();
  }

  /// The instant at which the next sleeper wakes; [VirtualTime#NEVER] if nobody sleeps.
  long nextWaking() {
    Sleeper next = sleepers.peek();
    return next == null ? VirtualTime.NEVER : next.due();
  }

  /// Moves on to an instant. Sleepers that wake on the way go on, each at its time.
  void moveTo(long instant) {
    while (nextWaking() <= instant) {
      Sleeper next = sleepers.remove();
      jumpTo(next.due());
      next.action().run();
    }
    jumpTo(instant);
  }

  /// Moves on to an instant without waking anybody; [#moveTo] with the same instant wakes them.
  void jumpTo(long instant) {
    if (instant > now) {
      now = instant;
      readings = 0;
    }
  }

  private record Sleeper(long due, long number, Runnable action) {}
}
