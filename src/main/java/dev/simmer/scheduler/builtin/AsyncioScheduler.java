package dev.simmer.scheduler.builtin;

import dev.simmer.scheduler.Choice;
import dev.simmer.scheduler.LoopRules;
import dev.simmer.scheduler.OptionValues;
import dev.simmer.scheduler.Scheduler;
import dev.simmer.scheduler.Situation;
import java.util.List;

/// CPython's own: first come, first served, in turns.
///
/// As `Lib/asyncio/base_events.py`, `_run_once`: a turn looks at the timers, and then runs as many
/// handles as are ready, from the left; what they add runs in the next turn.
///
/// To teach with it: who waits leaves the burner; who never awaits holds everybody up.
public final class AsyncioScheduler extends Policy {
  private static final Choice FIRST = new Choice.Run(0, "First in the queue.");
  private static final Choice ONLY = new Choice.Run(0, "Nobody else is ready.");

  public AsyncioScheduler() {
    super("asyncio", LoopRules.ASYNCIO, List.of());
  }

  @Override
  public Choice choose(Situation now) {
    return now.ready().size() == 1 ? ONLY : FIRST;
  }

  @Override
  public Scheduler with(OptionValues values) {
    return new AsyncioScheduler();
  }
}
