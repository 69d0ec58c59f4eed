package dev.simmer.loop;

import java.util.function.BooleanSupplier;

/// What a coroutine did in one step.
public sealed interface Step {
  /// It awaits a future, and goes on when that is done.
  record Awaits(Future future) implements Step {}

  /// It gave the thread back without waiting for anything, as `sleep(0)` does.
  record Yielded() implements Step {
    public static final Yielded INSTANCE = new Yielded();
  }

  /// It yielded a value that no event loop knows what to do with.
  record YieldedValue(Object value) implements Step {}

  /// It holds the thread for this many seconds, and goes on after them.
  ///
  /// @param isOver whether it goes on earlier
  record Blocks(double seconds, BooleanSupplier isOver) implements Step {
    private static final BooleanSupplier IN_FULL = () -> false;

    public Blocks(double seconds) {
      this(seconds, IN_FULL);
    }

    boolean mayEndEarly() {
      return isOver != IN_FULL;
    }
  }

  record Returned(Object value) implements Step {}

  /// It ended with an exception of the language.
  record Raised(Object exception) implements Step {}
}
