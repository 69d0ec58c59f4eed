package dev.simmer.recording;

import dev.simmer.trace.LoopEvent;

/// A recording cut into ticks: 0 is what happened before the loop ran anything, and each later tick
/// begins with a handle that runs, with a move of the clock or, with several burners, with the end
/// of a blocking call.
public final class Ticks {
  private static final int NO_HEAD = -1;

  private final Facts facts;
  private final IntColumn starts = new IntColumn();
  private final IntColumn heads = new IntColumn();

  Ticks(Facts facts, Granularity granularity) {
    this.facts = facts;
    starts.add(0);
    heads.add(NO_HEAD);
    int early = NO_HEAD;
    for (int i = 0; i < facts.size(); i++) {
      if (begins(i, granularity)) {
        starts.add(early == NO_HEAD ? startOf(i) : early);
        heads.add(i);
        early = NO_HEAD;
      } else if (facts.type(i) == FactType.RAN && last() == 0 && early == NO_HEAD) {
        // No tick has caused this book-keeping: it belongs to the tick that follows.
        early = startOf(i);
      }
    }
  }

  /// The number of the last tick; ticks are 0 to this.
  public int last() {
    return starts.size() - 1;
  }

  /// The number of facts that belong to the ticks from 0 up to this one.
  public int factsUpTo(int tick) {
    return tick == last() ? facts.size() : starts.get(tick + 1);
  }

  /// Virtual time at the end of a tick, in nanoseconds.
  public long time(int tick) {
    int count = factsUpTo(tick);
    return count == 0 ? 0 : facts.time(count - 1);
  }

  /// The last tick that ended at or before an instant in nanoseconds; 0 if none did.
  public int atTime(long nanos) {
    return Math.max(0, Bisection.first(last() + 1, tick -> time(tick) > nanos) - 1);
  }

  /// The tick that the fact of this index belongs to.
  public int ofFact(int index) {
    return Math.max(0, starts.countUpTo(index) - 1);
  }

  /// The index of the fact that a tick is: a run, a move of the clock or the end of a blocking
  /// call; -1 for tick 0.
  public int head(int tick) {
    return heads.get(tick);
  }

  private boolean begins(int i, Granularity granularity) {
    return switch (facts.type(i)) {
      case ADVANCED -> true;
      case BLOCKED -> facts.burner(i) != LoopEvent.ONLY_BURNER && facts.task(i) != null;
      case RAN -> granularity == Granularity.EVERY_HANDLE || facts.kind(i).runsProgram();
      default -> false;
    };
  }

  /// A turn's beginning belongs to the first handle that it runs.
  private int startOf(int head) {
    boolean opensTurn = head > 0 && facts.type(head - 1) == FactType.TURN;
    return opensTurn ? head - 1 : head;
  }
}
