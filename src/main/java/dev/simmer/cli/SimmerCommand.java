package dev.simmer.cli;

import dev.simmer.simulation.RecipeException;
import dev.simmer.simulation.RecipeFile;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/// `simmer [FILE]`: opens the window.
@Command(name = "simmer", mixinStandardHelpOptions = true)
final class SimmerCommand implements Callable<Integer> {
  private final WindowOpener window;
  private final Console console;

  @Parameters(arity = "0..1", paramLabel = "FILE", descriptionKey = "file")
  private @Nullable Path file;

  SimmerCommand(WindowOpener window, Console console) {
    this.window = window;
    this.console = console;
  }

  @Override
  public Integer call() {
    if (file == null) {
      return window.open(null);
    }
    try {
      return window.open(RecipeFile.read(file));
    } catch (RecipeException e) {
      return console.refuse(file, "", e.problem());
    }
  }
}
