package dev.simmer.chart;

import dev.simmer.recording.Phase;
import dev.simmer.recording.Recording;
import dev.simmer.recording.Span;
import dev.simmer.recording.Timeline;
import dev.simmer.story.FigureWords;
import dev.simmer.story.Story;
import java.text.MessageFormat;
import java.util.EnumSet;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.Set;

/// Draws the Gantt chart of a recording: a row for each task, seconds across.
final class GanttDrawing {
  static final double WIDTH = 1200;

  private static final double NAMES = 170;
  private static final double MARGIN = 24;
  private static final double HEAD = 92;
  private static final double TALLEST_ROW = 34;
  private static final double LOWEST_ROW = 3;
  private static final double LEGIBLE_ROW = 11;
  private static final double MOST_HEIGHT = 16_000;
  private static final double LEAST_MARK = 5;
  private static final double AXIS_LINES = 10;
  private static final double NANOS = 1e9;
  private static final double BAR = 0.26;
  private static final double MARK = 0.5;
  private static final double HATCH = 7;

  private final ResourceBundle texts = ResourceBundle.getBundle("dev.simmer.chart.chart");
  private final Recording recording;
  private final Story story;
  private final String title;
  private final Palette palette;
  private final Pen pen;
  private final double row;
  private final double pixels;

  GanttDrawing(Recording recording, String title, Palette palette, Pen pen) {
    this.recording = recording;
    this.story = new Story(recording);
    this.title = title;
    this.palette = palette;
    this.pen = pen;
    row = rowHeight(recording);
    double seconds = Math.max(1e-9, recording.end() / NANOS);
    pixels = (WIDTH - NAMES - 2 * MARGIN) / seconds;
  }

  static double height(Recording recording) {
    return HEAD + rowHeight(recording) * recording.timeline().laneCount() + MARGIN;
  }

  private static double rowHeight(Recording recording) {
    int rows = Math.max(1, recording.timeline().laneCount());
    return Math.clamp((MOST_HEIGHT - HEAD) / rows, LOWEST_ROW, TALLEST_ROW);
  }

  void draw() {
    pen.box(0, 0, WIDTH, height(recording), 0, palette.paper(), 1);
    pen.text(MARGIN, 34, title, 17, true, palette.ink(), "");
    legend();
    axis();
    for (int i = 0; i < recording.timeline().laneCount(); i++) {
      lane(i);
    }
  }

  private void legend() {
    double x = MARGIN;
    for (Phase phase : phases()) {
      String word = texts.getString(key(phase));
      pen.box(x, 51, 13, 11, 3, palette.of(phase), 1);
      pen.text(x + 19, 61, word, 12, false, palette.soft(), "");
      x += 40 + 6.6 * word.length();
    }
  }

  /// Those that occur, one for each colour and cue.
  private Set<Phase> phases() {
    Set<Phase> found = EnumSet.noneOf(Phase.class);
    Timeline timeline = recording.timeline();
    for (int lane = 0; lane < timeline.laneCount(); lane++) {
      for (int i = 0; i < timeline.lane(lane).size(); i++) {
        found.add(
            switch (timeline.lane(lane).span(i).phase()) {
              case SLEEPING -> Phase.WAITING;
              case DUE -> Phase.READY;
              case Phase phase -> phase;
            });
      }
    }
    return found;
  }

  private static String key(Phase phase) {
    return phase.name().toLowerCase(Locale.ROOT);
  }

  private void axis() {
    double seconds = recording.end() / NANOS;
    double step = step(seconds / AXIS_LINES);
    double bottom = height(recording) - MARGIN + 4;
    for (int i = 0; i * step <= seconds + step / 1000; i++) {
      double x = x((long) (i * step * NANOS));
      pen.line(x, HEAD - 6, x, bottom, 1, palette.grid());
      String number = story.seconds(Math.round(i * step * NANOS));
      pen.text(x - 3.2 * number.length(), HEAD - 12, number, 11, false, palette.soft(), "");
    }
  }

  /// The next larger of 1, 2 and 5 with some power of ten.
  private static double step(double least) {
    if (least <= 0) {
      return 1;
    }
    double power = Math.pow(10, Math.floor(Math.log10(least)));
    double share = least / power;
    return power * (share <= 1 ? 1 : share <= 2 ? 2 : share <= 5 ? 5 : 10);
  }

  private double x(long nanos) {
    return MARGIN + NAMES + nanos / NANOS * pixels;
  }

  private void lane(int position) {
    Timeline.Lane lane = recording.timeline().lane(position);
    double middle = HEAD + row * (position + 0.5);
    if (row >= LEGIBLE_ROW) {
      String name = story.pots().name(lane.task());
      String shown = name.length() > 22 ? name.substring(0, 21) + "…" : name;
      pen.text(MARGIN, middle + 4, shown, Math.min(13, row - 3), true, palette.ink(), name);
    }
    for (int i = 0; i < lane.size(); i++) {
      if (!isMark(lane.span(i))) {
        bar(lane.span(i), middle);
      }
    }
    for (int i = 0; i < lane.size(); i++) {
      if (isMark(lane.span(i))) {
        mark(lane.span(i), middle);
      }
    }
  }

  private static boolean isMark(Span span) {
    return span.phase() == Phase.RUNNING || span.phase().isDone() || span.from() == span.to();
  }

  private void bar(Span span, double middle) {
    double from = x(span.from());
    double width = x(span.to()) - from;
    boolean thick = span.phase() == Phase.BLOCKING || span.phase() == Phase.KEEPING;
    double high = row * (thick ? MARK : BAR);
    double opacity = span.phase().isWaiting() && !thick ? 0.55 : 0.95;
    pen.box(from, middle - high / 2, width, high, 3, palette.of(span.phase()), opacity);
    if (span.phase() == Phase.BLOCKING) {
      hatch(from, from + width, middle, high);
    } else if (span.phase() == Phase.KEEPING && width > HATCH) {
      pen.line(from + 3, middle, from + width - 3, middle, 1.5, palette.paper());
    }
  }

  private void hatch(double from, double to, double middle, double high) {
    for (double x = from + 2; x + high / 2 < to; x += HATCH) {
      pen.line(x, middle + high / 2, x + high / 2, middle - high / 2, 1.2, palette.paper());
    }
  }

  private void mark(Span span, double middle) {
    String colour = palette.of(span.phase());
    double x = x(span.from());
    if (span.phase().isDone()) {
      double radius = Math.min(6, row * 0.3);
      pen.disc(x + radius + 4, middle, radius, colour);
      end(span.phase(), x + radius + 4, middle, radius);
    } else if (span.phase() == Phase.RUNNING) {
      double width = Math.max(LEAST_MARK, x(span.to()) - x);
      pen.box(x, middle - row * MARK / 2, width, row * MARK, 2.5, colour, 1);
    }
  }

  /// A check, a cross or a bar, so that the end can be told without its colour.
  private void end(Phase phase, double x, double y, double radius) {
    double r = radius * 0.45;
    String paper = palette.paper();
    switch (phase) {
      case RETURNED -> {
        pen.line(x - r, y, x - r * 0.2, y + r * 0.8, 1.5, paper);
        pen.line(x - r * 0.2, y + r * 0.8, x + r, y - r * 0.8, 1.5, paper);
      }
      case RAISED -> {
        pen.line(x - r, y - r, x + r, y + r, 1.5, paper);
        pen.line(x - r, y + r, x + r, y - r, 1.5, paper);
      }
      default -> pen.line(x - r, y, x + r, y, 1.5, paper);
    }
  }

  /// `3 tasks, 3.0 s`
  static String summary(Recording recording) {
    ResourceBundle texts = ResourceBundle.getBundle("dev.simmer.chart.chart");
    String end = new FigureWords().seconds(recording.end());
    return new MessageFormat(texts.getString("summary"), Locale.ENGLISH)
        .format(new Object[] {recording.timeline().laneCount(), end});
  }
}
