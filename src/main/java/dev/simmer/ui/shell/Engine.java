package dev.simmer.ui.shell;

import dev.simmer.simulation.Recipe;
import dev.simmer.simulation.Result;
import dev.simmer.simulation.Settings;
import java.util.function.BooleanSupplier;

/// Runs a recipe to its end or its bounds. The window calls it on a thread of its own.
@FunctionalInterface
public interface Engine {
  /// Runs a recipe, and says what became of it.
  ///
  /// @param cancelled whether nobody wants the result any more; asked now and then
  Result run(Recipe recipe, Settings settings, BooleanSupplier cancelled);
}
