package dev.simmer.scheduler.builtin;

import dev.simmer.scheduler.Choice;
import dev.simmer.scheduler.LoopRules;
import dev.simmer.scheduler.OptionValues;
import dev.simmer.scheduler.Scheduler;
import dev.simmer.scheduler.Situation;
import java.util.List;

/// CPython's with eager tasks: a task's first step runs inside its creation, and the task is put
/// into the ready queue only if it waits.
///
/// As the asyncio documentation has it of `eager_task_factory`, from 3.12 on.
///
/// To teach with it: what finds its answer at once, as in a cache, costs no turn; and the order in
/// which things happen changes, which a program should not depend on.
public final class AsyncioEagerScheduler extends Policy {
  private static final Choice FIRST = new Choice.Run(0, "First in the queue.");
  private static final Choice ONLY = new Choice.Run(0, "Nobody else is ready.");

  public AsyncioEagerScheduler() {
    super("asyncio-eager", LoopRules.ASYNCIO.withCreation(LoopRules.Creation.EAGER), List.of());
  }

  @Override
  public Choice choose(Situation now) {
    return now.ready().size() == 1 ? ONLY : FIRST;
  }

  @Override
  public Scheduler with(OptionValues values) {
    return new AsyncioEagerScheduler();
  }
}
