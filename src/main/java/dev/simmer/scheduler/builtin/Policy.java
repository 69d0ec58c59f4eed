package dev.simmer.scheduler.builtin;

import dev.simmer.scheduler.Description;
import dev.simmer.scheduler.LoopRules;
import dev.simmer.scheduler.OptionValues;
import dev.simmer.scheduler.Scheduler;
import dev.simmer.scheduler.SchedulerOption;
import java.util.List;

/// What the built-in policies have in common: a name, texts from the bundle, rules and options.
abstract class Policy implements Scheduler {
  static final SchedulerOption SEED = Texts.count("seed", 0, Integer.MAX_VALUE, 1);
  static final SchedulerOption BURNERS = Texts.count("burners", 1, LoopRules.MOST_BURNERS, 1);
  static final SchedulerOption WORKERS = Texts.count("burners", 1, LoopRules.MOST_BURNERS, 2);

  private final String id;
  private final LoopRules rules;
  private final List<SchedulerOption> options;

  Policy(String id, LoopRules rules, List<SchedulerOption> options) {
    this.id = id;
    this.rules = rules;
    this.options = options;
  }

  @Override
  public final String id() {
    return id;
  }

  @Override
  public final LoopRules rules() {
    return rules;
  }

  @Override
  public final Description description() {
    return Texts.of(id);
  }

  @Override
  public final List<SchedulerOption> options() {
    return options;
  }

  /// A new one with these values; with the usual ones, that is one of this kind without options.
  @Override
  public abstract Scheduler with(OptionValues values);
}
