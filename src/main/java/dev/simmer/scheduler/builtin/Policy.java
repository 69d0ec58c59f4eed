package dev.simmer.scheduler.builtin;

import dev.simmer.scheduler.Description;
import dev.simmer.scheduler.LoopRules;
import dev.simmer.scheduler.OptionValues;
import dev.simmer.scheduler.Scheduler;
import dev.simmer.scheduler.SchedulerOption;
import java.util.List;
import java.util.function.Function;

/// What the built-in policies have in common: a name, texts from the bundle, rules and options.
abstract class Policy implements Scheduler {
  static final SchedulerOption SEED = Texts.count("seed", 0, Integer.MAX_VALUE, 1);
  static final SchedulerOption BURNERS = Texts.count("burners", 1, LoopRules.MOST_BURNERS, 1);
  static final SchedulerOption WORKERS = Texts.count("burners", 1, LoopRules.MOST_BURNERS, 2);

  /// The reason where there is no choice.
  static final String ALONE = "Nobody else is ready.";

  private final String id;
  private final LoopRules rules;
  private final List<SchedulerOption> options;
  private final Function<OptionValues, Scheduler> maker;

  /// @param maker makes one of the same kind
  Policy(
      String id,
      LoopRules rules,
      List<SchedulerOption> options,
      Function<OptionValues, Scheduler> maker) {
    this.id = id;
    this.rules = rules;
    this.options = options;
    this.maker = maker;
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

  @Override
  public final Scheduler with(OptionValues values) {
    return maker.apply(values);
  }
}
