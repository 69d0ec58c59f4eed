package dev.simmer.ui.shell;

import dev.simmer.simulation.Engine;
import dev.simmer.simulation.Recipe;
import dev.simmer.simulation.RecipeException;
import dev.simmer.simulation.RecipeFile;
import dev.simmer.simulation.Result;
import dev.simmer.simulation.Settings;
import dev.simmer.ui.editor.SourceText;
import java.nio.file.Path;
import java.util.function.BooleanSupplier;

/// Reads and runs recipes. Takes its time: not for the window's thread.
final class Opener {
  private final Engine engine;
  private final EndingWords words = new EndingWords();

  Opener(Engine engine) {
    this.engine = engine;
  }

  /// Where a recipe comes from.
  sealed interface Source {
    /// How to call it where it cannot be read.
    String name();

    Recipe read() throws RecipeException;
  }

  /// A file of the user's.
  record FileSource(Path file) implements Source {
    @Override
    public String name() {
      Path name = file.getFileName();
      return name == null ? file.toString() : name.toString();
    }

    @Override
    public Recipe read() throws RecipeException {
      return RecipeFile.read(file);
    }
  }

  /// A recipe that was read already.
  record ReadSource(Recipe recipe) implements Source {
    @Override
    public String name() {
      return recipe.name();
    }

    @Override
    public Recipe read() {
      return recipe;
    }
  }

  /// A recipe that ships.
  record ShelfSource(String name) implements Source {
    @Override
    public Recipe read() {
      return RecipeShelf.read(name);
    }
  }

  /// @param again whether it is the recipe that is open already
  Opened open(Source source, boolean again, Settings settings, BooleanSupplier cancelled)
      throws RecipeException {
    Recipe recipe = source.read();
    SourceText text = new SourceText(recipe.source());
    return switch (engine.run(recipe, settings, cancelled)) {
      case Result.Refused refused ->
          new Opened(recipe, again, text, null, EndingWords.trouble(refused.problem()));
      case Result.Recorded recorded ->
          new Opened(
              recipe,
              again,
              text,
              new Opened.Show(recorded.recording(), recorded.ending()),
              words.trouble(recorded.ending(), recorded.recording().end()));
    };
  }
}
