package dev.simmer.ui.shell;

import static dev.simmer.ui.shell.Seen.await;
import static dev.simmer.ui.shell.Seen.text;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.simmer.ui.control.GanttChart;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import javafx.scene.control.MenuButton;
import javafx.scene.control.TextField;
import javafx.scene.input.Clipboard;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.Start;

/// Finding pots in the chart, and taking it away.
class ChartToolsTest extends WindowTest {
  private Path toSave;

  @Start
  void open(Stage stage) {
    toSave = folder.resolve("chart.svg");
    show(stage, Windows.real(stage, folder, owner -> Optional.of(toSave)), 1280, 800);
  }

  @BeforeEach
  void untilItIsOpen(FxRobot robot) {
    await(() -> stage.getTitle().equals("breakfast.py — Simmer"));
    robot.interact(() -> {});
  }

  @Test
  void aPotIsFoundByAPartOfItsName(FxRobot robot) {
    robot.push(KeyCode.END);
    robot.write('/');
    TextField wanted = robot.lookup("#gantt-find").queryAs(TextField.class);
    assertTrue(wanted.isFocused());
    robot.interact(() -> wanted.setText("A"));
    assertEquals("main", text(robot, "#details-name"));
    robot.push(KeyCode.ENTER);
    assertEquals("toast", text(robot, "#details-name"));
    robot.push(KeyCode.SHIFT, KeyCode.ENTER);
    assertEquals("main", text(robot, "#details-name"));
    robot.interact(() -> wanted.setText("salt"));
    assertEquals("no such pot", text(robot, "#gantt-found"));
    robot.push(KeyCode.ESCAPE);
    assertFalse(wanted.getParent().isVisible());
  }

  @Test
  void theSelectedPotPointsAtWhoWokeIt(FxRobot robot) {
    robot.push(KeyCode.END);
    robot.interact(() -> robot.lookup("#done-table").queryListView().getSelectionModel().select(2));
    assertEquals("main", text(robot, "#details-name"));
    assertEquals(2, chart(robot).arrowsProperty().get().getFirst().fromRow());
    robot.push(KeyCode.ESCAPE);
    assertTrue(chart(robot).arrowsProperty().get().isEmpty());
  }

  @Test
  void theChartIsSaved(FxRobot robot) {
    fire(robot, "gantt-svg");
    await(() -> Files.exists(toSave) && Files.readString(toSave).contains("</svg>"));
    assertFalse(isTrouble(robot));
    toSave = folder.resolve("no/such/folder/chart.svg");
    fire(robot, "gantt-svg");
    await(() -> isTrouble(robot));
    assertEquals(
        "chart.svg could not be saved: NoSuchFileException", text(robot, "#problem-message"));
  }

  @Test
  void theChartIsCopied(FxRobot robot) {
    robot.interact(() -> Clipboard.getSystemClipboard().clear());
    fire(robot, "gantt-copy");
    robot.interact(() -> assertTrue(Clipboard.getSystemClipboard().hasImage()));
  }

  private static boolean isTrouble(FxRobot robot) {
    return robot.lookup("#problem").query().isVisible();
  }

  private static GanttChart chart(FxRobot robot) {
    return robot.lookup("#gantt").queryAs(GanttChart.class);
  }

  private static void fire(FxRobot robot, String id) {
    robot.interact(
        () ->
            robot.lookup("#gantt-export").queryAs(MenuButton.class).getItems().stream()
                .filter(item -> id.equals(item.getId()))
                .forEach(item -> item.fire()));
  }
}
