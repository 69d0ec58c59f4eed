package dev.simmer.simulation;

import java.util.function.BooleanSupplier;

/// Runs a recipe to its end or its bounds, and keeps what happened. It takes its time: not for the
/// thread of a window.
@FunctionalInterface
public interface Engine {
  /// Runs a recipe, and says what became of it.
  ///
  /// @param cancelled whether nobody wants the result any more; asked now and then
  Result run(Recipe recipe, Settings settings, BooleanSupplier cancelled);
}
