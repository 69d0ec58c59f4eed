package dev.simmer.loop.primitive;

import dev.simmer.loop.ErrorKind;
import dev.simmer.loop.LoopContext;
import dev.simmer.loop.Routine;
import dev.simmer.loop.Step;
import java.util.Locale;
import java.util.function.BooleanSupplier;

/// As `Lib/asyncio/locks.py`, `Barrier`.
public final class Barrier extends LoopBound {
  private final Condition condition;
  private final long parties;
  private State state = State.FILLING;
  private long count;

  /// @param parties how many must wait for all to go on
  public Barrier(LoopContext context, long parties) {
    super(context);
    if (parties < 1) {
      throw raise(ErrorKind.VALUE, "parties must be > 0");
    }
    this.parties = parties;
    this.condition = new Condition(context, new Lock(context));
  }

  public long parties() {
    return parties;
  }

  /// How many wait for it to fill.
  public long waiting() {
    return state == State.FILLING ? count : 0;
  }

  public boolean isBroken() {
    return state == State.BROKEN;
  }

  /// The word for its state: `filling`, `draining`, `resetting` or `broken`.
  public String stateName() {
    return state.name().toLowerCase(Locale.ROOT);
  }

  /// The coroutine that waits for all parties, and gives the number, from 0, of this one among
  /// them.
  public Routine await() {
    return new Wait("Barrier.wait");
  }

  /// What `async with` runs on entry: the same.
  public Routine enter() {
    return new Wait("Barrier.__aenter__");
  }

  /// The coroutine that empties it; who waits gets BrokenBarrierError.
  public Routine reset() {
    return change("Barrier.reset", () -> state = count > 0 ? State.RESETTING : State.FILLING);
  }

  /// The coroutine that breaks it for all who wait and who come.
  public Routine abort() {
    return change("Barrier.abort", () -> state = State.BROKEN);
  }

  private Routine change(String name, Runnable change) {
    return new Routine(name, language()) {
      @Override
      protected Step start() {
        return await(
            condition.lock().enter(),
            _ -> {
              change.run();
              condition.notifyEverybody();
              condition.lock().release();
              return give(language().none());
            },
            Step.Raised::new);
      }
    };
  }

  private final class Wait extends Routine {
    Wait(String name) {
      super(name, Barrier.this.language());
    }

    @Override
    protected Step start() {
      return await(condition.lock().enter(), _ -> untilOpen(), Step.Raised::new);
    }

    private Step untilOpen() {
      return await(
          waitUntil(() -> state != State.DRAINING && state != State.RESETTING),
          _ -> state == State.BROKEN ? leave(broken("Barrier aborted")) : join(),
          exception -> leave(raise(exception)));
    }

    private Step join() {
      Object index = language().integer(count);
      count++;
      if (count == parties) {
        state = State.DRAINING;
        condition.notifyEverybody();
        return drain(give(index));
      }
      return await(
          waitUntil(() -> state != State.FILLING),
          _ ->
              state == State.BROKEN || state == State.RESETTING
                  ? drain(broken("Abort or reset of barrier"))
                  : drain(give(index)),
          exception -> drain(raise(exception)));
    }

    private Routine waitUntil(BooleanSupplier condition) {
      return Barrier.this.condition.waitFor(
          () -> language().truth(condition.getAsBoolean()), _ -> condition.getAsBoolean());
    }

    private Step broken(String message) {
      return raise(language().error(ErrorKind.BROKEN_BARRIER, message));
    }

    /// The last one out lets those in who wait for the barrier to drain.
    private Step drain(Step end) {
      count--;
      if (count == 0) {
        if (state == State.RESETTING || state == State.DRAINING) {
          state = State.FILLING;
        }
        condition.notifyEverybody();
      }
      return leave(end);
    }

    private Step leave(Step end) {
      condition.lock().release();
      return end;
    }
  }

  private enum State {
    FILLING,
    DRAINING,
    RESETTING,
    BROKEN
  }
}
