package dev.simmer.ui.control;

import javafx.geometry.VPos;
import javafx.scene.canvas.GraphicsContext;
import javafx.scene.text.Font;
import javafx.scene.text.TextAlignment;

/// Paints the names of the rows, each with its pot's colour, as a tree.
final class GanttNames {
  static final double PAD = 1.1;

  private static final double SWATCH = 0.95;
  private static final double GAP = 0.6;
  private static final double INDENT = 1.1;
  private static final double DEEPEST = 6;
  private static final double TWIG = 0.36;
  private static final String ELLIPSIS = "…";

  private final GraphicsContext gc;
  private final GanttChart chart;
  private final GanttData data;
  private final GanttGeometry geometry;
  private final Font font;
  private final double em;

  GanttNames(GraphicsContext gc, GanttChart chart, GanttData data, GanttGeometry geometry) {
    this.gc = gc;
    this.chart = chart;
    this.data = data;
    this.geometry = geometry;
    font = chart.nameFontProperty().get();
    em = geometry.em();
  }

  /// The width that the column needs for a name at a depth.
  static double width(String name, int depth, Font font) {
    double em = font.getSize();
    return (2 * PAD + SWATCH + GAP + 1) * em + indent(depth, em) + GanttPainter.width(name, font);
  }

  private static double indent(int depth, double em) {
    return Math.min(depth, DEEPEST) * INDENT * em;
  }

  /// Whether `x` is where a row has its triangle.
  static boolean isAtTwig(double x, int depth, double em) {
    double left = indent(depth, em);
    return x >= left && x < left + PAD * em;
  }

  void paint() {
    gc.save();
    gc.beginPath();
    gc.rect(0, geometry.top(), geometry.width(), Math.ceil(geometry.height()));
    gc.clip();
    gc.setFont(font);
    gc.setTextAlign(TextAlignment.LEFT);
    gc.setTextBaseline(VPos.CENTER);
    int last = geometry.lastVisible(data.rows());
    for (int row = geometry.firstVisible(); row <= last; row++) {
      double middle = Math.rint(geometry.middleOf(row));
      if (data.isHeading(row)) {
        heading(data.name(row), middle);
      } else {
        name(row, middle);
      }
    }
    gc.restore();
  }

  private void name(int row, double middle) {
    double swatch = Math.rint(SWATCH * em);
    double left = PAD * em + indent(data.depth(row), em);
    double text = left + swatch + GAP * em;
    twig(data.twig(row), left - PAD * em / 2, middle);
    swatch(data.colour(row), left, middle - swatch / 2, swatch);
    gc.setFill(chart.colour(GanttColour.INK));
    gc.fillText(elided(data.name(row), geometry.left() - text - PAD * em), text, middle);
  }

  /// A triangle that points down at the rows below, or right where they are hidden.
  private void twig(GanttTwig twig, double x, double y) {
    double r = TWIG * em;
    gc.setFill(chart.colour(GanttColour.SOFT));
    switch (twig) {
      case BARE -> {}
      case OPEN ->
          gc.fillPolygon(
              new double[] {x - r, x + r, x}, new double[] {y - r / 2, y - r / 2, y + r}, 3);
      case CLOSED ->
          gc.fillPolygon(
              new double[] {x - r / 2, x + r, x - r / 2}, new double[] {y - r, y, y + r}, 3);
    }
  }

  /// A filled square for a pot, a ring for a burner.
  private void swatch(int pot, double x, double y, double size) {
    if (pot == GanttData.NO_POT) {
      gc.setStroke(chart.colour(GanttColour.COOKING));
      gc.setLineWidth(size * 0.22);
      double inset = size * 0.14;
      gc.strokeOval(x + inset, y + inset, size - 2 * inset, size - 2 * inset);
    } else {
      gc.setFill(chart.colour(GanttColour.POTS.get(pot)));
      gc.fillRoundRect(x, y, size, size, em / 2, em / 2);
    }
  }

  /// Nothing is in its row: it may be longer than the column of names is wide.
  private void heading(String name, double middle) {
    gc.setFill(chart.colour(GanttColour.SOFT));
    gc.fillText(elided(name, geometry.width() - 2 * PAD * em), PAD * em, middle + em / 4);
  }

  private String elided(String text, double room) {
    if (GanttPainter.width(text, font) <= room) {
      return text;
    }
    int kept =
        GanttScale.firstOf(
            text.length(), n -> GanttPainter.width(text.substring(0, n) + ELLIPSIS, font) > room);
    return text.substring(0, Math.max(1, kept - 1)) + ELLIPSIS;
  }
}
