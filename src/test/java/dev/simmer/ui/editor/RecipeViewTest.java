package dev.simmer.ui.editor;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.simmer.recording.Granularity;
import dev.simmer.recording.Playhead;
import dev.simmer.story.Pots;
import dev.simmer.ui.Recordings;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.layout.StackPane;
import javafx.scene.paint.Paint;
import javafx.scene.text.Text;
import javafx.scene.text.TextFlow;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

@ExtendWith(ApplicationExtension.class)
class RecipeViewTest {
  private static final String COLOURS =
      Objects.requireNonNull(
              RecipeViewTest.class.getResource("/dev/simmer/assets/styles/simmer.css"))
          .toString();

  private final RecipeModel model = new RecipeModel();
  private final Playhead start = Playhead.atStart(Recordings.breakfast(), Granularity.FOLDED);
  private final StackPane place = new StackPane();
  private RecipeView view;

  @Start
  void open(Stage stage) throws IOException {
    view = new RecipeView(model);
    model.open(new SourceText(Files.readString(Path.of("assets/recipes/breakfast.py"))), null);
    place.getChildren().add(view.node());
    Scene scene = new Scene(place, 320, 160);
    scene.getStylesheets().add(COLOURS);
    stage.setScene(scene);
    stage.show();
  }

  @Test
  void whatChangesWhileItIsInNoWindowHasItsColoursAfterwards(FxRobot robot) {
    for (int tick = 1; tick <= start.lastTick(); tick++) {
      show(1, robot);
      show(tick, robot);
      Set<Paint> seen = colours(robot);
      show(1, robot);
      robot.interact(() -> place.getChildren().clear());
      show(tick, robot);
      robot.interact(() -> place.getChildren().add(view.node()));
      WaitForAsyncUtils.waitForFxEvents();
      assertEquals(seen, colours(robot), "tick " + tick);
    }
  }

  private void show(int tick, FxRobot robot) {
    robot.interact(() -> model.show(start.at(tick), new Pots(start.recording())));
    WaitForAsyncUtils.waitForFxEvents();
  }

  private static boolean isWritten(Node node) {
    return node instanceof Text && node.getParent() instanceof TextFlow;
  }

  /// In which the text is written.
  private static Set<Paint> colours(FxRobot robot) {
    return robot.lookup(RecipeViewTest::isWritten).queryAllAs(Text.class).stream()
        .map(Text::getFill)
        .collect(Collectors.toSet());
  }
}
