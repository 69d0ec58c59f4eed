package dev.simmer.scheduler.builtin;

import dev.simmer.scheduler.Choice;
import dev.simmer.scheduler.LoopRules;
import dev.simmer.scheduler.OptionValues;
import dev.simmer.scheduler.Scheduler;
import dev.simmer.scheduler.SchedulerOption;
import dev.simmer.scheduler.Situation;
import java.util.List;
import java.util.function.Function;

/// A policy that serves first who came first: what is its own are the rules around that.
abstract class FirstComePolicy extends Policy {
  private static final Choice ONLY = new Choice.Run(0, ALONE);

  private final Choice first;

  /// @param reason why the first is chosen
  FirstComePolicy(
      String id,
      LoopRules rules,
      List<SchedulerOption> options,
      Function<OptionValues, Scheduler> maker,
      String reason) {
    super(id, rules, options, maker);
    first = new Choice.Run(0, reason);
  }

  @Override
  public final Choice choose(Situation now) {
    return now.ready().size() == 1 ? ONLY : first;
  }
}
