package dev.simmer.simulation;

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
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/// Simmer's trace of a program is CPython's, line by line.
class OracleProgramsTest {
  private static final Path FOLDER = Path.of("src/test/resources/golden");
  private static final Path OWN = FOLDER.resolve("own");

  @ParameterizedTest
  @ValueSource(
      strings = {
        "a01_hello_sleep",
        "a02_gather_two",
        "a03_timed_decorator",
        "a04_task_names",
        "a05_blocking_sleep",
        "a06_wait_for",
        "a07_forgot_await",
        "a08_await_a_list",
        "a09_queue_sentinel",
        "a10_lock_counter",
        "a11_event_runners",
        "a12_cancel_task",
        "a14_main_crashes",
        "a15_gather_exceptions",
        "a16_semaphore_crawler",
        "a17_as_completed",
        "a18_wait_modes",
        "a19_shield_payment",
        "a20_timeout_context",
        "a22_queue_workers",
        "a23_lifo_priority",
        "a24_condition_fridge",
        "a25_to_thread",
        "a28_futures_callbacks",
        "a30_forgotten_tasks",
        "a31_contextvars",
        "a32_barrier_bounded",
        "a33_runner",
        "a34_deadlock"
      })
  void givesTheOraclesLines(String name) throws IOException, RecipeException {
    assertSameLines(FOLDER, name);
  }

  @ParameterizedTest
  @MethodSource("ownPrograms")
  void givesTheOraclesLinesForProgramsOfOurOwn(String name) throws IOException, RecipeException {
    assertSameLines(OWN, name);
  }

  static List<String> ownPrograms() throws IOException {
    try (Stream<Path> files = Files.list(OWN)) {
      return files
          .map(file -> file.getFileName().toString())
          .filter(name -> name.endsWith(".py"))
          .map(name -> name.substring(0, name.length() - ".py".length()))
          .sorted()
          .toList();
    }
  }

  @Test
  void refusesWhatCPythonRefusesAtTheSamePlace() throws IOException {
    Recipe recipe = recipe(FOLDER, "a13_await_outside_async");
    Problem problem =
        assertThrows(RecipeException.class, () -> run(recipe, new StringBuilder())).problem();
    assertEquals("'await' outside async function", problem.message());
    assertEquals(new SourceSpan(14, 23, 14, 45), problem.span());
  }

  private static void assertSameLines(Path folder, String name)
      throws IOException, RecipeException {
    StringBuilder lines = new StringBuilder();
    run(recipe(folder, name), lines);
    assertEquals(Files.readString(folder.resolve(name + ".jsonl")), lines.toString());
  }

  /// Where a program prints its own path, the oracle was told this one.
  private static Recipe recipe(Path folder, String name) throws IOException {
    String source = Files.readString(folder.resolve(name + ".py"));
    return new Recipe(name, Path.of("/golden", name + ".py"), source);
  }

  private static void run(Recipe recipe, StringBuilder lines) throws RecipeException {
    Settings settings = new Settings(AsyncioScheduler::new, Settings.DEFAULT_TURNS);
    new Simulation().run(recipe, settings, writingTo(lines), () -> false);
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
