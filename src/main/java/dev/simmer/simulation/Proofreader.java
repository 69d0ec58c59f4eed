package dev.simmer.simulation;

import org.jspecify.annotations.Nullable;

/// Looks through a program without running it. It takes its time: not for the thread of a window.
@FunctionalInterface
public interface Proofreader {
  /// What is wrong with a program, as far as can be told before it runs; null if nothing is.
  @Nullable Problem read(String source);
}
