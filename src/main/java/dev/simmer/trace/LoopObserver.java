package dev.simmer.trace;

/// Hears every fact of the event loop, on the loop's thread, in the order in which they happen.
@FunctionalInterface
public interface LoopObserver {
  /// Takes one fact. Must not call back into the loop.
  void on(LoopEvent event);

  /// Whether it hears what the loop does; else it hears only what the program writes, and how it
  /// ends. Facts that nobody hears are not made.
  default boolean hearsLoop() {
    return true;
  }
}
