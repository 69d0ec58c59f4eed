package dev.simmer.loop;

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
  record Blocks(double seconds) implements Step {}

  record Returned(Object value) implements Step {}

  /// It ended with an exception of the language.
  record Raised(Object exception) implements Step {}
}
