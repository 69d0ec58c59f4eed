package dev.simmer.simulation;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.simmer.recording.TraceWriter;
import dev.simmer.scheduler.builtin.AsyncioScheduler;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// Every recipe that ships does in Simmer what it does under CPython.
class ShippedRecipesTest {
  private static final Path TRACES = Path.of("src/test/resources/golden");
  private static final Settings SETTINGS = new Settings(AsyncioScheduler::new, Limits.DEFAULT);

  static List<Path> recipes() throws IOException {
    try (Stream<Path> files = Files.list(Path.of("assets/recipes"))) {
      return files.filter(file -> file.toString().endsWith(".py")).sorted().toList();
    }
  }

  @ParameterizedTest
  @MethodSource("recipes")
  void hasTheOraclesTrace(Path file) throws IOException, RecipeException {
    Recipe recipe = RecipeFile.read(file);
    Result.Recorded run = (Result.Recorded) new Simulation().record(recipe, SETTINGS, () -> false);
    StringBuilder lines = new StringBuilder();
    TraceWriter writer = new TraceWriter(lines);
    for (int fact = 0; fact < run.recording().factCount(); fact++) {
      writer.write(run.recording().fact(fact));
    }
    String trace = recipe.name().replace(".py", ".jsonl");
    assertEquals(Files.readString(TRACES.resolve(trace)), lines.toString());
  }
}
