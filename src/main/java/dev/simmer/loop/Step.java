package dev.simmer.loop;

import dev.simmer.trace.VirtualTime;
import java.util.function.BooleanSupplier;
import org.jspecify.annotations.Nullable;

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
  /// @param early whether it goes on before; null if it never does
  /// @param isWork whether it is code that takes so long, and no call that waits
  record Blocks(double seconds, @Nullable BooleanSupplier early, boolean isWork) implements Step {
    public Blocks(double seconds) {
      this(seconds, null, false);
    }

    public Blocks(double seconds, BooleanSupplier early) {
      this(seconds, early, false);
    }

    /// Code that takes so many nanoseconds.
    public static Blocks work(long nanos) {
      return new Blocks(VirtualTime.seconds(nanos), null, true);
    }

    boolean isOver() {
      return early != null && early.getAsBoolean();
    }
  }

  record Returned(Object value) implements Step {}

  /// It ended with an exception of the language.
  record Raised(Object exception) implements Step {}
}
