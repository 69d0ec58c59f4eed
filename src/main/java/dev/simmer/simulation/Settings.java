package dev.simmer.simulation;

import dev.simmer.scheduler.Scheduler;
import java.util.function.Supplier;

/// How a recipe is run.
///
/// @param scheduler makes the scheduler; each run gets one of its own
/// @param turns after how many turns of the loop the program is cut off; at least 1
public record Settings(Supplier<Scheduler> scheduler, int turns) {
  /// The bound on turns unless another is asked for.
  public static final int DEFAULT_TURNS = 200_000;

  public Settings {
    if (turns < 1) {
      throw new IllegalArgumentException("turns: " + turns);
    }
  }
}
