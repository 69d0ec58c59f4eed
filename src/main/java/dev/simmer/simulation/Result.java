package dev.simmer.simulation;

import dev.simmer.recording.Recording;

/// What became of running a recipe.
public sealed interface Result {
  Recipe recipe();

  /// It cannot be run.
  record Refused(Recipe recipe, Problem problem) implements Result {}

  /// It was run, up to its ending.
  record Recorded(Recipe recipe, Recording recording, Ending ending) implements Result {}
}
