package dev.simmer.scheduler.builtin;

import dev.simmer.scheduler.ReadyHandle;
import dev.simmer.scheduler.Situation;

/// The ready task with the lowest priority number; first come, first served among equals. The
/// number stands in the task's name after a colon, as in `soup:2`, or is set in the window; else it
/// is 0.
///
/// Not preemptive: who has the burner keeps it until it waits.
///
/// To teach with it: what is urgent goes first, and what never is may wait for ever.
public final class PriorityScheduler extends RankedPolicy {
  public PriorityScheduler() {
    super("priority", _ -> new PriorityScheduler());
  }

  @Override
  long rank(ReadyHandle handle) {
    return handle.priority();
  }

  @Override
  String reason(Situation now, int position, long rank, long next) {
    return next == rank
        ? "Priority " + rank + ", and the first of those."
        : "Priority " + rank + " goes before " + next + ".";
  }
}
