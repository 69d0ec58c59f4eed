package dev.simmer.scheduler.builtin;

import dev.simmer.scheduler.Choice;
import dev.simmer.scheduler.LoopRules;
import dev.simmer.scheduler.Situation;
import java.util.List;

/// Last come, first served.
///
/// To teach with it: new work is always done at once, so that old work may wait for ever.
public final class LifoScheduler extends Policy {
  public LifoScheduler() {
    super("lifo", LoopRules.TASKS, List.of(), _ -> new LifoScheduler());
  }

  @Override
  public Choice choose(Situation now) {
    int last = now.ready().size() - 1;
    return new Choice.Run(last, last == 0 ? ALONE : "It came last.");
  }
}
