package dev.simmer.cli;

import dev.simmer.simulation.Ending;
import dev.simmer.simulation.Recipe;
import dev.simmer.simulation.RecipeException;
import dev.simmer.simulation.Settings;
import dev.simmer.trace.LoopObserver;
import java.util.function.BooleanSupplier;

/// Runs a program to its end.
@FunctionalInterface
public interface ProgramRunner {
  /// Tells the observer each fact as it happens, what the program writes to stderr and a crash's
  /// traceback among them. The message of `SystemExit` is not: the ending has it.
  ///
  /// @param cancelled asked now and then whether to stop early
  /// @throws RecipeException if the program cannot be run, or has come to what Simmer cannot run
  /// @throws java.util.concurrent.CancellationException if it was told to stop early
  Ending run(Recipe recipe, Settings settings, LoopObserver observer, BooleanSupplier cancelled)
      throws RecipeException;
}
