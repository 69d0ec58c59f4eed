package dev.simmer.cli;

import dev.simmer.cli.RunOptions.Typed;
import dev.simmer.cli.Syntax.FileUse;
import dev.simmer.recording.Comparison;
import dev.simmer.recording.Recorder;
import dev.simmer.recording.Recording;
import dev.simmer.simulation.Ending;
import dev.simmer.simulation.Recipe;
import dev.simmer.simulation.RecipeException;
import dev.simmer.simulation.SchedulerSource;
import dev.simmer.simulation.Settings;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/// `simmer compare FILE`: runs a program under several schedulers and prints their figures.
final class CompareCommand implements Command {
  private static final Option SCHEDULERS = Option.with("A,B", "--schedulers", "compared");
  private static final Option ALL = Option.flag("--all-tasks", "alltasks");
  private static final String USUAL = "one-by-one,asyncio";

  private final ProgramRunner runner;
  private final RunOptions options;
  private final Console console;

  CompareCommand(ProgramRunner runner, RunOptions options, Console console) {
    this.runner = runner;
    this.options = options;
    this.console = console;
  }

  @Override
  public Syntax syntax() {
    List<Option> own =
        Stream.concat(Stream.of(SCHEDULERS, ALL), RunOptions.OF_ALL_RUNS.stream()).toList();
    return new Syntax("simmer compare", FileUse.NEEDED, "compare", own);
  }

  @Override
  public int run(Given given) throws WrongUse {
    List<Typed> schedulers = schedulers(given);
    Settings settings =
        options.settings(given, SchedulerSource.forEachLoop(schedulers.getFirst().plan()));
    return RecipeUse.of(
        given.requireFile(),
        console,
        recipe -> {
          List<Run> runs = new ArrayList<>();
          for (Typed scheduler : schedulers) {
            runs.add(run(recipe, scheduler, settings));
          }
          return report(runs, given.has(ALL));
        });
  }

  private List<Typed> schedulers(Given given) throws WrongUse {
    String text = given.text(SCHEDULERS);
    List<Typed> typed = options.schedulers(text == null ? USUAL : text);
    if (typed.size() < Comparison.FEWEST || typed.size() > Comparison.MOST) {
      throw new WrongUse("wrong.compared", Comparison.FEWEST, Comparison.MOST, typed.size());
    }
    return typed;
  }

  private record Run(String scheduler, Recording recording, Ending ending) {}

  private Run run(Recipe recipe, Typed scheduler, Settings settings) throws RecipeException {
    Recorder recorder = new Recorder();
    Ending ending =
        runner.run(recipe, settings.withScheduler(scheduler.plan()), recorder, console::isClosed);
    return new Run(scheduler.text(), recorder.recording(), ending);
  }

  /// Says which programs did not end well, if any, and then prints the comparison.
  private int report(List<Run> runs, boolean allTasks) {
    int status = ExitStatus.FINE;
    for (Run run : runs) {
      if (!run.ending().isWell()) {
        console.complain("compared.ended", run.scheduler(), console.told(run.ending()));
        status = ExitStatus.of(run.ending());
      }
    }
    List<String> schedulers = runs.stream().map(Run::scheduler).toList();
    Comparison comparison =
        Comparison.of(
            runs.stream().map(Run::recording).toList(),
            runs.stream().allMatch(run -> run.ending().isWell()));
    console.print(new ComparisonText(console, schedulers, comparison).text(allTasks));
    return status;
  }
}
