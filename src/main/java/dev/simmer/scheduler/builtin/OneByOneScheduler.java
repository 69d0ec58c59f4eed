package dev.simmer.scheduler.builtin;

import dev.simmer.scheduler.Choice;
import dev.simmer.scheduler.LoopRules;
import dev.simmer.scheduler.OptionValues;
import dev.simmer.scheduler.Scheduler;
import dev.simmer.scheduler.Situation;
import java.util.List;

/// The synchronous cook: who waits on a timer keeps the burner meanwhile, and all others stand in
/// line. Tasks run first come, first served.
///
/// As a program does that calls `time.sleep` where asyncio's would await `asyncio.sleep`.
///
/// To teach with it: coffee and toast take the sum of their times, not the longer of them.
public final class OneByOneScheduler extends Policy {
  private static final Choice FIRST =
      new Choice.Run(0, "First in line. It keeps the burner while it waits.");
  private static final Choice ONLY = new Choice.Run(0, "Nobody else is in line.");

  public OneByOneScheduler() {
    super("one-by-one", LoopRules.TASKS.withWaiting(LoopRules.Waiting.KEEPS), List.of());
  }

  @Override
  public Choice choose(Situation now) {
    return now.ready().size() == 1 ? ONLY : FIRST;
  }

  @Override
  public Scheduler with(OptionValues values) {
    return new OneByOneScheduler();
  }
}
