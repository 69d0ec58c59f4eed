package dev.simmer.simulation;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.simmer.recording.TraceWriter;
import dev.simmer.scheduler.builtin.AsyncioScheduler;
import dev.simmer.trace.LoopObserver;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// Simmer's trace of a program is CPython's, line by line.
class OracleProgramsTest {
  private static final Path FOLDER = Path.of("src/test/resources/golden");

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
        "a17_as_completed",
        "a18_wait_modes",
        "a19_shield_payment",
        "a20_timeout_context",
        "a22_queue_workers",
        "a23_lifo_priority",
        "a24_condition_fridge",
        "a28_futures_callbacks",
        "a30_forgotten_tasks",
        "a32_barrier_bounded",
        "a33_runner",
        "a34_deadlock"
      })
  void givesTheOraclesLines(String name) throws IOException, RecipeException {
    String source = Files.readString(FOLDER.resolve(name + ".py"));
    // Where a program prints its own path, the oracle was told this one.
    Recipe recipe = new Recipe(name, Path.of("/golden", name + ".py"), source);
    StringBuilder lines = new StringBuilder();
    Settings settings = new Settings(AsyncioScheduler::new, Settings.DEFAULT_TURNS);
    new Simulation().run(recipe, settings, writingTo(lines), () -> false);
    assertEquals(Files.readString(FOLDER.resolve(name + ".jsonl")), lines.toString());
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
