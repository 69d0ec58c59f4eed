package dev.simmer.ui.shell;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.simmer.ui.tables.OutputRow;
import dev.simmer.ui.tables.PotRow;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.control.TabPane;
import javafx.scene.text.Text;
import org.testfx.api.FxRobot;
import org.testfx.util.WaitForAsyncUtils;

/// What is seen in the window.
final class Seen {
  private Seen() {}

  /// Waits until something is so, and for what the window does then.
  static void await(Callable<Boolean> condition) {
    try {
      WaitForAsyncUtils.waitFor(20, TimeUnit.SECONDS, condition);
    } catch (TimeoutException e) {
      throw new AssertionError(e);
    }
    WaitForAsyncUtils.waitForFxEvents();
  }

  static void fire(FxRobot robot, String id) {
    robot.lookup(id).queryAs(ButtonBase.class).fire();
  }

  /// Shows one of the tabs below the kitchen, counted from 0.
  static void tab(FxRobot robot, int index) {
    robot.interact(
        () -> robot.lookup(".lower").queryAs(TabPane.class).getSelectionModel().select(index));
  }

  static String tick(FxRobot robot) {
    return text(robot, "#tick-label");
  }

  static String text(FxRobot robot, String id) {
    return robot.lookup(id).queryAs(Label.class).getText();
  }

  /// What stands in a closed box.
  static String shownIn(FxRobot robot, String box) {
    return robot.lookup(box).queryComboBox().getChildrenUnmodifiable().stream()
        .filter(ListCell.class::isInstance)
        .map(cell -> ((ListCell<?>) cell).getText())
        .findFirst()
        .orElseThrow();
  }

  /// Nothing of a label's text is cut off.
  static void assertWhole(Label label) {
    String written = ((Text) label.lookup(".text")).getText();
    assertEquals(label.getText(), written.replace('\n', ' '));
  }

  static String tables(FxRobot robot) {
    return "%s %s %s %s"
        .formatted(
            rows(robot, "#burner-table"),
            rows(robot, "#ready-table"),
            rows(robot, "#waiting-table"),
            rows(robot, "#done-table"));
  }

  static List<PotRow> rows(FxRobot robot, String id) {
    ListView<PotRow> list = robot.lookup(id).queryListView();
    return List.copyOf(list.getItems());
  }

  static List<String> pots(FxRobot robot, String id) {
    return rows(robot, id).stream().map(PotRow::pot).toList();
  }

  static List<String> output(FxRobot robot) {
    ListView<OutputRow> list = robot.lookup("#output").queryListView();
    return list.getItems().stream().map(OutputRow::text).toList();
  }
}
