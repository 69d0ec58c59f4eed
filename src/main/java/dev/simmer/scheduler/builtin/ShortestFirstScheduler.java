package dev.simmer.scheduler.builtin;

import dev.simmer.scheduler.ReadyHandle;
import dev.simmer.scheduler.Situation;
import dev.simmer.trace.TaskId;
import java.util.HashMap;
import java.util.Map;

/// The ready task whose last stay on a burner was the shortest; first come, first served among
/// equals. One that has not run yet counts as the shortest, and a callback as one that takes no
/// time.
///
/// As the textbooks' shortest job first, with the last burst as the guess of the next. Not
/// preemptive.
///
/// To teach with it: the mean wait is short, and a long task starves while short ones keep coming;
/// the reason says who has waited how long.
public final class ShortestFirstScheduler extends RankedPolicy {
  private static final long NEW = -1;

  private final Map<TaskId, Long> burnerTimes = new HashMap<>();

  public ShortestFirstScheduler() {
    super("shortest-first", _ -> new ShortestFirstScheduler());
  }

  /// The last burst, in nanoseconds.
  @Override
  long rank(ReadyHandle handle) {
    TaskId task = handle.task();
    if (task == null || !handle.kind().stepsTask()) {
      return 0;
    }
    Long before = burnerTimes.put(task, handle.burnerTime());
    return before == null ? NEW : handle.burnerTime() - before;
  }

  @Override
  String reason(Situation now, int position, long rank, long next) {
    if (rank == NEW) {
      return "It has not run yet, which counts as the shortest.";
    }
    String shortest = "Its last burst was the shortest, " + Times.seconds(rank);
    ReadyHandle oldest = now.ready().getFirst();
    long waited = now.time() - oldest.since();
    return position == 0 || waited == 0
        ? shortest + "."
        : shortest + "; " + oldest.name() + " has waited " + Times.seconds(waited) + ".";
  }
}
