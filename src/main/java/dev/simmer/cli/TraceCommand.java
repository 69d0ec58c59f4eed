package dev.simmer.cli;

import dev.simmer.simulation.Recipe;
import dev.simmer.simulation.RecipeException;
import dev.simmer.simulation.RecipeFile;
import dev.simmer.simulation.Settings;
import dev.simmer.trace.LoopObserver;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.CancellationException;

/// `simmer trace FILE`: runs a program and prints what the loop did.
final class TraceCommand implements Command {
  private static final Option STDOUT = Option.flag("--stdout", "stdout");
  private static final Option TURNS = Option.with("N", "--turns", "turns");

  private final ProgramRunner runner;
  private final Console console;

  TraceCommand(ProgramRunner runner, Console console) {
    this.runner = runner;
    this.console = console;
  }

  @Override
  public Syntax syntax() {
    return new Syntax("simmer trace", true, "trace", List.of(STDOUT, TURNS));
  }

  @Override
  public int run(Given given) throws WrongUse {
    int turns = given.number(TURNS, Settings.DEFAULT_TURNS);
    LoopObserver printer =
        given.has(STDOUT) ? new OutputPrinter(console) : new FactPrinter(console);
    Path file = given.requireFile();
    String source = "";
    try {
      Recipe recipe = RecipeFile.read(file);
      source = recipe.source();
      return console.report(runner.run(recipe, turns, printer, console::isClosed));
    } catch (RecipeException e) {
      return console.refuse(file, source, e.problem());
    } catch (CancellationException e) {
      return ExitStatus.FINE;
    }
  }
}
