package dev.simmer.simulation;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import dev.simmer.recording.TraceWriter;
import dev.simmer.scheduler.builtin.AsyncioScheduler;
import dev.simmer.trace.LoopObserver;
import dev.simmer.trace.SourceSpan;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// Simmer's trace of a program is CPython's, line by line.
class OracleProgramsTest {
  private static final Path FOLDER = Path.of("src/test/resources/golden");
  private static final Path OWN = FOLDER.resolve("own");
  private static final Path RANDOM = FOLDER.resolve("random");

  @ParameterizedTest
  @MethodSource("oraclePrograms")
  void givesTheOraclesLines(String name) throws IOException, RecipeException {
    assertSameLines(FOLDER, name);
  }

  @ParameterizedTest
  @MethodSource("ownPrograms")
  void givesTheOraclesLinesForProgramsOfOurOwn(String name) throws IOException, RecipeException {
    assertSameLines(OWN, name);
  }

  /// Traces of megabytes are kept as the number of their lines and a digest of them.
  @ParameterizedTest
  @MethodSource("bigPrograms")
  void givesTheOraclesLinesForBigPrograms(String known) throws Exception {
    String name = known.substring(0, known.indexOf(' '));
    String lines = lines(new Simulation(), recipe(FOLDER, name));
    byte[] digest = MessageDigest.getInstance("SHA-256").digest(lines.getBytes(UTF_8));
    String found = HexFormat.of().formatHex(digest);
    assertEquals(known, name + " " + lines.lines().count() + " " + found);
  }

  static List<String> bigPrograms() throws IOException {
    return Files.readAllLines(FOLDER.resolve("big.txt"));
  }

  @ParameterizedTest
  @MethodSource("randomPrograms")
  void givesTheOraclesLinesForRandomPrograms(String name) throws IOException, RecipeException {
    assertSameLines(RANDOM, name);
  }

  static List<String> randomPrograms() throws IOException {
    return traced(RANDOM);
  }

  static List<String> oraclePrograms() throws IOException {
    return traced(FOLDER);
  }

  static List<String> ownPrograms() throws IOException {
    return traced(OWN);
  }

  private static List<String> traced(Path folder) throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      return files
          .map(file -> file.getFileName().toString())
          .filter(name -> name.endsWith(".py"))
          .map(name -> name.substring(0, name.length() - ".py".length()))
          .filter(name -> Files.exists(folder.resolve(name + ".jsonl")))
          .sorted()
          .toList();
    }
  }

  @Test
  void refusesWhatCPythonRefusesAtTheSamePlace() throws IOException {
    Recipe recipe = recipe(FOLDER, "a13_await_outside_async");
    Problem problem =
        assertThrows(RecipeException.class, () -> lines(new Simulation(), recipe)).problem();
    assertEquals("'await' outside async function", problem.message());
    assertEquals(new SourceSpan(14, 23, 14, 45), problem.span());
  }

  private static void assertSameLines(Path folder, String name)
      throws IOException, RecipeException {
    String expected = Files.readString(folder.resolve(name + ".jsonl"));
    assertEquals(expected, lines(new Simulation(), recipe(folder, name)));
    assertEquals(expected, lines(new Simulation(1), recipe(folder, name)), "all of it translated");
  }

  /// Where a program prints its own path, the oracle was told this one.
  private static Recipe recipe(Path folder, String name) throws IOException {
    String source = Files.readString(folder.resolve(name + ".py"));
    return new Recipe(name, Path.of("/golden", name + ".py"), source);
  }

  private static String lines(Simulation simulation, Recipe recipe) throws RecipeException {
    StringBuilder lines = new StringBuilder();
    Settings settings = new Settings(AsyncioScheduler::new, Limits.DEFAULT);
    simulation.run(recipe, settings, writingTo(lines), () -> false);
    return lines.toString();
  }

  private static LoopObserver writingTo(StringBuilder lines) {
    TraceWriter writer = new TraceWriter(lines);
    return fact -> {
      try {
        writer.write(fact);
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    };
  }
}
