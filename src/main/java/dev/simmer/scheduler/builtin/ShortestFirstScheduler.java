package dev.simmer.scheduler.builtin;

import dev.simmer.scheduler.Choice;
import dev.simmer.scheduler.LoopRules;
import dev.simmer.scheduler.OptionValues;
import dev.simmer.scheduler.ReadyHandle;
import dev.simmer.scheduler.Scheduler;
import dev.simmer.scheduler.Situation;
import dev.simmer.trace.TaskId;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.PriorityQueue;

/// The ready task whose last stay on a burner was the shortest; first come, first served among
/// equals. One that has not run yet counts as the shortest.
///
/// As the textbooks' shortest job first, with the last burst as the guess of the next. Not
/// preemptive.
///
/// To teach with it: the mean wait is short, and a long task starves while short ones keep coming;
/// the reason says who has waited how long.
public final class ShortestFirstScheduler extends Policy {
  private final Arrivals arrivals = new Arrivals();
  private final Map<TaskId, Long> burnerTimes = new HashMap<>();
  private final PriorityQueue<Entry> queue =
      new PriorityQueue<>(Comparator.comparingLong(Entry::burst).thenComparingLong(Entry::number));

  public ShortestFirstScheduler() {
    super("shortest-first", LoopRules.TASKS, List.of());
  }

  private record Entry(long burst, long number) {}

  @Override
  public Choice choose(Situation now) {
    for (ReadyHandle handle : arrivals.take(now)) {
      queue.add(new Entry(lastBurst(handle), handle.number()));
    }
    Entry first = queue.remove();
    int position = Arrivals.position(now, first.number());
    return position < 0 ? choose(now) : new Choice.Run(position, reason(now, position, first));
  }

  private long lastBurst(ReadyHandle handle) {
    TaskId task = handle.task();
    Long before = task == null ? null : burnerTimes.put(task, handle.burnerTime());
    return before == null ? 0 : handle.burnerTime() - before;
  }

  private static String reason(Situation now, int position, Entry first) {
    if (now.ready().size() == 1) {
      return "Nobody else is ready.";
    }
    String shortest = "Its last burst was the shortest, " + Times.seconds(first.burst());
    ReadyHandle oldest = now.ready().getFirst();
    long waited = now.time() - oldest.since();
    return position == 0 || waited == 0
        ? shortest + "."
        : shortest + "; " + oldest.name() + " has waited " + Times.seconds(waited) + ".";
  }

  @Override
  public Scheduler with(OptionValues values) {
    return new ShortestFirstScheduler();
  }
}
