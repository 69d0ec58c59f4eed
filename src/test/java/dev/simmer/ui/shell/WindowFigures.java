package dev.simmer.ui.shell;

import static dev.simmer.ui.shell.Seen.await;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.simmer.recording.Granularity;
import dev.simmer.recording.Recording;
import dev.simmer.scheduler.builtin.AsyncioScheduler;
import dev.simmer.simulation.Limits;
import dev.simmer.simulation.Recipe;
import dev.simmer.simulation.Result;
import dev.simmer.simulation.Settings;
import dev.simmer.simulation.Simulation;
import dev.simmer.ui.control.GanttChart;
import dev.simmer.ui.playback.FramePulse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Random;
import javafx.scene.control.Button;
import javafx.scene.control.Slider;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.Start;

/// How fast the window is: `mvn test -Dtest=WindowFigures` prints it. No part of the tests that
/// `mvn verify` runs.
class WindowFigures extends WindowTest {
  private static final String POTS =
      """
      import asyncio, random
      async def cook():
          for _ in range(3):
              await asyncio.sleep(random.uniform(0.1, 5))
      async def main():
          await asyncio.gather(*(cook() for _ in range(%d)))
      asyncio.run(main())
      """;

  private static final String MILLION =
      """
      import asyncio
      async def cook(i):
          for _ in range(1000):
              await asyncio.sleep(0.1 + i % 13 / 100)
      async def main():
          await asyncio.gather(*(cook(i) for i in range(1000)))
      asyncio.run(main())
      """;

  private static final int WARM = 100;
  private static final int STEPS = 500;
  private static final int FRAMES = 300;
  private static final int JUMPS = 200;

  /// A share of what is seen, about what a notch of the wheel goes.
  private static final double PAN = 0.04;

  @Start
  void open(Stage stage) {
    show(
        stage, Windows.real(stage, folder, owner -> Optional.empty(), new FramePulse()), 1280, 800);
  }

  @Test
  void ofSteps(FxRobot robot) throws Exception {
    Frames frames = new Frames(stage.getScene());
    open(robot, "breakfast.py", Files.readString(Path.of("assets/recipes/breakfast.py")));
    step(frames, "step, breakfast");
    for (int pots : List.of(1_000, 10_000)) {
      open(robot, pots + ".py", POTS.formatted(pots));
      step(frames, "step, %,d pots".formatted(pots));
    }
  }

  @Test
  void ofPlay(FxRobot robot) throws Exception {
    Frames frames = new Frames(stage.getScene());
    for (int pots : List.of(1_000, 10_000)) {
      open(robot, pots + ".py", POTS.formatted(pots));
      play(robot, frames, "play, %,d pots".formatted(pots));
    }
  }

  @Test
  void ofAMillionTicks(FxRobot robot) throws Exception {
    Frames frames = new Frames(stage.getScene());
    long begun = System.nanoTime();
    open(robot, "million.py", MILLION);
    tell("open 1,000,000 ticks", List.of(System.nanoTime() - begun));
    jump(robot, frames);
    zoom(robot, frames);
    memory();
  }

  private void open(FxRobot robot, String name, String source) throws Exception {
    Path file = Files.writeString(folder.resolve(name), source);
    robot.interact(() -> window.open(file));
    await(() -> stage.getTitle().startsWith(name) && !robot.lookup("#busy").query().isVisible());
  }

  private void step(Frames frames, String name) throws Exception {
    List<Long> taken = new ArrayList<>();
    for (int i = -WARM; i < STEPS; i++) {
      long nanos = frames.untilPainted(() -> fireKey(KeyCode.RIGHT, false));
      if (i >= 0) {
        taken.add(nanos);
      }
    }
    tell(name, taken);
  }

  private void play(FxRobot robot, Frames frames, String name) throws Exception {
    robot.interact(() -> fireKey(KeyCode.HOME, false));
    robot.interact(() -> robot.lookup("#play").queryButton().fire());
    tell(name, frames.row(FRAMES, () -> {}));
    robot.interact(() -> robot.lookup("#play").queryButton().fire());
  }

  private void jump(FxRobot robot, Frames frames) throws Exception {
    Slider scrubber = robot.lookup("#scrubber").queryAs(Slider.class);
    Random random = new Random(1);
    List<Long> taken = new ArrayList<>();
    for (int i = 0; i < JUMPS; i++) {
      double tick = random.nextInt((int) scrubber.getMax());
      taken.add(frames.untilPainted(() -> scrubber.setValue(tick)));
    }
    tell("jump in 1,000,000 ticks", taken);
  }

  private void zoom(FxRobot robot, Frames frames) throws Exception {
    Button in = robot.lookup("#gantt-zoom-in").queryButton();
    Button out = robot.lookup("#gantt-zoom-out").queryButton();
    int[] count = {0};
    tell("zoom over 1,000,000 ticks", frames.row(FRAMES, () -> half(count[0]++, in, out).fire()));
    GanttChart chart = robot.lookup("#gantt").queryAs(GanttChart.class);
    tell(
        "pan over 1,000,000 ticks",
        frames.row(FRAMES, () -> chart.pan(count[0]++ / 100 % 2 == 0 ? PAN : -PAN)));
  }

  /// A dozen times one, then a dozen times the other.
  private static Button half(int count, Button some, Button other) {
    return count / 12 % 2 == 0 ? some : other;
  }

  private void memory() throws Exception {
    Recipe recipe = new Recipe("million.py", null, MILLION);
    long before = used();
    Settings settings = new Settings(AsyncioScheduler::new, Limits.DEFAULT);
    Result result = new Simulation().record(recipe, settings, () -> false);
    Recording recording = ((Result.Recorded) result).recording();
    int ticks = recording.ticks(Granularity.FOLDED).last();
    assertTrue(ticks > 1_000_000);
    double bytes = (used() - before) / (double) recording.factCount();
    System.out.printf(
        Locale.ROOT,
        "%,d ticks, %,d facts: %.0f bytes a fact%n",
        ticks,
        recording.factCount(),
        bytes);
  }

  private static long used() {
    for (int i = 0; i < 3; i++) {
      System.gc();
    }
    return Runtime.getRuntime().totalMemory() - Runtime.getRuntime().freeMemory();
  }

  private static void tell(String name, Frames.Row row) {
    tell(name + ", apart", row.apart());
    tell(name + ", work", row.work());
  }

  private static void tell(String name, List<Long> nanos) {
    List<Long> sorted = nanos.stream().sorted().toList();
    System.out.printf(
        "%-36s median %s, p99 %s, most %s%n",
        name, share(sorted, 0.5), share(sorted, 0.99), share(sorted, 1));
  }

  private static String share(List<Long> sorted, double share) {
    int index = Math.min(sorted.size() - 1, (int) (sorted.size() * share));
    return String.format(Locale.ROOT, "%.1f ms", sorted.get(index) / 1e6);
  }
}
