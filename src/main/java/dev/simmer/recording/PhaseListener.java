package dev.simmer.recording;

/// Hears of each change of a task's phase while facts are folded.
@FunctionalInterface
interface PhaseListener {
  PhaseListener NONE = (task, phase, time, fact) -> {};

  /// The task at that place came into a phase.
  void entered(int task, Phase phase, long time, int fact);
}
