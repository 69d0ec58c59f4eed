package dev.simmer.scheduler.builtin;

import dev.simmer.scheduler.LoopRules;
import dev.simmer.scheduler.OptionValues;
import dev.simmer.scheduler.SchedulerOption;
import java.util.List;

/// Threads of an operating system in round robin: each runs for a time slice at most and then goes
/// to the end of the queue; a `time.sleep` frees the burner.
///
/// As sched_rr_get_interval(2) has it of Linux's `SCHED_RR`, whose slice is 100 ms.
///
/// To teach with it: nobody waits long for the burner, each is slower for it, and no code needs to
/// say `await`. Slices cut only what takes time: set a cost per line.
public final class RoundRobinScheduler extends FirstComePolicy {
  private static final SchedulerOption SLICE = Texts.seconds("slice", 1e-6, 3_600, 0.1);
  private static final List<SchedulerOption> OPTIONS = List.of(SLICE, BURNERS);

  public RoundRobinScheduler() {
    this(OptionValues.usual(OPTIONS));
  }

  private RoundRobinScheduler(OptionValues values) {
    super(
        "round-robin",
        LoopRules.TASKS
            .withBlocking(LoopRules.Blocking.FREES)
            .withBurners(values.whole(BURNERS.name()))
            .withSlice(values.nanos(SLICE.name())),
        OPTIONS,
        RoundRobinScheduler::new,
        "It is its turn for a slice.");
  }
}
