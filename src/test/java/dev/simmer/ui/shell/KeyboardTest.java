package dev.simmer.ui.shell;

import static dev.simmer.ui.shell.Seen.await;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import javafx.scene.Node;
import javafx.scene.control.Control;
import javafx.scene.control.Labeled;
import javafx.scene.control.TextInputControl;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.Start;

/// Everything by keyboard alone.
class KeyboardTest extends WindowTest {
  private static final int MORE_THAN_ALL = 60;

  @Start
  void open(Stage stage) {
    show(stage, Windows.real(stage, folder), 1280, 800);
  }

  @BeforeEach
  void untilItIsOpen(FxRobot robot) {
    await(() -> stage.getTitle().equals("breakfast.py — Simmer"));
    robot.interact(() -> {});
  }

  @Test
  void tabReachesEachControlAndGoesRound(FxRobot robot) {
    robot.push(KeyCode.RIGHT);
    robot.interact(() -> robot.lookup("#recipes").query().requestFocus());
    Set<Node> reached = walk(robot, false);
    List<String> missed =
        robot
            .lookup(node -> node instanceof Control control && isForKeys(control))
            .queryAll()
            .stream()
            .filter(control -> !reached.contains(control))
            .map(Node::toString)
            .toList();
    assertEquals(List.of(), missed);
    assertEquals(reached, walk(robot, true));
  }

  @Test
  void arrowsChooseAmongAFew(FxRobot robot) {
    robot.interact(() -> robot.lookup("#gantt-seconds").query().requestFocus());
    robot.push(KeyCode.DOWN);
    assertTrue(robot.lookup("#gantt-ticks").queryAs(ToggleButton.class).isSelected());
  }

  @Test
  void whoeverCannotSeeIsToldWhatHasTheFocus(FxRobot robot) {
    robot.interact(() -> robot.lookup("#recipes").query().requestFocus());
    for (Node control : walk(robot, false)) {
      assertTrue(isNamed(control), control.toString());
    }
  }

  /// Who gets the focus, from the one who has it until that one has it again.
  private Set<Node> walk(FxRobot robot, boolean backwards) {
    Set<Node> reached = new LinkedHashSet<>();
    Node start = stage.getScene().getFocusOwner();
    for (int i = 0; i < MORE_THAN_ALL; i++) {
      if (backwards) {
        robot.push(KeyCode.SHIFT, KeyCode.TAB);
      } else {
        robot.push(KeyCode.TAB);
      }
      reached.add(stage.getScene().getFocusOwner());
      if (stage.getScene().getFocusOwner().equals(start)) {
        return reached;
      }
    }
    throw new AssertionError("the focus does not go round: " + reached);
  }

  private static boolean isForKeys(Control control) {
    boolean shown = control.getScene() != null && isShown(control);
    boolean byArrows =
        control instanceof ToggleButton toggle
            && toggle.getToggleGroup() != null
            && !toggle.isSelected();
    return shown && control.isFocusTraversable() && !control.isDisabled() && !byArrows;
  }

  private static boolean isShown(Node node) {
    return node.isVisible() && (node.getParent() == null || isShown(node.getParent()));
  }

  private static boolean isNamed(Node node) {
    return isText(node.getAccessibleText())
        || (node instanceof Labeled labeled && isText(labeled.getText()))
        || (node instanceof TextInputControl text && isText(text.getPromptText()))
        || (node instanceof Control control && control.getTooltip() != null);
  }

  private static boolean isText(String text) {
    return text != null && !text.isBlank();
  }
}
