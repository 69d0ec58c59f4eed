package dev.simmer.fuzz;

import dev.simmer.recording.TraceWriter;
import dev.simmer.scheduler.builtin.AsyncioScheduler;
import dev.simmer.simulation.Ending;
import dev.simmer.simulation.Limits;
import dev.simmer.simulation.Recipe;
import dev.simmer.simulation.RecipeException;
import dev.simmer.simulation.Settings;
import dev.simmer.simulation.Simulation;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;

/// Simmer's traces of programs.
final class Traces {
  /// More turns than a random program of sense takes.
  static final int TURNS = 2_000;

  private final Simulation simulation;

  Traces(Simulation simulation) {
    this.simulation = simulation;
  }

  /// The lines that Simmer prints; what is amiss on one more line where CPython could not say that.
  String of(Path file, String source) {
    StringBuilder lines = new StringBuilder();
    TraceWriter writer = new TraceWriter(lines);
    Settings settings =
        new Settings(AsyncioScheduler::new, new Limits(TURNS, 1_000_000, 512, 1_000, 1_000_000));
    try {
      Ending ending =
          simulation.run(
              new Recipe(file.toString(), file, source),
              settings,
              fact -> {
                try {
                  writer.write(fact);
                } catch (IOException e) {
                  throw new UncheckedIOException(e);
                }
              },
              () -> false);
      if (ending instanceof Ending.Failed || ending instanceof Ending.SchedulerFailed) {
        lines.append(ending).append('\n');
      }
    } catch (RecipeException e) {
      lines.append("refused: ").append(e.problem()).append('\n');
    }
    return lines.toString();
  }
}
