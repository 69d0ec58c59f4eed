package dev.simmer.scheduler.builtin;

import dev.simmer.scheduler.Choice;
import dev.simmer.scheduler.LoopRules;
import dev.simmer.scheduler.OptionValues;
import dev.simmer.scheduler.Scheduler;
import dev.simmer.scheduler.Situation;
import java.util.List;

/// Kotlin's `runBlocking`: each turn moves the delays that are due into the queue, and then runs
/// exactly one task, the first.
///
/// As `kotlinx.coroutines`, `EventLoop.common.kt`, `processNextEvent`. Unconfined tasks, which
/// would go before, do not exist in asyncio.
///
/// To teach with it: a due timer waits for one task at most, and not for all of a turn.
public final class KotlinScheduler extends Policy {
  private static final Choice FIRST =
      new Choice.Run(0, "First in the queue, after the delays that were due.");
  private static final Choice ONLY = new Choice.Run(0, "Nobody else is ready.");

  public KotlinScheduler() {
    super("kotlin", LoopRules.TASKS, List.of());
  }

  @Override
  public Choice choose(Situation now) {
    return now.ready().size() == 1 ? ONLY : FIRST;
  }

  @Override
  public Scheduler with(OptionValues values) {
    return new KotlinScheduler();
  }
}
