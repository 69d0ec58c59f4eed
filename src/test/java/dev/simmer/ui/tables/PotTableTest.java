package dev.simmer.ui.tables;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.simmer.recording.Granularity;
import dev.simmer.recording.Playhead;
import dev.simmer.recording.Recording;
import dev.simmer.simulation.Runs;
import dev.simmer.story.Story;
import java.util.Objects;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.layout.StackPane;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

@ExtendWith(ApplicationExtension.class)
class PotTableTest {
  private static final String STYLES =
      Objects.requireNonNull(PotTableTest.class.getResource("/dev/simmer/assets/styles/simmer.css"))
          .toString();

  private final TablesModel model = new TablesModel();

  @Start
  void open(Stage stage) {
    StackPane pane = new StackPane(new TablesView(model).node());
    pane.getStyleClass().add("window");
    Scene scene = new Scene(pane, 304, 430);
    scene.getStylesheets().add(STYLES);
    stage.setScene(scene);
    stage.show();
  }

  @Test
  void thePotsOnTwoBurnersAreSeenAtOnce(FxRobot robot) {
    Recording sharing = Runs.sharing();
    robot.interact(
        () -> model.show(new Playhead(sharing, Granularity.FOLDED, 6), new Story(sharing)));
    robot.interact(() -> {});
    Node list = robot.lookup("#burner-table").query();
    double bottom = list.localToScene(list.getLayoutBounds()).getMaxY();
    assertEquals(2, rows(robot).count());
    assertTrue(rows(robot).allMatch(row -> bottomOf(row) <= bottom));
  }

  private static Stream<Node> rows(FxRobot robot) {
    return robot.from(robot.lookup("#burner-table")).lookup(".pot-cell").queryAll().stream()
        .filter(cell -> cell instanceof PotCell pot && !pot.isEmpty());
  }

  private static double bottomOf(Node node) {
    return node.localToScene(node.getLayoutBounds()).getMaxY();
  }
}
