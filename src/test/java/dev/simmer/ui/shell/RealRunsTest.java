package dev.simmer.ui.shell;

import static dev.simmer.ui.shell.Seen.await;
import static dev.simmer.ui.shell.Seen.fire;
import static dev.simmer.ui.shell.Seen.output;
import static dev.simmer.ui.shell.Seen.pots;
import static dev.simmer.ui.shell.Seen.tables;
import static dev.simmer.ui.shell.Seen.text;
import static dev.simmer.ui.shell.Seen.tick;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import dev.simmer.recording.Golden;
import dev.simmer.recording.Granularity;
import dev.simmer.recording.LoopState;
import dev.simmer.recording.Playhead;
import dev.simmer.recording.Recording;
import dev.simmer.recording.TaskState;
import dev.simmer.simulation.RecipeFile;
import dev.simmer.story.Pots;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Predicate;
import javafx.css.PseudoClass;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.Slider;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.Start;

/// The real window with the real engine: what CPython does is what is seen.
class RealRunsTest extends WindowTest {
  private static final Path GOLDEN = Path.of("src/test/resources/golden");
  private static final PseudoClass TROUBLE = PseudoClass.getPseudoClass("trouble");
  private static final String ASYNC_MAIN = "import asyncio\nasync def main():\n";
  private static final String RUN = "\nasyncio.run(main())\n";

  /// Programs that do not end well.
  private static final Map<String, String> BAD =
      Map.ofEntries(
          Map.entry("syntax", "import asyncio\nasync def main()\n    pass\n"),
          Map.entry("far", "\n".repeat(119) + "async def main()\n    pass\n"),
          Map.entry("module", "import asyncio\nimport socket\n"),
          Map.entry("crash", ASYNC_MAIN + "    print('on')\n    raise ValueError('hot')" + RUN),
          Map.entry("deadlock", ASYNC_MAIN + "    await asyncio.Event().wait()" + RUN),
          Map.entry("endless", "while True: pass\n"),
          Map.entry("turns", ASYNC_MAIN + "    while True:\n        await asyncio.sleep(0)" + RUN),
          Map.entry("recursion", "def dig():\n    return dig()\ndig()\n"),
          Map.entry("flood", "pots = []\nwhile True: pots.append('x' * 1000)\n"));

  @Start
  void open(Stage stage) {
    show(stage, Windows.real(stage, folder), 1000, 900);
  }

  @BeforeEach
  void untilItIsOpen(FxRobot robot) {
    await(() -> "breakfast.py — Simmer".equals(stage.getTitle()));
    robot.interact(() -> {});
  }

  @Test
  void theTablesOfBreakfastAreThoseOfItsTrace(FxRobot robot) {
    Recording trace = Golden.recording("breakfast");
    Playhead at = Playhead.atStart(trace, Granularity.FOLDED);
    for (int tick = 0; tick <= at.ticks().last(); tick++) {
      assertEquals("tick " + tick + " of " + at.ticks().last(), tick(robot));
      assertTablesAre(new Playhead(trace, Granularity.FOLDED, tick), robot);
      robot.push(KeyCode.RIGHT);
    }
  }

  private static void assertTablesAre(Playhead at, FxRobot robot) {
    LoopState state = at.state();
    Pots pots = new Pots(at.recording());
    List<String> ready =
        state.ready().stream()
            .filter(handle -> handle.kind().stepsTask() && handle.task() != null)
            .map(handle -> pots.name(handle.task()))
            .toList();
    assertEquals(ready, pots(robot, "#ready-table"), "ready at " + at.tick());
    assertEquals(
        names(state, pots, task -> task.phase().isWaiting()),
        sorted(pots(robot, "#waiting-table")),
        "waiting at " + at.tick());
    assertEquals(
        names(state, pots, task -> task.phase().isDone()),
        sorted(pots(robot, "#done-table")),
        "done at " + at.tick());
    List<String> burner = Optional.ofNullable(state.current()).map(pots::name).stream().toList();
    assertEquals(burner, pots(robot, "#burner-table"), "on the burner at " + at.tick());
  }

  private static List<String> names(LoopState state, Pots pots, Predicate<TaskState> which) {
    return sorted(state.tasks().stream().filter(which).map(t -> pots.name(t.id())).toList());
  }

  private static List<String> sorted(List<String> names) {
    return names.stream().sorted().toList();
  }

  @Test
  void theWayBackShowsTheSameAsTheWayThere(FxRobot robot) {
    List<String> there = new ArrayList<>();
    for (int tick = 0; tick <= 8; tick++) {
      there.add(everything(robot));
      robot.interact(() -> fire(robot, "#step-forward"));
    }
    assertEquals(List.of("coffee on", "toast on", "Ready: Coffee Toast"), output(robot));
    assertEquals(9, new HashSet<>(there).size());
    for (int tick = 8; tick >= 0; tick--) {
      assertEquals(there.get(tick), everything(robot));
      robot.interact(() -> fire(robot, "#step-back"));
    }
    robot.interact(() -> robot.lookup("#scrubber").queryAs(Slider.class).setValue(6));
    assertEquals(there.get(6), everything(robot));
  }

  private static String everything(FxRobot robot) {
    return String.join(
        "\n",
        tick(robot),
        text(robot, "#clock-label"),
        robot.lookup("#narration").query().getAccessibleText(),
        tables(robot),
        output(robot).toString());
  }

  @Test
  void opensOneFileAfterTheOther(FxRobot robot) {
    for (String name : List.of("a05_blocking_sleep", "a10_lock_counter", "a12_cancel_task")) {
      open(GOLDEN.resolve(name + ".py"), robot);
      await(() -> stage.getTitle().startsWith(name));
      int last = Playhead.atStart(Golden.recording(name), Granularity.FOLDED).ticks().last();
      assertEquals("tick 0 of " + last, tick(robot));
      robot.push(KeyCode.END);
      assertTablesAre(new Playhead(Golden.recording(name), Granularity.FOLDED, last), robot);
      assertFalse(robot.lookup("#problem").query().isVisible());
    }
  }

  @Test
  void aFileWithNothingInItOpensAndHasNoSteps(FxRobot robot) throws IOException {
    robot.push(KeyCode.RIGHT);
    open(Files.writeString(folder.resolve("empty.py"), ""), robot);
    await(() -> stage.getTitle().startsWith("empty"));
    List<KeyCode> keys =
        List.of(KeyCode.RIGHT, KeyCode.LEFT, KeyCode.END, KeyCode.HOME, KeyCode.SPACE);
    for (KeyCode key : keys) {
      robot.push(key);
      assertEquals("tick 0 of 0", tick(robot));
    }
    assertFalse(robot.lookup("#problem").query().isVisible());
  }

  @Test
  void breakfastStaysWhereAFileCannotBeRead(FxRobot robot) throws IOException {
    robot.push(KeyCode.RIGHT);
    Map<String, Path> unreadable = new TreeMap<>();
    unreadable.put("There is no such file", folder.resolve("missing.py"));
    unreadable.put(
        "The file is not UTF-8 text",
        Files.write(folder.resolve("latin.py"), "# été".getBytes(StandardCharsets.ISO_8859_1)));
    unreadable.put(
        "The file is larger than 5 MB",
        Files.write(folder.resolve("large.py"), new byte[RecipeFile.LARGEST + 1]));
    unreadable.put("This is a folder", Files.createDirectory(folder.resolve("folder.py")));
    unreadable.forEach(
        (message, file) -> {
          openAndAwait(file, file.getFileName() + ": " + message, robot);
          assertFalse(text(robot, "#problem-advice").isEmpty());
          assertEquals("breakfast.py — Simmer", stage.getTitle());
          assertEquals("tick 1 of 8", tick(robot));
        });
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          syntax    | 2 | false | expected ':'
          far       | 120 | false | expected ':'
          module    | 2 | false | There is no module named 'socket' here
          crash     | 4 | true  | The program ends with an error: ValueError('hot')
          deadlock  | 0 | true  | Deadlock: every pot waits, and no timer is set
          endless   | 1 | true  | Cut off after 50,000,000 steps without an end
          turns     | 0 | true  | Cut off after 200,000 turns of the loop
          recursion | 2 | true  | The program ends with an error: RecursionError('maximum recursion depth exceeded')
          flood     | 2 | true  | Cut off: the program wants more memory than it may have
          """)
  void saysWhatIsWrongAndStaysUsable(
      String name, int line, boolean runs, String message, FxRobot robot) throws IOException {
    Path file = Files.writeString(folder.resolve(name + ".py"), BAD.get(name));
    openAndAwait(file, message, robot);
    assertEquals(name + ".py — Simmer", stage.getTitle());
    assertEquals(line == 0 ? Set.of() : Set.of(Integer.toString(line)), markedLines(robot));
    robot.push(KeyCode.END);
    assertEquals(!runs, robot.lookup("#play").query().isDisabled());
    open(Path.of("assets/recipes/breakfast.py"), robot);
    await(() -> stage.getTitle().startsWith("breakfast"));
    assertFalse(robot.lookup("#problem").query().isVisible());
    robot.push(KeyCode.RIGHT);
    assertEquals("tick 1 of 8", tick(robot));
  }

  /// The numbers of the lines that are marked in the recipe.
  private static Set<String> markedLines(FxRobot robot) {
    Set<String> lines = new HashSet<>();
    for (Node gutter : robot.lookup(".gutter").queryAll()) {
      if (gutter.getPseudoClassStates().contains(TROUBLE)) {
        lines.add(((Label) gutter.lookup(".gutter-number")).getText());
      }
    }
    return lines;
  }

  private void open(Path file, FxRobot robot) {
    robot.interact(() -> window.open(file));
  }

  private void openAndAwait(Path file, String message, FxRobot robot) {
    open(file, robot);
    await(() -> text(robot, "#problem-message").equals(message));
  }
}
