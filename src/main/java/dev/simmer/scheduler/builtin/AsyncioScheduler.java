package dev.simmer.scheduler.builtin;

import dev.simmer.scheduler.LoopRules;
import java.util.List;

/// CPython's own: first come, first served, in turns.
///
/// As `Lib/asyncio/base_events.py`, `_run_once`: a turn looks at the timers, and then runs as many
/// handles as are ready, from the left; what they add runs in the next turn.
///
/// To teach with it: who waits leaves the burner; who never awaits holds everybody up.
public final class AsyncioScheduler extends FirstComePolicy {
  public AsyncioScheduler() {
    super(
        "asyncio",
        LoopRules.ASYNCIO,
        List.of(),
        _ -> new AsyncioScheduler(),
        "First in the queue.");
  }
}
