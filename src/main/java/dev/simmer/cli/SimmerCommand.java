package dev.simmer.cli;

import dev.simmer.cli.Syntax.FileUse;
import dev.simmer.simulation.RecipeException;
import dev.simmer.simulation.RecipeFile;
import java.nio.file.Path;
import java.util.List;

/// `simmer [FILE]`: opens the window.
final class SimmerCommand implements Command {
  private final WindowOpener window;
  private final Console console;

  SimmerCommand(WindowOpener window, Console console) {
    this.window = window;
    this.console = console;
  }

  @Override
  public Syntax syntax() {
    return new Syntax("simmer", FileUse.IF_GIVEN, "simmer", List.of());
  }

  @Override
  public int run(Given given) {
    Path file = given.file();
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
