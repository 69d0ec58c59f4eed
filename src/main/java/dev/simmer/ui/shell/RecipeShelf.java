package dev.simmer.ui.shell;

import dev.simmer.simulation.Recipe;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.lang.module.ModuleReader;
import java.lang.module.ResolvedModule;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Stream;

/// The recipes that ship with Simmer, which lie in its module.
final class RecipeShelf {
  private static final String FOLDER = "dev/simmer/assets/recipes/";

  private RecipeShelf() {}

  /// The file names, in order of the alphabet.
  static List<String> names() {
    try (ModuleReader reader = open();
        Stream<String> all = reader.list()) {
      return all.filter(path -> path.startsWith(FOLDER) && path.endsWith(".py"))
          .map(path -> path.substring(FOLDER.length()))
          .sorted()
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /// Reads a recipe of the shelf.
  static Recipe read(String name) {
    try (ModuleReader reader = open();
        InputStream in = reader.open(FOLDER + name).orElseThrow()) {
      return new Recipe(name, null, new String(in.readAllBytes(), StandardCharsets.UTF_8));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static ModuleReader open() throws IOException {
    Module module = RecipeShelf.class.getModule();
    ResolvedModule resolved =
        module.getLayer().configuration().findModule(module.getName()).orElseThrow();
    return resolved.reference().open();
  }
}
