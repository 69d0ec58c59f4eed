package dev.simmer.recording;

/// Hears of each change of a task's phase, and of each move of the clock, while facts are folded.
@FunctionalInterface
interface PhaseListener {
  PhaseListener NONE = (task, phase, time, due, fact) -> {};

  /// The task at that place came into a phase.
  ///
  /// @param due when the timer rings that it waits for, in nanoseconds;
  ///   [dev.simmer.trace.VirtualTime#NEVER] if it waits for none of its own
  void entered(int task, Phase phase, long time, long due, int fact);

  /// The clock moved by the fact of this index, while the burners were used so.
  default void clockMoved(int fact, BurnerUse use) {}
}
