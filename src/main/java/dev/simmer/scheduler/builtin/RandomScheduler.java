package dev.simmer.scheduler.builtin;

import dev.simmer.scheduler.Choice;
import dev.simmer.scheduler.LoopRules;
import dev.simmer.scheduler.OptionValues;
import dev.simmer.scheduler.Situation;
import java.util.List;

/// Any of the ready tasks, by chance from a seed.
///
/// To teach with it: a program whose result depends on the order has a race; another seed shows it.
public final class RandomScheduler extends Policy {
  private final Dice dice;

  public RandomScheduler() {
    this(OptionValues.usual(List.of(SEED)));
  }

  private RandomScheduler(OptionValues values) {
    super("random", LoopRules.TASKS, List.of(SEED), RandomScheduler::new);
    dice = new Dice(values.whole(SEED.name()));
  }

  @Override
  public Choice choose(Situation now) {
    int count = now.ready().size();
    return count == 1
        ? new Choice.Run(0, ALONE)
        : new Choice.Run(dice.below(count), "The dice chose it among " + count + ".");
  }
}
