package dev.simmer.ui.control;

import javafx.geometry.VPos;
import javafx.scene.canvas.Canvas;
import javafx.scene.canvas.GraphicsContext;
import javafx.scene.paint.Color;
import javafx.scene.text.Font;
import javafx.scene.text.Text;
import javafx.scene.text.TextAlignment;

/// Paints a Gantt chart: the grid with its numbers, the rows, the names beside them, the playhead.
final class GanttPainter {
  private static final double SMALL = 0.88;
  private static final double DASH = 3;
  private static final double ARROW_INSET = 0.26;
  private static final double ARROW_WIDTH = 1.8;
  private static final double ARROW_HEAD = 0.6;

  private final GraphicsContext gc;
  private final GanttChart chart;
  private final GanttScale scale;
  private final GanttGeometry geometry;
  private final Font bold;
  private final Font small;

  GanttPainter(Canvas canvas, GanttChart chart, GanttScale scale, GanttGeometry geometry) {
    this.gc = canvas.getGraphicsContext2D();
    this.chart = chart;
    this.scale = scale;
    this.geometry = geometry;
    bold = chart.nameFontProperty().get();
    small = Font.font(chart.fontProperty().get().getFamily(), geometry.em() * SMALL);
  }

  static double width(String text, Font font) {
    Text measured = new Text(text);
    measured.setFont(font);
    return measured.getLayoutBounds().getWidth();
  }

  /// For clips: between pixels they would need a mask.
  private static double whole(double size) {
    return Math.ceil(size);
  }

  void paint() {
    gc.clearRect(0, 0, geometry.width(), geometry.height());
    double now = scale.playhead(chart.tickProperty().get(), chart.displayedTimeProperty().get());
    selection();
    grid();
    gc.save();
    gc.beginPath();
    gc.rect(
        geometry.left() - Math.rint(GanttNames.PAD * geometry.em()),
        0,
        whole(geometry.width()),
        whole(geometry.height()));
    gc.clip();
    rows(now);
    GanttRange range = chart.rangeProperty().get();
    if (range != null) {
      new GanttRangePainter(gc, chart, scale, geometry).paint(range);
    }
    chart.arrowsProperty().get().forEach(this::arrow);
    mark();
    playhead(now);
    gc.restore();
    new GanttNames(gc, chart, scale.data(), geometry).paint();
  }

  private void selection() {
    int row = chart.selectedRowProperty().get();
    if (row >= 0 && row < scale.data().rows()) {
      double top = geometry.middleOf(row) - geometry.row() / 2;
      double bottom = top + geometry.row();
      double from = Math.max(top, geometry.top());
      gc.setFill(chart.colour(GanttColour.SELECTION));
      gc.fillRoundRect(2, from, geometry.width() - 4, Math.max(0, bottom - from), 10, 10);
    }
  }

  private void grid() {
    GanttAxis axis = GanttAxis.of(scale, geometry.em());
    double end = scale.position(scale.width());
    gc.setFont(small);
    gc.setTextAlign(TextAlignment.CENTER);
    gc.setTextBaseline(VPos.CENTER);
    gc.setLineWidth(1);
    for (long line = axis.first(scale.from()); line * axis.step() <= end; line++) {
      double x = geometry.left() + (line * axis.step() - scale.from()) * scale.pixels();
      gc.setStroke(chart.colour(GanttColour.GRID));
      double crisp = Math.floor(x) + 0.5;
      gc.strokeLine(crisp, geometry.top(), crisp, geometry.height());
      label(axis, line, x);
    }
  }

  private void label(GanttAxis axis, long line, double x) {
    boolean ticks = scale.inTicks();
    String pattern = ticks ? chart.tickTextProperty().get() : chart.secondsTextProperty().get();
    String text = pattern.formatted(axis.number(line));
    boolean column = ticks && axis.step() == 1;
    boolean exists = !column || (line > 0 && line <= scale.data().lastTick());
    double middle = column ? x - scale.pixels() / 2 : x;
    if (exists && middle + width(text, small) / 2 < geometry.width() - geometry.em() / 2) {
      gc.setFill(chart.colour(GanttColour.SOFT));
      gc.fillText(text, middle, (geometry.top() - geometry.strip()) * 0.58);
    }
  }

  private void rows(double now) {
    gc.save();
    gc.beginPath();
    gc.rect(0, geometry.top(), whole(geometry.width()), whole(geometry.height()));
    gc.clip();
    GanttRowPainter painter = new GanttRowPainter(gc, chart, scale, geometry, now);
    int last = geometry.lastVisible(scale.data().rows());
    for (int row = geometry.firstVisible(); row <= last; row++) {
      painter.paint(row);
    }
    gc.restore();
  }

  /// The tick that stands out: a dashed line at its beginning, with its text at the top.
  private void mark() {
    int tick = chart.markedTickProperty().get();
    if (tick < 1 || tick > scale.data().lastTick()) {
      return;
    }
    double x = scale.x(scale.data().time(tick - 1), tick - 1);
    if (x < 0 || x > scale.width()) {
      return;
    }
    double em = geometry.em();
    double at = Math.floor(geometry.left() + x) + 0.5;
    Color colour = chart.colour(GanttColour.BLOCKING);
    gc.setStroke(colour);
    gc.setLineWidth(1.4);
    gc.setLineDashes(DASH, DASH);
    gc.strokeLine(at, geometry.top(), at, geometry.height());
    gc.setLineDashes();
    String text = chart.markedTextProperty().get();
    double width = width(text, small) + 1.2 * em;
    double top = geometry.top() + 0.2 * em;
    gc.setFill(chart.colour(GanttColour.CARD));
    gc.fillRoundRect(at + 3, top, width, 1.7 * em, em, em);
    gc.strokeRoundRect(at + 3, top, width, 1.7 * em, em, em);
    gc.setFill(colour);
    gc.setFont(small);
    gc.setTextAlign(TextAlignment.LEFT);
    gc.setTextBaseline(VPos.CENTER);
    gc.fillText(text, at + 3 + 0.6 * em, top + 0.85 * em);
  }

  /// Down or up from the end of the causing row's tick, with its head at the other row.
  private void arrow(GanttArrow arrow) {
    double x = Math.rint(geometry.left() + scale.x(arrow.nanos(), arrow.tick()));
    double from = geometry.middleOf(arrow.fromRow());
    double to = geometry.middleOf(arrow.toRow());
    double em = geometry.em();
    double sign = Math.signum(to - from);
    double start = Math.max(geometry.top(), from + sign * geometry.row() * ARROW_INSET);
    double end = to - sign * geometry.row() * ARROW_INSET;
    if (x < geometry.left() || x > geometry.width() || end < geometry.top()) {
      return;
    }
    gc.setStroke(chart.colour(GanttColour.INK));
    gc.setFill(chart.colour(GanttColour.INK));
    gc.setLineWidth(ARROW_WIDTH);
    double head = ARROW_HEAD * em;
    gc.strokeLine(x, start, x, end - sign * head);
    gc.fillOval(x - 2.5, start - 2.5, 5, 5);
    gc.fillPolygon(
        new double[] {x - head * 0.6, x + head * 0.6, x},
        new double[] {end - sign * head, end - sign * head, end},
        3);
  }

  private void playhead(double now) {
    if (now < 0 || now > scale.width()) {
      return;
    }
    double x = Math.rint(geometry.left() + now);
    double top = geometry.top();
    double em = geometry.em();
    Color ink = chart.colour(GanttColour.INK);
    gc.setFill(ink);
    gc.fillRect(x - 1, top, 2, geometry.height() - top);
    gc.fillPolygon(
        new double[] {x - 0.58 * em, x + 0.58 * em, x},
        new double[] {top, top, top + 0.75 * em},
        3);
    String word = chart.nowTextProperty().get();
    gc.setFont(Font.font(bold.getFamily(), geometry.em() * SMALL));
    boolean right = x + em + width(word, small) * 1.1 < geometry.width();
    gc.setTextAlign(right ? TextAlignment.LEFT : TextAlignment.RIGHT);
    gc.setTextBaseline(VPos.BASELINE);
    double y = geometry.height() - 0.5 * em;
    gc.setStroke(chart.colour(GanttColour.CARD));
    gc.setLineWidth(3);
    double at = right ? x + 0.8 * em : x - 0.8 * em;
    gc.strokeText(word, at, y);
    gc.fillText(word, at, y);
  }
}
