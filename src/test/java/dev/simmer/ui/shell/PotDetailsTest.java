package dev.simmer.ui.shell;

import static dev.simmer.ui.shell.Seen.await;
import static dev.simmer.ui.shell.Seen.output;
import static dev.simmer.ui.shell.Seen.tab;
import static dev.simmer.ui.shell.Seen.text;
import static dev.simmer.ui.shell.Seen.tick;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.simmer.ui.playback.FakePulse;
import java.util.List;
import java.util.Optional;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.GridPane;
import javafx.stage.Stage;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.Start;

/// What is told of the selected pot, and what leads to places in the run.
class PotDetailsTest extends WindowTest {
  private final FakePulse pulse = new FakePulse();

  @Start
  void open(Stage stage) {
    show(stage, Windows.real(stage, folder, owner -> Optional.empty(), pulse), 1280, 800);
  }

  @BeforeEach
  void untilItIsOpen(FxRobot robot) {
    await(() -> stage.getTitle().equals("breakfast.py — Simmer"));
    robot.interact(() -> {});
  }

  @Test
  void theSelectedPotIsToldOfUntilEscape(FxRobot robot) {
    assertFalse(robot.lookup("#details").query().isVisible());
    robot.push(KeyCode.RIGHT).push(KeyCode.RIGHT);
    robot.interact(
        () -> robot.lookup("#waiting-table").queryListView().getSelectionModel().select(1));
    assertEquals("main", text(robot, "#details-name"));
    assertTrue(told(robot).contains("main → gather → coffee → sleep(3)"), told(robot).toString());
    robot.push(KeyCode.ESCAPE);
    assertFalse(robot.lookup("#details").query().isVisible());
  }

  @Test
  void theOutputOfTheSelectedPotAloneIsShown(FxRobot robot) {
    robot.push(KeyCode.END);
    tab(robot, 1);
    assertEquals(3, output(robot).size());
    robot.interact(() -> robot.lookup("#done-table").queryListView().getSelectionModel().select(0));
    robot.clickOn("#output-selected");
    assertEquals(List.of("toast on"), output(robot));
    robot.push(KeyCode.ESCAPE);
    assertEquals(3, output(robot).size());
  }

  @Test
  void theLogIsSearchedAndGoneBy(FxRobot robot) {
    tab(robot, 2);
    TextField wanted = robot.lookup("#log-find").queryAs(TextField.class);
    robot.interact(wanted::requestFocus);
    robot.interact(() -> wanted.setText("toast on"));
    robot.push(KeyCode.ENTER);
    await(() -> tick(robot).equals("tick 3 of 8"));
    robot.interact(() -> wanted.setText("salt"));
    robot.push(KeyCode.ENTER);
    await(() -> robot.lookup("#log-nothing").query().isVisible());
    robot.interact(() -> robot.lookup("#event-log").queryListView().getSelectionModel().select(0));
    robot.interact(() -> robot.lookup("#event-log").query().requestFocus());
    robot.push(KeyCode.ENTER);
    assertEquals("tick 0 of 8", tick(robot));
  }

  @Test
  void playStopsAtABreakpoint(FxRobot robot) {
    robot.clickOn(
        robot.lookup(".gutter-number").queryAllAs(Label.class).stream()
            .filter(number -> number.getText().equals("12"))
            .findFirst()
            .orElseThrow());
    robot.push(KeyCode.SPACE);
    robot.interact(() -> pulse.pass(60_000));
    assertEquals("tick 3 of 8", tick(robot));
    robot.push(KeyCode.F9);
    robot.push(KeyCode.SPACE);
    robot.interact(() -> pulse.pass(60_000));
    assertEquals("tick 8 of 8", tick(robot));
  }

  @Test
  void playGoesRoundBetweenBrackets(FxRobot robot) {
    robot.push(KeyCode.RIGHT);
    robot.write('[');
    robot.push(KeyCode.RIGHT).push(KeyCode.RIGHT);
    robot.write(']');
    robot.push(KeyCode.SPACE);
    robot.interact(() -> pulse.pass(700 * 30));
    assertTrue(pulse.isBeating());
    assertTrue(tick(robot).matches("tick [123] of 8"), tick(robot));
  }

  private static List<String> told(FxRobot robot) {
    return robot.lookup("#details-lines").queryAs(GridPane.class).getChildren().stream()
        .map(line -> ((Label) line).getText())
        .toList();
  }
}
