package dev.simmer.cli;

import dev.simmer.chart.ChartFile;
import dev.simmer.chart.ChartFile.Format;
import dev.simmer.cli.Syntax.FileUse;
import dev.simmer.recording.Recorder;
import dev.simmer.recording.Recording;
import dev.simmer.simulation.Ending;
import dev.simmer.simulation.Settings;
import dev.simmer.trace.LoopEvent;
import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/// `simmer gantt FILE -o chart.svg`: runs a program and draws its Gantt chart into a file.
final class GanttCommand implements Command {
  private static final Option OUTPUT = new Option("--output", "-o", "CHART", "chart");
  private static final Option DARK = Option.flag("--dark", "dark");

  private final ProgramRunner runner;
  private final RunOptions options;
  private final Console console;

  GanttCommand(ProgramRunner runner, RunOptions options, Console console) {
    this.runner = runner;
    this.options = options;
    this.console = console;
  }

  @Override
  public Syntax syntax() {
    List<Option> own = Stream.concat(Stream.of(OUTPUT, DARK), RunOptions.ALL.stream()).toList();
    return new Syntax("simmer gantt", FileUse.NEEDED, "gantt", own);
  }

  @Override
  public int run(Given given) throws WrongUse {
    Settings settings = options.read(given);
    Path chart = chart(given);
    Format format = Format.of(chart).orElseThrow(() -> new WrongUse("wrong.chart", chart));
    return RecipeUse.of(
        given.requireFile(),
        console,
        recipe -> {
          Recorder recorder = new Recorder();
          Ending ending =
              runner.run(recipe, settings, fact -> hear(fact, recorder), console::isClosed);
          String title = console.text("gantt.title", recipe.name(), options.schedulerOf(given));
          return draw(recorder.recording(), title, given.has(DARK), format, chart)
              ? console.report(ending)
              : ExitStatus.WRONG_INPUT;
        });
  }

  /// Records a fact; what the program says on standard error is said, so that a traceback shows.
  private void hear(LoopEvent fact, Recorder recorder) {
    recorder.on(fact);
    if (fact instanceof LoopEvent.ErrorPrinted error) {
      console.printError(error.text());
    }
  }

  private static Path chart(Given given) throws WrongUse {
    Path chart = given.path(OUTPUT);
    if (chart == null) {
      throw new WrongUse("wrong.nochart");
    }
    return chart;
  }

  private boolean draw(Recording recording, String title, boolean dark, Format format, Path chart) {
    try {
      ChartFile.write(recording, title, dark, format, chart);
      return true;
    } catch (IOException e) {
      console.complain("gantt.unwritten", chart, reason(e));
      return false;
    }
  }

  private String reason(IOException e) {
    return switch (e) {
      case NoSuchFileException _ -> console.text("gantt.nofolder");
      case AccessDeniedException _ -> console.text("gantt.denied");
      case FileSystemException system when system.getReason() != null -> system.getReason();
      default -> String.valueOf(e.getMessage());
    };
  }
}
