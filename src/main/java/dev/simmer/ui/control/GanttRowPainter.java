package dev.simmer.ui.control;

import java.util.ArrayList;
import java.util.List;
import javafx.scene.canvas.GraphicsContext;
import javafx.scene.paint.Color;
import javafx.scene.shape.StrokeLineCap;

/// Paints the spans of one row: bars for what takes time, marks over them for what takes none. What
/// is after the playhead is pale.
final class GanttRowPainter {
  private static final double LEAST_MARK = 7;
  private static final double ROUNDING = 8;
  private static final double MARK_SHARE = 0.48;
  private static final double BAR_SHARE = 0.26;
  private static final double SHARE_OF_TICK = 0.7;
  private static final double HATCH = 7;
  private static final double LINE = 4;
  private static final double PALE = 0.36;
  private static final double STRIPES = 0.4;
  private static final double BEYOND = 120;
  private static final int MOST_IN_PIXEL = 3;

  /// Where spans are crowded, the next one to be looked at is so many pixels on: marks are wider.
  private static final double STRIDE = 4;

  private static final double LEAST_BAR = 0.1;

  private final GraphicsContext gc;
  private final GanttChart chart;
  private final GanttScale scale;
  private final GanttGeometry geometry;
  private final double now;

  /// @param now where the playhead is, in pixels from the axis' left end
  GanttRowPainter(
      GraphicsContext gc, GanttChart chart, GanttScale scale, GanttGeometry geometry, double now) {
    this.gc = gc;
    this.chart = chart;
    this.scale = scale;
    this.geometry = geometry;
    this.now = now;
  }

  /// @param pot the colour of the pot; [GanttData#NO_POT] for that of the state
  private record Mark(GanttState state, double from, double to, int pot) {}

  void paint(int row) {
    if (scale.data().isHeading(row)) {
      return;
    }
    double middle = geometry.middleOf(row);
    if (scale.data().colour(row) == GanttData.NO_POT) {
      track(middle);
    }
    for (Mark mark : bars(row, middle)) {
      if (mark.state.isEnd()) {
        end(mark, middle);
      } else if (mark.state == GanttState.BLOCKING) {
        blocking(mark.from, mark.to, middle);
      } else {
        piece(colourOf(mark), mark.from, mark.to, middle, markHeight(), 1);
      }
    }
  }

  /// A burner that is free is still there: a thin line up to the end.
  private void track(double middle) {
    GanttData data = scale.data();
    double end = scale.x(data.time(data.lastTick()), data.lastTick());
    double left = Math.max(0, scale.x(0, 0));
    double right = Math.min(end, scale.width());
    gc.setFill(chart.colour(GanttColour.GRID));
    gc.fillRect(geometry.left() + left, middle - 1, Math.max(0, right - left), 2);
  }

  private Color colourOf(Mark mark) {
    return chart.colour(
        mark.pot == GanttData.NO_POT ? GanttColour.of(mark.state) : GanttColour.POTS.get(mark.pot));
  }

  private double markHeight() {
    return Math.rint(geometry.row() * MARK_SHARE);
  }

  private double barHeight() {
    return Math.rint(geometry.row() * BAR_SHARE);
  }

  /// Paints the bars, and answers the marks. Skips what would come to lie in the same pixel.
  private List<Mark> bars(int row, double middle) {
    GanttData data = scale.data();
    List<Mark> marks = new ArrayList<>();
    int count = data.spans(row);
    int index = Math.max(0, Math.min(firstEndingAt(row, 0, -BEYOND), count - 1));
    double pixel = Double.NEGATIVE_INFINITY;
    int inPixel = 0;
    while (index < count) {
      GanttSpan span = data.span(row, index);
      double from = scale.x(span.from(), span.fromTick());
      if (from > scale.width()) {
        break;
      }
      double to = scale.x(span.to(), span.toTick());
      sort(span, data.potOf(row, index), from, to, middle, marks);
      inPixel = to < pixel + 1 ? inPixel + 1 : 0;
      pixel = inPixel == 0 ? to : pixel;
      boolean crowded = inPixel > MOST_IN_PIXEL;
      index = crowded ? firstEndingAt(row, index + 1, pixel + STRIDE) : index + 1;
    }
    return marks;
  }

  private void sort(
      GanttSpan span, int pot, double from, double to, double middle, List<Mark> marks) {
    if (span.state().isEnd()) {
      marks.add(new Mark(span.state(), from, from, pot));
    } else if (span.state() == GanttState.BLOCKING && scale.inTicks()) {
      marks.add(new Mark(span.state(), to - SHARE_OF_TICK * scale.pixels(), to, pot));
    } else if (isMark(span) && !span.isEmpty()) {
      add(new Mark(span.state(), from, Math.max(to, from + LEAST_MARK), pot), marks);
    } else if (!span.isEmpty()) {
      bar(span, from, to, middle);
    }
  }

  /// Marks of the same colour that hide each other are one.
  private static void add(Mark mark, List<Mark> marks) {
    Mark last = marks.isEmpty() ? null : marks.getLast();
    boolean hidesIt =
        last != null
            && last.state == mark.state
            && last.pot == mark.pot
            && mark.from < last.to - LEAST_MARK / 2;
    if (last != null && hidesIt) {
      marks.set(marks.size() - 1, new Mark(mark.state, last.from, mark.to, mark.pot));
    } else {
      marks.add(mark);
    }
  }

  private boolean isMark(GanttSpan span) {
    return switch (span.state()) {
      case COOKING -> true;
      case READY -> !scale.inTicks() && span.from() == span.to();
      default -> false;
    };
  }

  /// The first span from an index on that reaches `x`; their number, or more, if none does. Where
  /// there is time for slots, some reach it that end before the instant there.
  private int firstEndingAt(int row, int from, double x) {
    GanttData data = scale.data();
    double position = scale.position(x);
    int first =
        scale.inTicks()
            ? data.firstEndingInTick(row, Math.clamp((long) position, 0, data.lastTick()))
            : data.firstEndingAt(row, (long) (position * 1e9));
    int found = Math.max(from, first);
    if (found > from && endOf(data.span(row, found - 1)) >= x) {
      int low = from;
      found = low + GanttScale.firstOf(found - low, i -> endOf(data.span(row, low + i)) >= x);
    }
    return found;
  }

  private double endOf(GanttSpan span) {
    return scale.x(span.to(), span.toTick());
  }

  private void bar(GanttSpan span, double from, double to, double middle) {
    switch (span.state()) {
      case BLOCKING -> blocking(from, to, middle);
      case KEEPING -> keeping(from, to, middle);
      case WAITING -> piece(GanttState.WAITING, from, to, middle, barHeight(), 0.55);
      default -> piece(span.state(), from, to, middle, barHeight(), 0.9);
    }
  }

  private void blocking(double from, double to, double middle) {
    piece(GanttState.BLOCKING, from, to, middle, markHeight(), 1);
    hatch(from, to, middle);
  }

  /// Plain, with a line along it: who waits there does nothing.
  private void keeping(double from, double to, double middle) {
    piece(GanttState.KEEPING, from, to, middle, markHeight(), 1);
    gc.setGlobalAlpha(STRIPES);
    gc.setFill(chart.colour(GanttColour.CARD));
    double left = Math.max(from, 0) + LINE;
    double right = Math.min(to, scale.width()) - LINE;
    gc.fillRect(geometry.left() + left, middle - 1, Math.max(0, right - left), 2);
    gc.setGlobalAlpha(1);
  }

  private void piece(
      GanttState state, double from, double to, double middle, double height, double opacity) {
    piece(chart.colour(GanttColour.of(state)), from, to, middle, height, opacity);
  }

  private void piece(
      Color colour, double from, double to, double middle, double height, double opacity) {
    double split = Math.clamp(now, from, Math.max(from, to));
    fill(colour, opacity, from, split, middle, height);
    fill(colour, opacity * PALE, split, to, middle, height);
    gc.setGlobalAlpha(1);
  }

  private void fill(
      Color colour, double opacity, double from, double to, double middle, double height) {
    double left = Math.max(from, -BEYOND);
    double right = Math.min(to, scale.width() + BEYOND);
    if (right - left > LEAST_BAR) {
      gc.setGlobalAlpha(opacity);
      gc.setFill(colour);
      double x = geometry.left() + left;
      gc.fillRoundRect(x, middle - height / 2, right - left, height, ROUNDING, ROUNDING);
    }
  }

  private void hatch(double from, double to, double middle) {
    double height = markHeight();
    double left = Math.max(from, -BEYOND) + 1;
    double right = Math.min(to, scale.width() + BEYOND) - 1;
    gc.setStroke(chart.colour(GanttColour.CARD));
    gc.setLineWidth(2);
    gc.setLineCap(StrokeLineCap.BUTT);
    double bottom = middle + height / 2;
    double phase = Math.floor((left - from) / HATCH) * HATCH + from;
    for (double x = phase - height; x < right; x += HATCH) {
      double start = Math.max(x, left);
      double end = Math.min(x + height, right);
      if (start < end) {
        gc.setGlobalAlpha(x < now ? STRIPES : STRIPES * PALE);
        double shift = geometry.left();
        gc.strokeLine(shift + start, bottom - (start - x), shift + end, bottom - (end - x));
      }
    }
    gc.setGlobalAlpha(1);
  }

  /// A disc with a check, a cross or a bar.
  private void end(Mark mark, double middle) {
    double radius = Math.min(geometry.em() * 0.55, geometry.row() * 0.3);
    double x = geometry.left() + mark.from + radius + 2;
    gc.setGlobalAlpha(mark.from > now + 0.5 ? PALE : 1);
    gc.setFill(chart.colour(GanttColour.of(mark.state)));
    gc.fillOval(x - radius, middle - radius, 2 * radius, 2 * radius);
    gc.setStroke(chart.colour(GanttColour.CARD));
    gc.setLineWidth(Math.max(1.2, radius * 0.28));
    gc.setLineCap(StrokeLineCap.ROUND);
    double r = radius * 0.42;
    switch (mark.state) {
      case DONE ->
          gc.strokePolyline(
              new double[] {x - r, x - 0.2 * r, x + r * 1.1},
              new double[] {middle + 0.1 * r, middle + r * 0.8, middle - r * 0.7},
              3);
      case FAILED -> {
        gc.strokeLine(x - r, middle - r, x + r, middle + r);
        gc.strokeLine(x - r, middle + r, x + r, middle - r);
      }
      default -> gc.strokeLine(x - r, middle, x + r, middle);
    }
    gc.setGlobalAlpha(1);
  }
}
