package dev.simmer.recording;

/// How finely a recording is cut into ticks.
public enum Granularity {
  /// A tick is a step of a task, a callback of the program or a move of the clock; the loop's
  /// book-keeping belongs to the tick that caused it.
  FOLDED,
  /// Each handle that runs and each move of the clock is a tick.
  EVERY_HANDLE
}
