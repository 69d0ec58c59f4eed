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

/// The ready task with the lowest priority number; first come, first served among equals. The
/// number stands in the task's name after a colon, as in `soup:2`, or is set in the window; else it
/// is 0.
///
/// Not preemptive: who has the burner keeps it until it waits.
///
/// To teach with it: what is urgent goes first, and what never is may wait for ever.
public final class PriorityScheduler extends Policy {
  private final Arrivals arrivals = new Arrivals();
  private final PriorityQueue<Entry> queue =
      new PriorityQueue<>(
          Comparator.comparingInt(Entry::priority).thenComparingLong(Entry::number));

  public PriorityScheduler() {
    super("priority", LoopRules.TASKS, List.of());
  }

  private record Entry(int priority, long number) {}

  @Override
  public Choice choose(Situation now) {
    for (ReadyHandle handle : arrivals.take(now)) {
      queue.add(new Entry(handle.priority(), handle.number()));
    }
    Entry first = queue.remove();
    int position = Arrivals.position(now, first.number());
    return position < 0 ? choose(now) : new Choice.Run(position, reason(first));
  }

  private String reason(Entry first) {
    Entry second = queue.peek();
    if (second == null) {
      return "Nobody else is ready.";
    }
    return second.priority() == first.priority()
        ? "Priority " + first.priority() + ", and the first of those."
        : "Priority " + first.priority() + " goes before " + second.priority() + ".";
  }

  @Override
  public Scheduler with(OptionValues values) {
    return new PriorityScheduler();
  }
}
