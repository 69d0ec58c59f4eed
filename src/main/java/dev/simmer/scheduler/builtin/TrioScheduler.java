package dev.simmer.scheduler.builtin;

import dev.simmer.scheduler.Choice;
import dev.simmer.scheduler.LoopRules;
import dev.simmer.scheduler.OptionValues;
import dev.simmer.scheduler.ReadyHandle;
import dev.simmer.scheduler.Situation;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;

/// Trio's: all that is ready makes a batch, which runs in order or reversed, by a coin for each
/// batch; what becomes ready meanwhile belongs to the next. Timers are looked at between batches.
///
/// As `trio/_core/_run.py`, `unrolled_run`.
///
/// To teach with it: nobody may depend on an order that is not promised. Yet nobody starves: of two
/// tasks that give way again and again, each runs once a batch.
public final class TrioScheduler extends Policy {
  private final Dice dice;
  private final Deque<Long> batch = new ArrayDeque<>();
  private boolean reversed;

  public TrioScheduler() {
    this(OptionValues.usual(List.of(SEED)));
  }

  private TrioScheduler(OptionValues values) {
    super(
        "trio",
        LoopRules.TASKS.withTimers(LoopRules.Timers.BETWEEN_TURNS),
        List.of(SEED),
        TrioScheduler::new);
    dice = new Dice(values.whole(SEED.name()));
  }

  @Override
  public Choice choose(Situation now) {
    int position = Arrivals.takeFirst(now, batch);
    if (position < 0) {
      begin(now);
      position = Arrivals.takeFirst(now, batch);
    }
    return new Choice.Run(position, reason());
  }

  private void begin(Situation now) {
    reversed = dice.coin();
    for (ReadyHandle handle : now.ready()) {
      if (reversed) {
        batch.addFirst(handle.number());
      } else {
        batch.addLast(handle.number());
      }
    }
  }

  private String reason() {
    return reversed
        ? "Next in the batch, which the coin has reversed."
        : "Next in the batch, which the coin has left in order.";
  }
}
