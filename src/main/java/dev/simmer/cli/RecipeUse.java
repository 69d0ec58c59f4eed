package dev.simmer.cli;

import dev.simmer.simulation.Recipe;
import dev.simmer.simulation.RecipeException;
import dev.simmer.simulation.RecipeFile;
import java.nio.file.Path;
import java.util.concurrent.CancellationException;

/// What a command does with a recipe.
@FunctionalInterface
interface RecipeUse {
  /// Does it, and gives the exit status.
  ///
  /// @throws CancellationException if nobody reads the output any more
  int of(Recipe recipe) throws RecipeException;

  /// Reads a recipe and does something with it; says why where it is refused.
  ///
  /// @return the exit status
  static int of(Path file, Console console, RecipeUse use) {
    String source = "";
    try {
      Recipe recipe = RecipeFile.read(file);
      source = recipe.source();
      return use.of(recipe);
    } catch (RecipeException e) {
      return console.refuse(file, source, e.problem());
    } catch (CancellationException e) {
      return ExitStatus.FINE;
    }
  }
}
