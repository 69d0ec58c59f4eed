package dev.simmer.scheduler.builtin;

import dev.simmer.scheduler.LoopRules;
import java.util.List;

/// Kotlin's `runBlocking`: each turn moves the delays that are due into the queue, and then runs
/// exactly one task, the first.
///
/// As `kotlinx.coroutines`, `EventLoop.common.kt`, `processNextEvent`. Unconfined tasks, which
/// would go before, do not exist in asyncio.
///
/// To teach with it: a due timer waits for one task at most, and not for all of a turn.
public final class KotlinScheduler extends FirstComePolicy {
  public KotlinScheduler() {
    super(
        "kotlin",
        LoopRules.TASKS,
        List.of(),
        _ -> new KotlinScheduler(),
        "First in the queue, after the delays that were due.");
  }
}
