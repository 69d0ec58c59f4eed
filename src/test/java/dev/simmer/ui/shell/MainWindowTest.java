package dev.simmer.ui.shell;

import static dev.simmer.ui.shell.Seen.await;
import static dev.simmer.ui.shell.Seen.fire;
import static dev.simmer.ui.shell.Seen.output;
import static dev.simmer.ui.shell.Seen.pots;
import static dev.simmer.ui.shell.Seen.tab;
import static dev.simmer.ui.shell.Seen.tables;
import static dev.simmer.ui.shell.Seen.text;
import static dev.simmer.ui.shell.Seen.tick;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.simmer.ui.playback.FakePulse;
import dev.simmer.ui.tables.PotRow;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Labeled;
import javafx.scene.control.Slider;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import jfx.incubator.scene.control.richtext.CodeArea;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.Start;

class MainWindowTest extends WindowTest {
  private static final int LAST = 8;

  private final FakePulse pulse = new FakePulse();
  private final List<Path> toChoose = new ArrayList<>();

  @Start
  void open(Stage stage) {
    show(
        stage,
        Windows.make(
            stage,
            folder,
            owner -> toChoose.stream().findFirst(),
            pulse,
            (recipe, settings, cancelled) -> Cooks.cook(recipe)),
        1000,
        900);
  }

  /// Such as the check of a text that was typed just before.
  @Test
  void whatBeginsAfterTheWindowIsClosedIsNotDone(FxRobot robot) {
    robot.interact(
        () -> {
          stage.hide();
          window.open(folder.resolve("other.py"));
        });
    assertEquals("breakfast.py \u2014 Simmer", stage.getTitle());
  }

  @BeforeEach
  void untilItIsOpen(FxRobot robot) {
    awaitTitle("breakfast.py — Simmer");
    robot.interact(() -> {});
  }

  @Test
  void opensTheFirstRecipeAtTickZero(FxRobot robot) {
    assertEquals("tick 0 of 8", tick(robot));
    assertEquals(List.of("main"), pots(robot, "#ready-table"));
    assertTrue(robot.lookup("#recipe").queryAs(CodeArea.class).getText().contains("toast()"));
  }

  @Test
  void showsTheSameTablesOnTheWayBackAsOnTheWayThere(FxRobot robot) {
    List<String> there = new ArrayList<>();
    for (int i = 0; i <= LAST; i++) {
      there.add(tables(robot));
      robot.interact(() -> fire(robot, "#step-forward"));
    }
    assertEquals("tick 8 of 8", tick(robot));
    for (int i = LAST; i >= 0; i--) {
      assertEquals(there.get(i), tables(robot), "tick " + i);
      robot.interact(() -> fire(robot, "#step-back"));
    }
    assertEquals("tick 0 of 8", tick(robot));
  }

  @Test
  void followsTheScrubber(FxRobot robot) {
    robot.interact(() -> robot.lookup("#scrubber").queryAs(Slider.class).setValue(5));
    assertEquals("tick 5 of 8", tick(robot));
    assertEquals(List.of("toast"), pots(robot, "#burner-table"));
    assertEquals(List.of("toast"), pots(robot, "#done-table"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"#recipe", "#ready-table", "#step-forward", "#scrubber", "#recipes"})
  void takesTheKeysWhereverTheFocusIs(String focused, FxRobot robot) {
    focus(robot, focused);
    robot.push(KeyCode.END);
    assertEquals("tick 8 of 8", tick(robot));
    robot.push(KeyCode.LEFT).push(KeyCode.PAGE_UP);
    assertEquals("tick 6 of 8", tick(robot));
    robot.push(KeyCode.HOME).push(KeyCode.RIGHT).push(KeyCode.PAGE_DOWN);
    assertEquals("tick 2 of 8", tick(robot));
    robot.push(KeyCode.SPACE);
    assertTrue(pulse.isBeating());
    robot.push(KeyCode.SPACE);
    assertFalse(pulse.isBeating());
    assertEquals("tick 2 of 8", tick(robot));
  }

  @Test
  void goesToTheStepsOfTheSelectedPot(FxRobot robot) {
    robot.push(KeyCode.RIGHT).push(KeyCode.RIGHT);
    robot.interact(
        () -> robot.lookup("#ready-table").queryListView().getSelectionModel().select(0));
    robot.push(KeyCode.SHIFT, KeyCode.RIGHT);
    assertEquals("tick 3 of 8", tick(robot));
    robot.push(KeyCode.SHIFT, KeyCode.RIGHT);
    assertEquals("tick 5 of 8", tick(robot));
    PotRow selected =
        (PotRow) robot.lookup("#done-table").queryListView().getSelectionModel().getSelectedItem();
    assertEquals("toast", selected.pot());
    robot.push(KeyCode.SHIFT, KeyCode.LEFT);
    assertEquals("tick 3 of 8", tick(robot));
  }

  @Test
  void playsToTheEnd(FxRobot robot) {
    robot.interact(() -> fire(robot, "#play"));
    robot.interact(() -> pulse.pass(700));
    assertEquals("tick 1 of 8", tick(robot));
    robot.interact(() -> pulse.pass(60_000));
    assertEquals("tick 8 of 8", tick(robot));
    assertFalse(pulse.isBeating());
  }

  @Test
  void keepsThePlaceWhenEachHandleIsShown(FxRobot robot) {
    robot.push(KeyCode.RIGHT).push(KeyCode.RIGHT).push(KeyCode.RIGHT).push(KeyCode.RIGHT);
    String before = tables(robot);
    CheckBox every = robot.lookup("#show-every-handle").queryAs(CheckBox.class);
    robot.interact(() -> every.setSelected(true));
    assertEquals("tick 5 of 13", tick(robot));
    assertEquals(before, tables(robot));
    robot.interact(() -> every.setSelected(false));
    assertEquals("tick 4 of 8", tick(robot));
  }

  @Test
  void showsTheOutputUpToThePlayhead(FxRobot robot) {
    assertEquals(List.of(), output(robot));
    robot.push(KeyCode.RIGHT).push(KeyCode.RIGHT);
    assertEquals(List.of("coffee on"), output(robot));
    robot.push(KeyCode.END);
    assertEquals(3, output(robot).size());
    tab(robot, 2);
    assertEquals(48, robot.lookup("#event-log").queryListView().getItems().size());
    robot.push(KeyCode.HOME);
    assertEquals(List.of(), output(robot));
  }

  @Test
  void opensAnotherFile(FxRobot robot) throws IOException {
    robot.push(KeyCode.END);
    toChoose.add(file("printing.py"));
    robot.push(KeyCode.SHORTCUT, KeyCode.O);
    awaitTitle("printing.py — Simmer");
    assertEquals("tick 0 of 2", tick(robot));
    assertFalse(robot.lookup("#problem").query().isVisible());
  }

  @Test
  void keepsTheRecipeWhenAFileIsMissing(FxRobot robot) {
    robot.push(KeyCode.RIGHT);
    openAndAwaitMessage(robot, folder.resolve("missing.py"), "missing.py: There is no such file");
    assertEquals("breakfast.py — Simmer", stage.getTitle());
    assertEquals("tick 1 of 8", tick(robot));
  }

  @Test
  void hidesAMessageAtEscape(FxRobot robot) throws IOException {
    openAndAwaitMessage(robot, folder.resolve("missing.py"), "missing.py: There is no such file");
    robot.push(KeyCode.ESCAPE);
    assertFalse(robot.lookup("#problem").query().isVisible());
    openAndAwaitMessage(
        robot, file("crash.py"), "The program ends with an error: ValueError('hot')");
    robot.interact(() -> fire(robot, "#problem-close"));
    assertFalse(robot.lookup("#problem").query().isVisible());
    assertEquals("crash.py — Simmer", stage.getTitle());
  }

  @Test
  void showsWhereARecipeCannotRun(FxRobot robot) throws IOException {
    openAndAwaitMessage(robot, file("syntax.py"), "invalid syntax");
    assertEquals("line 2, column 5", text(robot, "#problem-place"));
    assertEquals("Add a colon.", text(robot, "#problem-advice"));
    assertEquals(List.of(), pots(robot, "#ready-table"));
    robot.push(KeyCode.SPACE).push(KeyCode.RIGHT);
    assertEquals("tick 0 of 0", tick(robot));
    assertTrue(robot.lookup("#narration").query().getAccessibleText().contains("cannot run"));
    assertFalse(robot.lookup("#clock-label").query().getParent().isVisible());
  }

  @Test
  void stepsThroughARecipeThatCrashes(FxRobot robot) throws IOException {
    String message = "The program ends with an error: ValueError('hot')";
    openAndAwaitMessage(robot, file("crash.py"), message);
    robot.push(KeyCode.END);
    assertEquals("tick 8 of 8", tick(robot));
    assertEquals(message, text(robot, "#problem-message"));
  }

  @Test
  void showsThousandsOfPots(FxRobot robot) throws IOException {
    Path queue = file("queue.py");
    robot.interact(() -> window.open(queue));
    awaitTitle("queue.py — Simmer");
    assertEquals(10_000, robot.lookup("#ready-table").queryListView().getItems().size());
    assertTrue(robot.from(robot.lookup("#ready-table")).lookup(".pot-cell").queryAll().size() < 50);
  }

  @Test
  void showsAndHidesTheKeys(FxRobot robot) {
    Node keys = robot.lookup("#keys").query();
    robot.interact(() -> fire(robot, "#help"));
    assertTrue(keys.isVisible());
    robot.push(KeyCode.ESCAPE);
    assertFalse(keys.isVisible());
  }

  @Test
  void changesToDarkAndBack(FxRobot robot) {
    List<String> light = List.copyOf(stage.getScene().getStylesheets());
    robot.interact(() -> fire(robot, "#theme"));
    assertTrue(stage.getScene().getStylesheets().getLast().endsWith("simmer-dark.css"));
    robot.interact(() -> fire(robot, "#theme"));
    assertEquals(light, stage.getScene().getStylesheets());
  }

  @Test
  void namesEveryControl(FxRobot robot) {
    for (Node node : robot.lookup(".button, .slider, .check-box, .combo-box").queryAll()) {
      boolean named =
          node.getAccessibleText() != null
              || (node instanceof Labeled labeled && !labeled.getText().isEmpty());
      assertTrue(named, node.toString());
    }
  }

  private Path file(String name) throws IOException {
    return Files.writeString(folder.resolve(name), "import asyncio\nasync def main()\n");
  }

  private void openAndAwaitMessage(FxRobot robot, Path file, String message) {
    robot.interact(() -> window.open(file));
    await(() -> text(robot, "#problem-message").equals(message));
    assertTrue(robot.lookup("#problem").query().isVisible());
  }

  private void awaitTitle(String title) {
    await(() -> title.equals(stage.getTitle()));
  }

  private static void focus(FxRobot robot, String id) {
    robot.interact(() -> robot.lookup(id).query().requestFocus());
  }
}
