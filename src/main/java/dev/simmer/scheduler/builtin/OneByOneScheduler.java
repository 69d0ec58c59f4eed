package dev.simmer.scheduler.builtin;

import dev.simmer.scheduler.LoopRules;
import java.util.List;

/// The synchronous cook: who waits on a timer keeps the burner meanwhile, and all others stand in
/// line. Tasks run first come, first served.
///
/// As a program does that calls `time.sleep` where asyncio's would await `asyncio.sleep`.
///
/// To teach with it: coffee and toast take the sum of their times, not the longer of them.
public final class OneByOneScheduler extends FirstComePolicy {
  public OneByOneScheduler() {
    super(
        "one-by-one",
        LoopRules.TASKS.withWaiting(LoopRules.Waiting.KEEPS),
        List.of(),
        _ -> new OneByOneScheduler(),
        "First in line. It keeps the burner while it waits.");
  }
}
