package dev.simmer.ui.gantt;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.simmer.recording.Granularity;
import dev.simmer.recording.Playhead;
import dev.simmer.recording.Recording;
import dev.simmer.ui.Recordings;
import dev.simmer.ui.control.GanttPlace;
import dev.simmer.ui.control.GanttRange;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.ResourceBundle;
import javafx.scene.Scene;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

@ExtendWith(ApplicationExtension.class)
class GanttViewTest {
  private static final String COLOURS =
      Objects.requireNonNull(
              GanttViewTest.class.getResource("/dev/simmer/assets/styles/simmer.css"))
          .toString();
  private static final Playhead TOAST = new Playhead(Recordings.breakfast(), Granularity.FOLDED, 5);

  private final List<Integer> sought = new ArrayList<>();
  private GanttView gantt;

  @Start
  void open(Stage stage) {
    gantt = new GanttView();
    gantt.playheadProperty().set(TOAST);
    gantt.onSeekProperty().set(sought::add);
    stage.setX(0);
    stage.setY(0);
    Scene scene = new Scene(gantt.root(), 900, 260);
    scene.getStylesheets().add(COLOURS);
    stage.setScene(scene);
    stage.show();
  }

  @Test
  void seeksAPlayhead(FxRobot robot) {
    robot.clickOn(gantt.chart().localToScreen(gantt.chart().getWidth() - 10, 100));
    assertEquals(List.of(8), sought);
  }

  @Test
  void changesItsAxis(FxRobot robot) {
    robot.clickOn("#gantt-ticks");
    assertTrue(gantt.chart().inTicksProperty().get());
    robot.clickOn("#gantt-ticks");
    assertTrue(gantt.chart().inTicksProperty().get());
    robot.clickOn("#gantt-seconds");
    assertFalse(gantt.chart().inTicksProperty().get());
  }

  @Test
  void zoomsByItsButtons(FxRobot robot) {
    robot.clickOn("#gantt-zoom-in");
    assertFalse(gantt.chart().fittingProperty().get());
    robot.clickOn("#gantt-fit");
    assertTrue(gantt.chart().fittingProperty().get());
  }

  @Test
  void selectionGoesBothWays(FxRobot robot) {
    robot.interact(() -> gantt.selectedProperty().set(Recordings.TOAST));
    assertEquals(3, gantt.chart().selectedRowProperty().get());
    robot.interact(() -> gantt.chart().selectedRowProperty().set(2));
    assertEquals(Recordings.COFFEE, gantt.selectedProperty().get());
  }

  @Test
  void aClickSelectsThePotThatIsThere(FxRobot robot) {
    robot.clickOn(gantt.chart().localToScreen(400, rowAt(2)));
    assertEquals(Recordings.COFFEE, gantt.selectedProperty().get());
    robot.clickOn(gantt.chart().localToScreen(400, rowAt(0)));
    assertEquals(Recordings.COFFEE, gantt.selectedProperty().get(), "the burner is free there");
  }

  private double rowAt(int row) {
    double top = 1.9 * 12;
    return top + (gantt.chart().getHeight() - top) / 4 * (row + 0.5);
  }

  @Test
  void potsAreFoldedUnderTheOneThatMadeThem(FxRobot robot) {
    robot.interact(() -> gantt.selectedProperty().set(Recordings.TOAST));
    robot.interact(gantt.chart()::zoomIn);
    robot.interact(() -> gantt.chart().onToggleProperty().get().accept(1));
    assertEquals(2, gantt.chart().dataProperty().get().rows());
    assertEquals(Recordings.MAIN, gantt.selectedProperty().get());
    assertFalse(gantt.chart().fittingProperty().get(), "the axis stays");
    robot.interact(() -> gantt.selectedProperty().set(Recordings.TOAST));
    assertEquals(4, gantt.chart().dataProperty().get().rows());
    assertEquals(3, gantt.chart().selectedRowProperty().get());
    assertEquals(Recordings.TOAST, gantt.selectedProperty().get());
  }

  @Test
  void saysWhatHappenedInARange() {
    ResourceBundle texts = ResourceBundle.getBundle("dev.simmer.ui.gantt.gantt");
    GanttViewModel model = new GanttViewModel(texts, TOAST.recording(), TOAST.granularity());
    GanttPlace half = new GanttPlace(-1, -1, 3, 1_000_000_000L);
    GanttPlace start = new GanttPlace(-1, -1, 1, 0);
    assertEquals(
        "1.0 s, 2 ticks\nburners busy 0%, 2 switches", model.describe(new GanttRange(start, half)));
    Recording blocked = Recordings.blocking();
    assertEquals(
        1,
        new RangeFigures(blocked, Granularity.FOLDED)
            .busy(
                new GanttRange(
                    new GanttPlace(-1, -1, 0, 0), new GanttPlace(-1, -1, 1, 2_000_000_000L))));
  }

  @Test
  void saysWhenTheBurnerIsFree() {
    ResourceBundle texts = ResourceBundle.getBundle("dev.simmer.ui.gantt.gantt");
    GanttViewModel model = new GanttViewModel(texts, TOAST.recording(), TOAST.granularity());
    assertEquals(Recordings.COFFEE, model.taskAt(new GanttPlace(0, 1, 2, 0)));
    assertEquals(
        "burner is free\n0.0 s to 2.0 s, for 2.0 s",
        model.describe(new GanttPlace(0, -1, 3, 1_000_000_000L)));
  }

  @Test
  void saysWhatASpanIs() {
    ResourceBundle texts = ResourceBundle.getBundle("dev.simmer.ui.gantt.gantt");
    GanttViewModel model = new GanttViewModel(texts, TOAST.recording(), TOAST.granularity());
    assertEquals(
        "toast simmers: sleep(2)\n0.0 s to 2.0 s, for 2.0 s, line 12",
        model.describe(new GanttPlace(3, 2, 3, 0)));
    assertEquals("toast cooks\nat 0.0 s, line 11", model.describe(new GanttPlace(3, 1, 3, 0)));
    assertEquals("", model.describe(new GanttPlace(3, -1, 3, 0)));
    assertEquals("toast cooks\nat 0.0 s, line 11", model.describe(new GanttPlace(0, 2, 3, 0)));
    assertNull(model.taskOf(0));
  }
}
