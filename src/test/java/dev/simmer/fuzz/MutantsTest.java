package dev.simmer.fuzz;

import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.simmer.scheduler.builtin.AsyncioScheduler;
import dev.simmer.simulation.Ending;
import dev.simmer.simulation.Limits;
import dev.simmer.simulation.Problem;
import dev.simmer.simulation.Recipe;
import dev.simmer.simulation.RecipeException;
import dev.simmer.simulation.Settings;
import dev.simmer.simulation.Simulation;
import dev.simmer.trace.SourceSpan;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.System.Logger.Level;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/// Spoilt programs are refused with a place, or end in one of the ways in which programs end.
///
/// `-Dfuzz.seed` is the first mutant's seed, `-Dfuzz.count` says how many there are.
class MutantsTest {
  private static final System.Logger LOG = System.getLogger(MutantsTest.class.getSimpleName());

  private static final List<Path> FOLDERS =
      List.of(
          Path.of("assets/recipes"),
          Path.of("src/test/resources/golden"),
          Path.of("src/test/resources/dev/simmer/python/library/programs"));
  private static final Settings SETTINGS =
      new Settings(AsyncioScheduler::new, new Limits(300, 200_000, 2_000, 200, 20_000));

  private final Simulation interpreted = new Simulation();
  private final Simulation translated = new Simulation(1);

  @Test
  void areRefusedOrEndAsProgramsDo() {
    List<String> programs = FOLDERS.stream().flatMap(MutantsTest::programs).toList();
    List<String> failures = new ArrayList<>();
    long first = Long.getLong("fuzz.seed", 1);
    for (long seed = first; seed < first + Long.getLong("fuzz.count", 300); seed++) {
      String mutant = Mutant.of(programs, seed);
      String failure = failure(mutant, seed % 2 == 0 ? interpreted : translated);
      if (!failure.isEmpty()) {
        LOG.log(Level.WARNING, "seed " + seed + ": " + failure);
        failures.add("seed %d: %s\n%s".formatted(seed, failure, mutant));
      }
      if (seed % 1_000 == 0) {
        LOG.log(Level.INFO, "up to seed {0}: {1} failures", seed, failures.size());
      }
    }
    assertTrue(failures.isEmpty(), () -> "\n" + String.join("\n", failures));
  }

  /// What is wrong with how the program ended; empty if nothing.
  @SuppressWarnings("IllegalCatch") // Whatever leaves the simulation is what this looks for.
  private static String failure(String source, Simulation simulation) {
    try {
      Recipe recipe = new Recipe("mutant.py", Path.of("mutant.py"), source);
      Ending ending = simulation.run(recipe, SETTINGS, fact -> {}, () -> false);
      boolean isFailure =
          ending instanceof Ending.Failed || ending instanceof Ending.SchedulerFailed;
      return isFailure ? ending.toString() : "";
    } catch (RecipeException e) {
      return isPlaced(e.problem(), source.lines().toList()) ? "" : e.problem().toString();
    } catch (RuntimeException | Error e) {
      return e.toString();
    }
  }

  private static boolean isPlaced(Problem problem, List<String> lines) {
    SourceSpan span = problem.span();
    return span != null
        && !problem.message().isEmpty()
        && isInside(span.line(), span.column(), lines)
        && isInside(span.endLine(), span.endColumn(), lines);
  }

  /// Whether this is a place of the file, or where its next line would start.
  private static boolean isInside(int line, int column, List<String> lines) {
    String text = line <= lines.size() ? lines.get(line - 1) : "";
    return line >= 1
        && line <= lines.size() + 1
        && column >= 1
        && column <= text.codePointCount(0, text.length()) + 2;
  }

  private static Stream<String> programs(Path folder) {
    try (Stream<Path> files = Files.walk(folder)) {
      return files
          .filter(file -> file.toString().endsWith(".py"))
          .sorted()
          .map(MutantsTest::read)
          .toList()
          .stream();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static String read(Path file) {
    try {
      return Files.readString(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
