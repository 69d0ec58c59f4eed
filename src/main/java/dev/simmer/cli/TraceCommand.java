package dev.simmer.cli;

import dev.simmer.cli.Syntax.FileUse;
import dev.simmer.simulation.Recipe;
import dev.simmer.simulation.RecipeException;
import dev.simmer.simulation.RecipeFile;
import dev.simmer.simulation.Settings;
import dev.simmer.trace.LoopObserver;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.CancellationException;
import java.util.stream.Stream;

/// `simmer trace FILE`: runs a program and prints what the loop did.
final class TraceCommand implements Command {
  private static final Option STDOUT = Option.flag("--stdout", "stdout");

  private final ProgramRunner runner;
  private final RunOptions options;
  private final Console console;

  TraceCommand(ProgramRunner runner, RunOptions options, Console console) {
    this.runner = runner;
    this.options = options;
    this.console = console;
  }

  @Override
  public Syntax syntax() {
    List<Option> own = Stream.concat(Stream.of(STDOUT), RunOptions.ALL.stream()).toList();
    return new Syntax("simmer trace", FileUse.NEEDED, "trace", own);
  }

  @Override
  public int run(Given given) throws WrongUse {
    Settings settings = options.read(given);
    LoopObserver printer =
        given.has(STDOUT) ? new OutputPrinter(console) : new FactPrinter(console);
    Path file = given.requireFile();
    String source = "";
    try {
      Recipe recipe = RecipeFile.read(file);
      source = recipe.source();
      return console.report(runner.run(recipe, settings, printer, console::isClosed));
    } catch (RecipeException e) {
      return console.refuse(file, source, e.problem());
    } catch (CancellationException e) {
      return ExitStatus.FINE;
    }
  }
}
