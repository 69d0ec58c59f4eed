package dev.simmer.scheduler.builtin;

import dev.simmer.scheduler.LoopRules;
import java.util.List;

/// CPython's with eager tasks: a task's first step runs inside its creation, and the task is put
/// into the ready queue only if it waits.
///
/// As the asyncio documentation has it of `eager_task_factory`, from 3.12 on.
///
/// To teach with it: what finds its answer at once, as in a cache, costs no turn; and the order in
/// which things happen changes, which a program should not depend on.
public final class AsyncioEagerScheduler extends FirstComePolicy {
  public AsyncioEagerScheduler() {
    super(
        "asyncio-eager",
        LoopRules.ASYNCIO.withCreation(LoopRules.Creation.EAGER),
        List.of(),
        _ -> new AsyncioEagerScheduler(),
        "First in the queue.");
  }
}
