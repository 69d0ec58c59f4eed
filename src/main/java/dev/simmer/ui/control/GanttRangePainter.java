package dev.simmer.ui.control;

import javafx.geometry.Bounds;
import javafx.geometry.VPos;
import javafx.scene.canvas.GraphicsContext;
import javafx.scene.text.Text;
import javafx.scene.text.TextAlignment;

/// Paints the range that is looked at: a band between two lines, and its figures on a badge.
final class GanttRangePainter {
  private static final double BAND = 0.09;
  private static final double PAD = 0.6;

  private final GraphicsContext gc;
  private final GanttChart chart;
  private final GanttScale scale;
  private final GanttGeometry geometry;

  GanttRangePainter(
      GraphicsContext gc, GanttChart chart, GanttScale scale, GanttGeometry geometry) {
    this.gc = gc;
    this.chart = chart;
    this.scale = scale;
    this.geometry = geometry;
  }

  void paint(GanttRange range) {
    double from = Math.clamp(x(range.from()), 0, scale.width());
    double to = Math.clamp(x(range.to()), 0, scale.width());
    double top = geometry.top();
    double height = geometry.height() - top;
    gc.setGlobalAlpha(BAND);
    gc.setFill(chart.colour(GanttColour.INK));
    gc.fillRect(geometry.left() + from, top, to - from, height);
    gc.setGlobalAlpha(1);
    edge(x(range.from()), top, height);
    edge(x(range.to()), top, height);
    badge(chart.describeRangeProperty().get().apply(range), (from + to) / 2);
  }

  private void edge(double x, double top, double height) {
    if (x >= 0 && x <= scale.width()) {
      gc.fillRect(Math.rint(geometry.left() + x), top, 1, height);
    }
  }

  /// Where a place is; inside of what takes time, where its time is.
  private double x(GanttPlace place) {
    return scale.playhead(place.tick(), (double) place.nanos());
  }

  private void badge(String text, double middle) {
    double em = geometry.em();
    Text measured = new Text(text);
    measured.setFont(chart.fontProperty().get());
    Bounds size = measured.getLayoutBounds();
    double width = size.getWidth() + 2 * PAD * em;
    double height = size.getHeight() + PAD * em;
    double furthest = Math.max(0, scale.width() - width - em / 2);
    double x = Math.rint(geometry.left() + Math.clamp(middle - width / 2, 0, furthest));
    double y = geometry.height() - height - em / 2;
    gc.setFill(chart.colour(GanttColour.CARD));
    gc.setStroke(chart.colour(GanttColour.INK));
    gc.setLineWidth(1);
    gc.fillRoundRect(x, y, width, height, em, em);
    gc.strokeRoundRect(x + 0.5, y + 0.5, width, height, em, em);
    gc.setFill(chart.colour(GanttColour.INK));
    gc.setFont(chart.fontProperty().get());
    gc.setTextAlign(TextAlignment.LEFT);
    gc.setTextBaseline(VPos.TOP);
    gc.fillText(text, x + PAD * em, y + PAD * em / 2);
  }
}
