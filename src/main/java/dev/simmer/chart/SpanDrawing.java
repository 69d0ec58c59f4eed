package dev.simmer.chart;

import dev.simmer.recording.Phase;
import dev.simmer.recording.Span;
import java.util.List;
import java.util.function.LongToDoubleFunction;

/// Draws the spans of one row: bars for what takes time, marks over them for what takes none.
final class SpanDrawing {
  private static final double LEAST_MARK = 5;
  private static final double BAR = 0.26;
  private static final double MARK = 0.5;
  private static final double HATCH = 7;

  private final Palette palette;
  private final Pen pen;
  private final double row;
  private final LongToDoubleFunction x;

  /// @param row how high a row is
  /// @param x where an instant in nanoseconds is
  SpanDrawing(Palette palette, Pen pen, double row, LongToDoubleFunction x) {
    this.palette = palette;
    this.pen = pen;
    this.row = row;
    this.x = x;
  }

  /// A span and its colour.
  record Piece(Span span, String colour) {
    Phase phase() {
      return span.phase();
    }

    boolean isMark() {
      return phase() == Phase.RUNNING || phase().isDone() || span.from() == span.to();
    }
  }

  /// @param middle of the row
  void draw(List<Piece> pieces, double middle) {
    pieces.stream().filter(piece -> !piece.isMark()).forEach(piece -> bar(piece, middle));
    pieces.stream().filter(Piece::isMark).forEach(piece -> mark(piece, middle));
  }

  private double x(long nanos) {
    return x.applyAsDouble(nanos);
  }

  private void bar(Piece piece, double middle) {
    double from = x(piece.span.from());
    double width = x(piece.span.to()) - from;
    boolean thick = piece.phase() == Phase.BLOCKING || piece.phase() == Phase.KEEPING;
    double high = row * (thick ? MARK : BAR);
    double opacity = piece.phase().isWaiting() && !thick ? 0.55 : 0.95;
    pen.box(from, middle - high / 2, width, high, 3, piece.colour, opacity);
    if (piece.phase() == Phase.BLOCKING) {
      hatch(from, from + width, middle, high);
    } else if (piece.phase() == Phase.KEEPING && width > HATCH) {
      pen.line(from + 3, middle, from + width - 3, middle, 1.5, palette.paper());
    }
  }

  private void hatch(double from, double to, double middle, double high) {
    for (double at = from + 2; at + high / 2 < to; at += HATCH) {
      pen.line(at, middle + high / 2, at + high / 2, middle - high / 2, 1.2, palette.paper());
    }
  }

  private void mark(Piece piece, double middle) {
    double from = x(piece.span.from());
    if (piece.phase().isDone()) {
      double radius = Math.min(6, row * 0.3);
      pen.disc(from + radius + 4, middle, radius, piece.colour);
      end(piece.phase(), from + radius + 4, middle, radius);
    } else if (piece.phase() == Phase.RUNNING) {
      double width = Math.max(LEAST_MARK, x(piece.span.to()) - from);
      pen.box(from, middle - row * MARK / 2, width, row * MARK, 2.5, piece.colour, 1);
    }
  }

  /// A check, a cross or a bar, so that the end can be told without its colour.
  private void end(Phase phase, double at, double y, double radius) {
    double r = radius * 0.45;
    String paper = palette.paper();
    switch (phase) {
      case RETURNED -> {
        pen.line(at - r, y, at - r * 0.2, y + r * 0.8, 1.5, paper);
        pen.line(at - r * 0.2, y + r * 0.8, at + r, y - r * 0.8, 1.5, paper);
      }
      case RAISED -> {
        pen.line(at - r, y - r, at + r, y + r, 1.5, paper);
        pen.line(at - r, y + r, at + r, y - r, 1.5, paper);
      }
      default -> pen.line(at - r, y, at + r, y, 1.5, paper);
    }
  }
}
