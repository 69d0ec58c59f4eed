package dev.simmer.cli;

import dev.simmer.simulation.Recipe;
import org.jspecify.annotations.Nullable;

/// Opens Simmer's window.
@FunctionalInterface
public interface WindowOpener {
  /// Opens the window with a recipe, or with the one that ships if it is null.
  ///
  /// @return the exit status
  int open(@Nullable Recipe recipe);
}
