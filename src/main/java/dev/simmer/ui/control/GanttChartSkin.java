package dev.simmer.ui.control;

import javafx.beans.Observable;
import javafx.geometry.Orientation;
import javafx.scene.canvas.Canvas;
import javafx.scene.control.ScrollBar;
import javafx.scene.control.SkinBase;
import javafx.scene.transform.Scale;
import javafx.util.Subscription;

/// A canvas that is painted anew in the layout pass, and a scroll bar for its rows.
final class GanttChartSkin extends SkinBase<GanttChart> {
  private static final double LEAST_NAMES_EM = 8.8;
  private static final double NAMES_SHARE = 0.22;
  private static final double PREF_WIDTH = 800;
  private static final double PREF_HEIGHT = 200;
  private static final double LEAST_EM = 8;

  private final Canvas canvas = new Canvas();
  private final Scale shrink = new Scale(1, 1);
  private final ScrollBar rows = new ScrollBar();
  private final Subscription subscription;
  private final GanttBehaviour behaviour;
  private final GanttMap map = new GanttMap();
  private int depthOfLongest;
  private String longestName = "";

  GanttChartSkin(GanttChart chart) {
    super(chart);
    canvas.setManaged(false);
    canvas.getTransforms().add(shrink);
    rows.setOrientation(Orientation.VERTICAL);
    rows.setFocusTraversable(false);
    getChildren().setAll(canvas, rows);
    subscription =
        Subscription.combine(
            chart.dataProperty().subscribe(this::changeData),
            chart.tickProperty().subscribe(this::showPlayhead),
            chart.displayedTimeProperty().subscribe(this::showPlayhead),
            chart.selectedRowProperty().subscribe(row -> showRow(row.intValue())),
            repaintOn(chart.fontProperty()),
            repaintOn(chart.markedTickProperty()),
            repaintOn(chart.arrowsProperty()),
            repaintOn(chart.rangeProperty()),
            repaintOn(chart.markedTextProperty()),
            repaintOn(chart.nowTextProperty()),
            repaintOn(chart.secondsTextProperty()),
            repaintOn(chart.tickTextProperty()),
            repaintOn(rows.valueProperty()));
    behaviour = new GanttBehaviour(chart, this);
  }

  private Subscription repaintOn(Observable observable) {
    return observable.subscribe(getSkinnable()::requestLayout);
  }

  private void changeData(GanttData data) {
    longestName = "";
    depthOfLongest = 0;
    for (int row = 0; row < data.rows(); row++) {
      String name = data.name(row);
      int depth = data.depth(row);
      if (name.length() + 2 * depth > longestName.length() + 2 * depthOfLongest) {
        longestName = name;
        depthOfLongest = depth;
      }
    }
    getSkinnable().requestLayout();
  }

  private void showPlayhead() {
    GanttChart chart = getSkinnable();
    if (!chart.fittingProperty().get()) {
      GanttScale scale = scale();
      double now = scale.playhead(chart.tickProperty().get(), chart.displayedTimeProperty().get());
      chart.setScale(scale.showing(now));
    }
    chart.requestLayout();
  }

  private void showRow(int row) {
    GanttChart chart = getSkinnable();
    if (row >= 0 && row < chart.dataProperty().get().rows() && chart.getHeight() > 0) {
      GanttGeometry geometry = geometry();
      double top = row * geometry.row();
      double lowest = top + geometry.row() - geometry.rowsHeight();
      rows.setValue(Math.clamp(geometry.scroll(), Math.min(lowest, top), top));
    }
    chart.requestLayout();
  }

  /// Where the parts are now.
  GanttGeometry geometry() {
    GanttChart chart = getSkinnable();
    double em = Math.max(LEAST_EM, chart.fontProperty().get().getSize());
    double width = chart.getWidth() - rowsWidth();
    double wanted = GanttNames.width(longestName, depthOfLongest, chart.nameFontProperty().get());
    double least = LEAST_NAMES_EM * em;
    double names = Math.clamp(wanted, least, Math.max(least, NAMES_SHARE * width));
    int count = chart.dataProperty().get().rows();
    boolean mapped = !chart.fittingProperty().get();
    return GanttGeometry.of(width, chart.getHeight(), em, names, count, rows.getValue(), mapped);
  }

  private double rowsWidth() {
    return rows.isVisible() ? rows.prefWidth(-1) : 0;
  }

  /// The horizontal axis now.
  GanttScale scale() {
    return getSkinnable().scale(geometry().axisWidth());
  }

  void scrollRows(double dy) {
    rows.setValue(Math.clamp(rows.getValue() + dy, 0, rows.getMax()));
  }

  @Override
  protected double computePrefWidth(double height, double t, double r, double b, double l) {
    return PREF_WIDTH;
  }

  @Override
  protected double computePrefHeight(double width, double t, double r, double b, double l) {
    return PREF_HEIGHT;
  }

  @Override
  protected double computeMinWidth(double height, double t, double r, double b, double l) {
    return PREF_WIDTH / 4;
  }

  @Override
  protected double computeMinHeight(double width, double t, double r, double b, double l) {
    return PREF_HEIGHT / 4;
  }

  @Override
  protected double computeMaxWidth(double height, double t, double r, double b, double l) {
    return Double.MAX_VALUE;
  }

  @Override
  protected double computeMaxHeight(double width, double t, double r, double b, double l) {
    return Double.MAX_VALUE;
  }

  @Override
  protected void layoutChildren(double x, double y, double width, double height) {
    GanttChart chart = getSkinnable();
    GanttGeometry geometry = geometry();
    double content = geometry.row() * chart.dataProperty().get().rows();
    double furthest = Math.max(0, content - geometry.rowsHeight());
    rows.setVisible(furthest > 0.5);
    rows.setMax(furthest);
    rows.setVisibleAmount(furthest * geometry.rowsHeight() / Math.max(1, content));
    rows.setUnitIncrement(geometry.row());
    rows.setBlockIncrement(geometry.rowsHeight());
    rows.setValue(Math.min(rows.getValue(), furthest));
    double bar = rows.prefWidth(-1);
    rows.resizeRelocate(chart.getWidth() - bar, geometry.top(), bar, geometry.rowsHeight());
    paint();
  }

  /// Where the window is enlarged, the canvas has so many more pixels: else it would be blurred.
  private void paint() {
    GanttGeometry geometry = geometry();
    double zoom = Math.max(1, getSkinnable().getLocalToSceneTransform().getMxx());
    canvas.setWidth(geometry.width() * zoom);
    canvas.setHeight(geometry.height() * zoom);
    shrink.setX(1 / zoom);
    shrink.setY(1 / zoom);
    canvas.getGraphicsContext2D().setTransform(zoom, 0, 0, zoom, 0, 0);
    new GanttPainter(canvas, getSkinnable(), scale(), geometry).paint();
    if (geometry.strip() > 0) {
      map.paint(canvas.getGraphicsContext2D(), getSkinnable(), scale(), geometry);
    }
  }

  @Override
  public void dispose() {
    if (getSkinnable() == null) {
      return;
    }
    behaviour.dispose();
    subscription.unsubscribe();
    getChildren().removeAll(canvas, rows);
    super.dispose();
  }
}
