package dev.simmer.ui.control;

import java.util.function.Consumer;
import javafx.event.EventHandler;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.input.ScrollEvent;
import javafx.util.Duration;

/// What pointer and keys do in a Gantt chart.
final class GanttBehaviour {
  private static final double WHEEL_ZOOM = 1.004;
  private static final double PAN = 0.15;
  private static final double REACH = 7;
  private static final Duration TOOLTIP_DELAY = Duration.millis(250);

  private final GanttChart chart;
  private final GanttChartSkin skin;
  private final Tooltip tooltip = new Tooltip();
  private final EventHandler<MouseEvent> pressed = this::press;
  private final EventHandler<MouseEvent> dragged = this::drag;
  private final EventHandler<MouseEvent> moved = this::move;
  private final EventHandler<MouseEvent> left = exit -> leave();
  private final EventHandler<ScrollEvent> scrolled = this::scroll;
  private final EventHandler<KeyEvent> typed = this::type;
  private Consumer<MouseEvent> gesture = _ -> {};
  private boolean tooltipInstalled;

  GanttBehaviour(GanttChart chart, GanttChartSkin skin) {
    this.chart = chart;
    this.skin = skin;
    tooltip.setShowDelay(TOOLTIP_DELAY);
    chart.addEventHandler(MouseEvent.MOUSE_PRESSED, pressed);
    chart.addEventHandler(MouseEvent.MOUSE_DRAGGED, dragged);
    chart.addEventHandler(MouseEvent.MOUSE_MOVED, moved);
    chart.addEventHandler(MouseEvent.MOUSE_EXITED, left);
    chart.addEventHandler(ScrollEvent.SCROLL, scrolled);
    chart.addEventHandler(KeyEvent.KEY_PRESSED, typed);
  }

  void dispose() {
    chart.removeEventHandler(MouseEvent.MOUSE_PRESSED, pressed);
    chart.removeEventHandler(MouseEvent.MOUSE_DRAGGED, dragged);
    chart.removeEventHandler(MouseEvent.MOUSE_MOVED, moved);
    chart.removeEventHandler(MouseEvent.MOUSE_EXITED, left);
    chart.removeEventHandler(ScrollEvent.SCROLL, scrolled);
    chart.removeEventHandler(KeyEvent.KEY_PRESSED, typed);
    showTooltip("");
  }

  private void press(MouseEvent event) {
    if (event.getButton() != MouseButton.PRIMARY) {
      return;
    }
    chart.requestFocus();
    GanttGeometry geometry = skin.geometry();
    if (event.getX() < geometry.left()) {
      pressName(geometry, event.getX(), event.getY());
      gesture = _ -> {};
    } else if (geometry.isInStrip(event.getX(), event.getY())) {
      begin(this::centre, event);
    } else if (event.isShiftDown()) {
      GanttPlace start = placeOf(event);
      chart.rangeProperty().set(null);
      gesture = drag -> select(start, placeOf(drag));
    } else {
      pick(placeOf(event));
      begin(this::seek, event);
    }
    event.consume();
  }

  private void pressName(GanttGeometry geometry, double x, double y) {
    GanttData data = chart.dataProperty().get();
    int row = geometry.rowAt(y, data.rows());
    boolean folds = isFolding(row) && GanttNames.isAtTwig(x, data.depth(row), geometry.em());
    if (folds) {
      chart.onToggleProperty().get().accept(row);
    } else {
      chart.selectedRowProperty().set(row);
    }
  }

  private boolean isFolding(int row) {
    GanttData data = chart.dataProperty().get();
    return row != GanttChart.NO_ROW && data.twig(row) != GanttTwig.BARE;
  }

  private void toggle(int row) {
    if (isFolding(row)) {
      chart.onToggleProperty().get().accept(row);
    }
  }

  private void begin(Consumer<MouseEvent> wanted, MouseEvent event) {
    gesture = wanted;
    wanted.accept(event);
  }

  private void centre(MouseEvent event) {
    GanttScale scale = skin.scale();
    double x = event.getX() - skin.geometry().left();
    chart.setScale(scale.centredOn(scale.whole().position(x)));
  }

  private void select(GanttPlace one, GanttPlace other) {
    GanttRange range = GanttRange.between(one, other);
    chart.rangeProperty().set(range.isEmpty() ? null : range);
  }

  /// The playhead begins a range, or is an end of the one that there is.
  private void markRange() {
    int tick = chart.tickProperty().get();
    GanttPlace now =
        new GanttPlace(GanttChart.NO_ROW, -1, tick, chart.dataProperty().get().time(tick));
    GanttRange range = chart.rangeProperty().get();
    chart.rangeProperty().set(GanttRange.between(range == null ? now : range.from(), now));
  }

  private void pick(GanttPlace place) {
    if (place.row() != GanttChart.NO_ROW) {
      chart.onPickProperty().get().accept(place);
    }
  }

  private void drag(MouseEvent event) {
    if (event.isPrimaryButtonDown()) {
      gesture.accept(event);
      event.consume();
    }
  }

  private void seek(MouseEvent event) {
    chart.onSeekProperty().get().accept(placeOf(event));
  }

  private void move(MouseEvent event) {
    boolean inside = event.getX() >= skin.geometry().left();
    GanttPlace place = placeOf(event);
    boolean onRow = inside && place.row() != GanttChart.NO_ROW;
    chart.hoveredProperty().set(onRow ? place : null);
    showTooltip(onRow ? chart.describeProperty().get().apply(place) : "");
  }

  private void leave() {
    chart.hoveredProperty().set(null);
  }

  private void showTooltip(String text) {
    if (text.isEmpty() && tooltipInstalled) {
      tooltip.hide();
      Tooltip.uninstall(chart, tooltip);
    } else if (!text.isEmpty() && !tooltipInstalled) {
      Tooltip.install(chart, tooltip);
    }
    tooltipInstalled = !text.isEmpty();
    tooltip.setText(text);
  }

  private GanttPlace placeOf(MouseEvent event) {
    return place(event.getX(), event.getY());
  }

  private GanttPlace place(double x, double y) {
    GanttScale scale = skin.scale();
    GanttGeometry geometry = skin.geometry();
    double along = Math.clamp(x - geometry.left(), 0, scale.width());
    int row = geometry.rowAt(y, scale.data().rows());
    int tick = scale.tickAt(along);
    long nanos =
        scale.inTicks()
            ? scale.data().time(tick)
            : Math.clamp(
                (long) (scale.position(along) * 1e9),
                0,
                scale.data().time(scale.data().lastTick()));
    int span = row == GanttChart.NO_ROW ? -1 : spanAt(scale, row, along);
    return new GanttPlace(row, span, tick, nanos);
  }

  /// Marks are wider than their time: the last span that begins before `x` and reaches it.
  private static int spanAt(GanttScale scale, int row, double x) {
    GanttData data = scale.data();
    int after = GanttScale.firstOf(data.spans(row), i -> start(scale, data.span(row, i)) > x);
    if (after == 0) {
      return -1;
    }
    GanttSpan span = data.span(row, after - 1);
    double end = scale.x(span.to(), span.toTick());
    return x <= Math.max(end, start(scale, span) + REACH) ? after - 1 : -1;
  }

  private static double start(GanttScale scale, GanttSpan span) {
    return scale.x(span.from(), span.fromTick());
  }

  private void scroll(ScrollEvent event) {
    GanttScale scale = skin.scale();
    if (event.isControlDown()) {
      double x = event.getX() - skin.geometry().left();
      chart.setScale(scale.zoomed(Math.pow(WHEEL_ZOOM, event.getDeltaY()), x));
    } else if (event.isShiftDown() || event.getDeltaX() != 0) {
      double delta = event.getDeltaX() != 0 ? event.getDeltaX() : event.getDeltaY();
      chart.setScale(scale.panned(-delta));
    } else {
      skin.scrollRows(-event.getDeltaY());
    }
    event.consume();
  }

  private void type(KeyEvent event) {
    if (event.isControlDown() || event.isAltDown() || event.isMetaDown()) {
      return;
    }
    switch (event.getCode()) {
      case W -> chart.zoomIn();
      case S -> chart.zoomOut();
      case A -> chart.pan(-PAN);
      case D -> chart.pan(PAN);
      case F, DIGIT0, NUMPAD0 -> chart.fit();
      case M -> markRange();
      case C -> toggle(chart.selectedRowProperty().get());
      case ESCAPE -> chart.rangeProperty().set(null);
      default -> {
        return;
      }
    }
    event.consume();
  }
}
