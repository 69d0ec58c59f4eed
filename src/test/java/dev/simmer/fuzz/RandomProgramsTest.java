package dev.simmer.fuzz;

import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.lang.System.Logger.Level;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Random programs do in Simmer what they do on CPython, line by line.
///
/// `-Dfuzz.seed` is the first program's seed, `-Dfuzz.count` says how many there are. How far it
/// is, and each difference, is logged at once.
class RandomProgramsTest {
  private static final System.Logger LOG =
      System.getLogger(RandomProgramsTest.class.getSimpleName());

  private static final int BATCH = 500;

  /// So many differences are told with the shortest program that shows them.
  private static final int SHRUNK = 1;

  private final Grammar grammar =
      Grammar.read(Path.of("src/test/resources/dev/simmer/fuzz/asyncio.grammar"));

  @TempDir private Path folder;

  @Test
  void doWhatTheyDoOnCPython() {
    assumeTrue(Oracle.isThere(), "needs python3 of version 3.11");
    Comparison comparison = new Comparison(new Oracle(folder));
    List<String> differences = new ArrayList<>();
    long first = Long.getLong("fuzz.seed", 1);
    long end = first + Long.getLong("fuzz.count", 100);
    for (long seed = first; seed < end; seed += BATCH) {
      long next = Math.min(end, seed + BATCH);
      compare(comparison, seed, next, differences);
      LOG.log(Level.INFO, "before seed {0}: {1} differences", next, differences.size());
    }
    assertTrue(differences.isEmpty(), () -> "\n" + String.join("\n", differences));
  }

  private void compare(Comparison comparison, long from, long to, List<String> differences) {
    List<String> programs =
        LongStream.range(from, to).mapToObj(seed -> RandomProgram.of(grammar, seed)).toList();
    List<Optional<Difference>> found = comparison.of(programs);
    for (int i = 0; i < programs.size(); i++) {
      if (found.get(i).isPresent()) {
        Difference difference = found.get(i).get();
        String told = "seed %d%n%s".formatted(from + i, difference);
        LOG.log(Level.WARNING, told);
        boolean isShrunk = differences.size() < SHRUNK;
        Shrinker shrinker = new Shrinker(comparison, difference);
        differences.add(told + (isShrunk ? "\n" + shrinker.shrink(programs.get(i)) : ""));
      }
    }
  }
}
