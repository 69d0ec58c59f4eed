package dev.simmer.scheduler.builtin;

import dev.simmer.scheduler.Choice;
import dev.simmer.scheduler.LoopRules;
import dev.simmer.scheduler.OptionValues;
import dev.simmer.scheduler.ReadyHandle;
import dev.simmer.scheduler.Scheduler;
import dev.simmer.scheduler.Situation;
import java.util.Comparator;
import java.util.List;
import java.util.PriorityQueue;
import java.util.function.Function;

/// A policy that ranks each handle when it becomes ready. The lowest rank goes first; first come,
/// first served among equals.
abstract class RankedPolicy extends Policy {
  private final Arrivals arrivals = new Arrivals();
  private final PriorityQueue<Entry> queue =
      new PriorityQueue<>(Comparator.comparingLong(Entry::rank).thenComparingLong(Entry::number));

  RankedPolicy(String id, Function<OptionValues, Scheduler> maker) {
    super(id, LoopRules.TASKS, List.of(), maker);
  }

  private record Entry(long rank, long number) {}

  /// The rank of a handle that has become ready.
  abstract long rank(ReadyHandle handle);

  /// Why the lowest goes first, where several are ready.
  ///
  /// @param next the lowest among the others
  abstract String reason(Situation now, int position, long rank, long next);

  @Override
  public final Choice choose(Situation now) {
    for (ReadyHandle handle : arrivals.take(now)) {
      queue.add(new Entry(rank(handle), handle.number()));
    }
    Entry first = lowest(now);
    int position = Arrivals.position(now, first.number());
    queue.remove();
    return new Choice.Run(
        position,
        now.ready().size() == 1 ? ALONE : reason(now, position, first.rank(), lowest(now).rank()));
  }

  /// The head of the queue, after those that were cancelled are dropped from it.
  private Entry lowest(Situation now) {
    while (Arrivals.position(now, queue.element().number()) < 0) {
      queue.remove();
    }
    return queue.element();
  }
}
