package dev.simmer.ui.numbers;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.simmer.recording.Granularity;
import dev.simmer.recording.Playhead;
import dev.simmer.story.Pots;
import dev.simmer.ui.Recordings;
import java.util.List;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.control.Label;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableColumn.SortType;
import javafx.scene.control.TableView;
import javafx.scene.layout.StackPane;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

@ExtendWith(ApplicationExtension.class)
class NumbersViewTest {
  private final NumbersModel model = new NumbersModel(Runnable::run, Runnable::run);

  @Start
  void open(Stage stage) {
    model.seenProperty().set(true);
    Playhead start = Playhead.atStart(Recordings.breakfast(), Granularity.FOLDED);
    model.show(start.last(), new Pots(start.recording()));
    stage.setScene(new Scene(new StackPane(new NumbersView(model).node()), 800, 300));
    stage.show();
  }

  @Test
  void potsAreSortedBelowTheSums(FxRobot robot) {
    sort(0, SortType.DESCENDING, robot);
    assertEquals(
        List.of("mean", "maximum", "fairness (Jain)", "toast", "main", "coffee"), names(robot));
    sort(5, SortType.ASCENDING, robot);
    assertEquals("toast", names(robot).get(3));
    robot.interact(() -> table(robot).getSortOrder().clear());
    assertEquals(List.of("main", "coffee", "toast"), names(robot).subList(3, 6));
  }

  @Test
  void theSelectedPotIsTheSameEverywhere(FxRobot robot) {
    robot.interact(() -> table(robot).getSelectionModel().select(5));
    assertEquals(Recordings.TOAST, model.selectedProperty().get());
    robot.interact(() -> model.selectedProperty().set(null));
    assertEquals(-1, table(robot).getSelectionModel().getSelectedIndex());
    robot.interact(() -> table(robot).getSelectionModel().select(0));
    assertEquals(null, model.selectedProperty().get());
  }

  @Test
  void nothingHasFinishedBeforeTheEnd(FxRobot robot) {
    assertEquals("finished after", makespan(robot));
    Playhead start = Playhead.atStart(Recordings.breakfast(), Granularity.FOLDED);
    robot.interact(() -> model.show(start.at(5), new Pots(start.recording())));
    assertEquals("so far", makespan(robot));
  }

  /// What stands before the figure.
  private static String makespan(FxRobot robot) {
    Parent figure = robot.lookup("#number-makespan").query().getParent();
    return ((Label) figure.getChildrenUnmodifiable().getFirst()).getText();
  }

  private static void sort(int column, SortType type, FxRobot robot) {
    TableColumn<NumberRow, ?> by = table(robot).getColumns().get(column);
    robot.interact(
        () -> {
          by.setSortType(type);
          table(robot).getSortOrder().setAll(List.of(by));
        });
  }

  private static List<String> names(FxRobot robot) {
    return table(robot).getItems().stream().map(NumberRow::name).toList();
  }

  private static TableView<NumberRow> table(FxRobot robot) {
    return robot.lookup("#numbers").queryTableView();
  }
}
