package dev.simmer.loop;

import dev.simmer.trace.VirtualTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.PriorityQueue;

/// Virtual time in whole nanoseconds from 0, one for all loops of a program. It only moves when it
/// is told to.
public final class VirtualClock {
  /// So many readings of a standing clock are free; with each further one it has to move.
  private static final int FREE_READINGS = 10_000;

  private final PriorityQueue<Sleeper> sleepers =
      new PriorityQueue<>(
          Comparator.comparingLong(Sleeper::due).thenComparingLong(Sleeper::number));
  private final List<Sleeper> watchers = new ArrayList<>();
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

  /// Has `action` called after some time, or, at the beginning of a turn or the next move of the
  /// clock, when it is over earlier. Helpers beside the loop sleep like this.
  public void wakeAfter(Step.Blocks blocks, Runnable action) {
    long due = now + VirtualTime.nanos(blocks.seconds());
    Sleeper sleeper = new Sleeper(due, ++sleeperNumbers, blocks, action);
    sleepers.add(sleeper);
    if (blocks.early() != null) {
      watchers.add(sleeper);
    }
  }

  boolean hasSleepers() {
    return !sleepers.isEmpty();
  }

  /// The instant at which the next sleeper wakes; [VirtualTime#NEVER] if nobody sleeps.
  long nextWaking() {
    if (watchers.stream().anyMatch(Sleeper::isOver)) {
      return now;
    }
    Sleeper next = sleepers.peek();
    return next == null ? VirtualTime.NEVER : Math.min(next.due(), VirtualTime.NEVER);
  }

  /// Moves on to an instant. Sleepers that wake on the way go on, each at its time.
  void moveTo(long instant) {
    while (nextWaking() <= instant) {
      takeNext().action().run();
    }
    jumpTo(instant);
  }

  private Sleeper takeNext() {
    Optional<Sleeper> early = watchers.stream().filter(Sleeper::isOver).findFirst();
    Sleeper next = early.orElseGet(sleepers::remove);
    if (early.isPresent()) {
      sleepers.remove(next);
    } else {
      jumpTo(next.due());
    }
    watchers.remove(next);
    return next;
  }

  /// Moves on to an instant without waking anybody; [#moveTo] with the same instant wakes them.
  void jumpTo(long instant) {
    if (instant > now) {
      now = instant;
      readings = 0;
    }
  }

  private record Sleeper(long due, long number, Step.Blocks blocks, Runnable action) {
    boolean isOver() {
      return blocks.isOver();
    }
  }
}
