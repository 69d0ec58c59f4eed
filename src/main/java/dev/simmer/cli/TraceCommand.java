package dev.simmer.cli;

import dev.simmer.simulation.Limits;
import dev.simmer.simulation.Recipe;
import dev.simmer.simulation.RecipeException;
import dev.simmer.simulation.RecipeFile;
import dev.simmer.trace.LoopObserver;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.CancellationException;
import java.util.stream.Stream;

/// `simmer trace FILE`: runs a program and prints what the loop did.
final class TraceCommand implements Command {
  private static final Option STDOUT = Option.flag("--stdout", "stdout");

  private final ProgramRunner runner;
  private final Console console;

  TraceCommand(ProgramRunner runner, Console console) {
    this.runner = runner;
    this.console = console;
  }

  @Override
  public Syntax syntax() {
    List<Option> options = Stream.concat(Stream.of(STDOUT), LimitOptions.ALL.stream()).toList();
    return new Syntax("simmer trace", true, "trace", options);
  }

  @Override
  public int run(Given given) throws WrongUse {
    Limits limits = LimitOptions.read(given);
    LoopObserver printer =
        given.has(STDOUT) ? new OutputPrinter(console) : new FactPrinter(console);
    Path file = given.requireFile();
    String source = "";
    try {
      Recipe recipe = RecipeFile.read(file);
      source = recipe.source();
      return console.report(runner.run(recipe, limits, printer, console::isClosed));
    } catch (RecipeException e) {
      return console.refuse(file, source, e.problem());
    } catch (CancellationException e) {
      return ExitStatus.FINE;
    }
  }
}
