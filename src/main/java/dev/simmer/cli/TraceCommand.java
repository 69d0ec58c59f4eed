package dev.simmer.cli;

import dev.simmer.cli.Syntax.FileUse;
import dev.simmer.simulation.Ending;
import dev.simmer.simulation.Recipe;
import dev.simmer.simulation.RecipeException;
import dev.simmer.simulation.Settings;
import dev.simmer.trace.LoopObserver;
import java.util.List;
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
    return RecipeUse.of(
        given.requireFile(),
        console,
        recipe -> {
          Ending ending = runner.run(recipe, settings, printer, console::isClosed);
          int status = console.report(ending);
          if (ending instanceof Ending.Deadlocked && !console.isClosed()) {
            tellWhoWaits(recipe, settings);
          }
          return status;
        });
  }

  /// A program does the same each time: only those that hang pay for hearing their loop.
  private void tellWhoWaits(Recipe recipe, Settings settings) throws RecipeException {
    WaitingTasks waiting = new WaitingTasks(console);
    runner.run(recipe, settings, waiting, console::isClosed);
    console.printError(waiting.told());
  }
}
