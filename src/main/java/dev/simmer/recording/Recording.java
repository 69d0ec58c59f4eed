package dev.simmer.recording;

import dev.simmer.trace.LoopEvent;
import dev.simmer.trace.TaskId;
import java.util.AbstractList;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.atomic.AtomicReferenceArray;
import org.jspecify.annotations.Nullable;

/// The facts of a run, in order. Does not change, and may be read by any thread.
public final class Recording {
  /// How many states are kept that were asked for: the views of a window all ask for the same.
  private static final int RECENT = 8;

  private final Facts facts;
  private final FactReader reader;
  private final Snapshots snapshots = new Snapshots();
  private final Ticks folded;
  private final Ticks everyHandle;
  private final Timeline timeline;
  private final ClockMoves moves;
  private final int burnerCount;
  private final IntColumn printed = new IntColumn();
  private final IntColumn troubles = new IntColumn();
  private final AtomicReferenceArray<@Nullable LoopState> recent =
      new AtomicReferenceArray<>(RECENT);

  Recording(Facts facts) {
    this.facts = facts;
    reader = new FactReader(facts);
    folded = new Ticks(facts, Granularity.FOLDED);
    everyHandle = new Ticks(facts, Granularity.EVERY_HANDLE);
    ChangeCollector collector = new ChangeCollector(facts);
    Fold fold = new Fold(facts, collector);
    snapshots.foldAll(fold, facts.size());
    moves = collector.moves();
    Changes changes = collector.changes(fold, end());
    timeline = new Timeline(changes, BurnerLanes.of(changes, facts), end(), facts.size());
    int most = Math.max(1, timeline.burnerCount());
    for (int i = 0; i < facts.size(); i++) {
      if (facts.type(i) == FactType.BURNERS) {
        most = Math.max(most, (int) facts.extra(i));
      }
      if (facts.type(i) == FactType.PRINTED || facts.type(i) == FactType.ERROR_PRINTED) {
        printed.add(i);
      }
      if (isTrouble(i)) {
        troubles.add(i);
      }
    }
    burnerCount = most;
  }

  public int factCount() {
    return facts.size();
  }

  /// The fact of this index, made anew.
  public LoopEvent fact(int index) {
    return reader.get(Objects.checkIndex(index, facts.size()));
  }

  /// The facts from one index up to another, which is exclusive. Each is made when asked for.
  public List<LoopEvent> facts(int from, int to) {
    Objects.checkFromToIndex(from, to, facts.size());
    return new AbstractList<>() {
      @Override
      public LoopEvent get(int index) {
        return reader.get(from + Objects.checkIndex(index, size()));
      }

      @Override
      public int size() {
        return to - from;
      }
    };
  }

  public Ticks ticks(Granularity granularity) {
    return switch (granularity) {
      case FOLDED -> folded;
      case EVERY_HANDLE -> everyHandle;
    };
  }

  /// The loop after the first so many facts.
  public LoopState stateAfter(int factCount) {
    Objects.checkIndex(factCount, facts.size() + 1);
    int slot = factCount % RECENT;
    LoopState known = recent.get(slot);
    if (known != null && known.facts() == factCount) {
      return known;
    }
    LoopState state = snapshots.at(factCount).state();
    recent.set(slot, state);
    return state;
  }

  public Timeline timeline() {
    return timeline;
  }

  /// How many burners there are, where there are most.
  public int burnerCount() {
    return burnerCount;
  }

  /// Virtual time of the last fact, in nanoseconds; 0 if there is none.
  public long end() {
    return facts.size() == 0 ? 0 : facts.time(facts.size() - 1);
  }

  /// How many of the first so many facts are output: [LoopEvent.Printed] or
  /// [LoopEvent.ErrorPrinted].
  public int printedUpTo(int factCount) {
    return printed.countUpTo(factCount - 1);
  }

  /// The index of the fact that is the output of this number, counted from 0.
  public int printedFact(int number) {
    return printed.get(Objects.checkIndex(number, printed.size()));
  }

  private boolean isTrouble(int index) {
    return switch (facts.type(index)) {
      case BLOCKED, CRASHED, DEADLOCKED, LIMIT -> true;
      case DONE -> facts.kindNumber(index) == LoopEvent.Outcome.RAISED.ordinal();
      default -> false;
    };
  }

  /// The index of the first fact from `from` on by which something goes wrong: a task fails or
  /// blocks the loop, or the program ends badly. The number of facts if there is none.
  int nextTrouble(int from) {
    int before = troubles.countUpTo(from - 1);
    return before < troubles.size() ? troubles.get(before) : facts.size();
  }

  /// Whether the fact of this index is a move of the clock; no fact is made for that. Less than 0
  /// is none.
  public boolean isMoveOfClock(int index) {
    return index >= 0 && facts.type(index) == FactType.ADVANCED;
  }

  /// How the burners were used in the move of the clock that the fact of this index is.
  public BurnerUse useInMove(int index) {
    return moves.use(index);
  }

  /// The position of the burner on which the fact of this index happened, counted from 0.
  int burnerOf(int index) {
    return LoopEvent.position(facts.burner(index));
  }

  /// The task that the fact of this index steps; null if it is no step of a task.
  public @Nullable TaskId steppedBy(int index) {
    if (index < 0) {
      return null;
    }
    boolean steps =
        switch (facts.type(index)) {
          case RAN -> facts.kind(index).stepsTask();
          case BLOCKED -> true;
          default -> false;
        };
    return steps ? facts.task(index) : null;
  }
}
