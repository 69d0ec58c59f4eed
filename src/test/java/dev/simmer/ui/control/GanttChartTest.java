package dev.simmer.ui.control;

import static dev.simmer.ui.control.Rows.SECOND;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import javafx.event.EventType;
import javafx.scene.Scene;
import javafx.scene.image.WritableImage;
import javafx.scene.input.KeyCode;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.input.ScrollEvent;
import javafx.scene.paint.Color;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

@ExtendWith(ApplicationExtension.class)
class GanttChartTest {
  private static final double WIDTH = 800;
  private static final double HEIGHT = 200;

  private final List<GanttPlace> sought = new ArrayList<>();
  private GanttChart chart;

  @Start
  void open(Stage stage) {
    chart = new GanttChart();
    chart.dataProperty().set(twoRows());
    chart.onSeekProperty().set(sought::add);
    stage.setX(0);
    stage.setY(0);
    stage.setScene(new Scene(chart, WIDTH, HEIGHT));
    stage.sizeToScene();
    stage.show();
  }

  /// One row that cooks and waits, one that is ready, cooks, blocks for a second, and is done.
  private static Rows twoRows() {
    return new Rows(0, 0, 1, -2)
        .row(
            new GanttSpan(GanttState.COOKING, 0, 0, 0, 1),
            new GanttSpan(GanttState.WAITING, 0, 2 * SECOND, 1, 3))
        .row(
            new GanttSpan(GanttState.READY, 0, 0, 0, 1),
            new GanttSpan(GanttState.COOKING, 0, 0, 1, 2),
            new GanttSpan(GanttState.BLOCKING, 0, SECOND, 2, 2),
            new GanttSpan(GanttState.DONE, SECOND, SECOND, 2, 2));
  }

  private static Rows manyRows(int count) {
    Rows rows = new Rows(0, 0, -2);
    for (int i = 0; i < count; i++) {
      rows.row(new GanttSpan(GanttState.WAITING, 0, 2 * SECOND, 1, 2));
    }
    return rows;
  }

  private Color colourAt(FxRobot robot, double x, double y) {
    Color[] colour = new Color[1];
    robot.interact(
        () -> {
          WritableImage image = chart.snapshot(null, null);
          colour[0] = image.getPixelReader().getColor((int) x, (int) y);
        });
    return colour[0];
  }

  @Test
  void aClickAsksForTheTickThatIsThere(FxRobot robot) {
    robot.clickOn(chart.localToScreen(WIDTH - 20, 60));
    assertEquals(3, sought.getLast().tick());
    assertEquals(2 * SECOND, sought.getLast().nanos());
  }

  @Test
  void aClickOnANameSelectsItsRow(FxRobot robot) {
    robot.clickOn(chart.localToScreen(20, 100));
    assertEquals(1, chart.selectedRowProperty().get());
    assertTrue(sought.isEmpty());
  }

  @Test
  void keysZoomAndFit(FxRobot robot) {
    robot.interact(chart::requestFocus);
    robot.push(KeyCode.W);
    assertFalse(chart.fittingProperty().get());
    robot.push(KeyCode.F);
    assertTrue(chart.fittingProperty().get());
  }

  @Test
  void draggingWithShiftSelectsARangeAndEscapeClearsIt(FxRobot robot) {
    robot.interact(chart::requestFocus);
    drag(robot, WIDTH - 30, 300, 60, true);
    GanttRange range = Objects.requireNonNull(chart.rangeProperty().get());
    assertEquals(3, range.to().tick());
    assertTrue(range.from().nanos() < range.to().nanos());
    assertTrue(sought.isEmpty(), "the playhead stays");
    robot.push(KeyCode.ESCAPE);
    assertNull(chart.rangeProperty().get());
  }

  @Test
  void aRangeIsMarkedByKeys(FxRobot robot) {
    robot.interact(chart::requestFocus);
    robot.interact(() -> chart.tickProperty().set(3));
    robot.push(KeyCode.M);
    robot.interact(() -> chart.tickProperty().set(1));
    robot.push(KeyCode.M);
    GanttRange range = Objects.requireNonNull(chart.rangeProperty().get());
    assertEquals(1, range.from().tick());
    assertEquals(3, range.to().tick());
  }

  @Test
  void theMapMovesWhatIsInView(FxRobot robot) {
    robot.interact(chart::zoomIn);
    robot.interact(chart::zoomIn);
    double before = chart.scale(axisWidth()).from();
    robot.clickOn(chart.localToScreen(WIDTH - 100, 30));
    double after = chart.scale(axisWidth()).from();
    assertTrue(after > before);
    assertTrue(sought.isEmpty(), "the playhead stays");
    drag(robot, WIDTH - 100, 140, 30, false);
    assertEquals(0, chart.scale(axisWidth()).from());
  }

  /// The headless platform's mouse has no button held down while it moves.
  private void drag(FxRobot robot, double from, double to, double y, boolean shift) {
    robot.interact(
        () -> {
          chart.fireEvent(mouse(MouseEvent.MOUSE_PRESSED, from, y, shift));
          chart.fireEvent(mouse(MouseEvent.MOUSE_DRAGGED, (from + to) / 2, y, shift));
          chart.fireEvent(mouse(MouseEvent.MOUSE_DRAGGED, to, y, shift));
        });
  }

  private static MouseEvent mouse(EventType<MouseEvent> type, double x, double y, boolean shift) {
    return new MouseEvent(
        type,
        x,
        y,
        x,
        y,
        MouseButton.PRIMARY,
        1,
        shift,
        false,
        false,
        false,
        true,
        false,
        false,
        false,
        false,
        false,
        null);
  }

  private double axisWidth() {
    return ((GanttChartSkin) chart.getSkin()).geometry().axisWidth();
  }

  @Test
  void withAllInViewThereIsNoMap(FxRobot robot) {
    robot.clickOn(chart.localToScreen(WIDTH - 100, 30));
    assertEquals(1, sought.size());
  }

  @Test
  void aTriangleAndAKeyAskToHideTheRowsBelow(FxRobot robot) {
    List<Integer> toggled = new ArrayList<>();
    robot.interact(() -> chart.onToggleProperty().set(toggled::add));
    robot.interact(() -> chart.dataProperty().set(twoRows().twig(1, GanttTwig.OPEN)));
    robot.clickOn(chart.localToScreen(6, 100));
    assertEquals(List.of(1), toggled);
    assertEquals(GanttChart.NO_ROW, chart.selectedRowProperty().get());
    robot.clickOn(chart.localToScreen(40, 100));
    robot.push(KeyCode.C);
    assertEquals(List.of(1, 1), toggled);
  }

  @Test
  void theWheelZoomsWithControl(FxRobot robot) {
    robot.interact(() -> chart.fireEvent(wheel(true, 40)));
    assertFalse(chart.fittingProperty().get());
    robot.interact(() -> chart.fireEvent(wheel(true, -400)));
    assertTrue(chart.fittingProperty().get());
  }

  private static ScrollEvent wheel(boolean control, double by) {
    return new ScrollEvent(
        ScrollEvent.SCROLL,
        400,
        100,
        400,
        100,
        false,
        control,
        false,
        false,
        false,
        false,
        0,
        by,
        0,
        by,
        ScrollEvent.HorizontalTextScrollUnits.NONE,
        0,
        ScrollEvent.VerticalTextScrollUnits.NONE,
        0,
        0,
        null);
  }

  @Test
  void aRowMayBeEmpty(FxRobot robot) {
    robot.interact(() -> chart.tickProperty().set(3));
    Color cooking = colourAt(robot, 400, 50);
    GanttSpan span = new GanttSpan(GanttState.WAITING, 0, SECOND, 0, 1);
    robot.interact(() -> chart.tickProperty().set(1));
    robot.interact(() -> chart.dataProperty().set(new Rows(0, -1).row().row(span)));
    assertNotEquals(cooking, colourAt(robot, 400, 50));
  }

  @Test
  void whatIsToComeIsPale(FxRobot robot) {
    Color pale = colourAt(robot, 400, 50);
    robot.interact(() -> chart.tickProperty().set(3));
    assertNotEquals(pale, colourAt(robot, 400, 50));
  }

  @Test
  void blockingIsHatchedForThoseWhoSeeNoColours(FxRobot robot) {
    robot.interact(() -> chart.tickProperty().set(3));
    Set<Color> colours = new HashSet<>();
    for (int x = 250; x < 280; x += 3) {
      colours.add(colourAt(robot, x, 92));
    }
    assertTrue(colours.size() > 1);
  }

  @Test
  void tenThousandRowsScroll(FxRobot robot) {
    robot.interact(() -> chart.dataProperty().set(manyRows(10_000)));
    robot.interact(() -> chart.selectedRowProperty().set(9_999));
    robot.clickOn(chart.localToScreen(20, HEIGHT - 15));
    assertEquals(9_999, chart.selectedRowProperty().get());
  }
}
