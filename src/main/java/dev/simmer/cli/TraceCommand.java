package dev.simmer.cli;

import dev.simmer.simulation.Ending;
import dev.simmer.simulation.Recipe;
import dev.simmer.simulation.RecipeException;
import dev.simmer.simulation.RecipeFile;
import dev.simmer.simulation.Settings;
import dev.simmer.trace.LoopObserver;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import java.util.concurrent.CancellationException;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// `simmer trace FILE`: runs a program and prints what the loop did.
@Command(name = "trace", mixinStandardHelpOptions = true)
final class TraceCommand implements Callable<Integer> {
  private final ProgramRunner runner;
  private final Console console;

  @Option(names = "--stdout", descriptionKey = "stdout")
  private boolean textOnly;

  @Option(
      names = "--turns",
      paramLabel = "N",
      descriptionKey = "turns",
      converter = TurnsConverter.class)
  private int turns = Settings.DEFAULT_TURNS;

  @Parameters(paramLabel = "FILE", descriptionKey = "file")
  private Path file;

  TraceCommand(ProgramRunner runner, Console console) {
    this.runner = runner;
    this.console = console;
  }

  @Override
  public Integer call() {
    try {
      return trace(RecipeFile.read(file));
    } catch (RecipeException e) {
      return console.refuse(file, "", e.problem());
    }
  }

  private int trace(Recipe recipe) {
    try {
      LoopObserver printer = textOnly ? new OutputPrinter(console) : new FactPrinter(console);
      Ending ending = runner.run(recipe, turns, printer, console::isClosed);
      return console.report(ending);
    } catch (RecipeException e) {
      return console.refuse(file, recipe.source(), e.problem());
    } catch (CancellationException e) {
      return ExitStatus.FINE;
    }
  }
}
