package dev.simmer.chart;

import dev.simmer.recording.Phase;
import dev.simmer.recording.Recording;
import dev.simmer.recording.Span;
import dev.simmer.recording.Timeline;
import dev.simmer.story.FigureWords;
import dev.simmer.story.Story;
import java.text.MessageFormat;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.Set;

/// Draws the Gantt chart of a recording: a row for each burner and each task, seconds across.
final class GanttDrawing {
  static final double WIDTH = 1200;

  private static final double NAMES = 170;
  private static final double MARGIN = 24;
  private static final double HEAD = 92;
  private static final double TALLEST_ROW = 34;
  private static final double LOWEST_ROW = 3;
  private static final double LEGIBLE_ROW = 11;
  private static final double MOST_HEIGHT = 16_000;
  private static final double AXIS_LINES = 10;
  private static final double NANOS = 1e9;
  private static final int MOST_LETTERS = 20;

  private final ResourceBundle texts = ResourceBundle.getBundle("dev.simmer.chart.chart");
  private final Recording recording;
  private final Story story;
  private final String title;
  private final Palette palette;
  private final Pen pen;
  private final double row;
  private final double pixels;
  private final List<String> burners;
  private final SpanDrawing spans;

  GanttDrawing(Recording recording, String title, Palette palette, Pen pen) {
    this.recording = recording;
    this.story = new Story(recording);
    this.title = title;
    this.palette = palette;
    this.pen = pen;
    row = rowHeight(recording);
    double seconds = Math.max(1e-9, recording.end() / NANOS);
    pixels = (WIDTH - NAMES - 2 * MARGIN) / seconds;
    burners = story.burners();
    spans = new SpanDrawing(palette, pen, row, this::x);
  }

  private static int rows(Recording recording) {
    return recording.burnerCount() + recording.timeline().laneCount();
  }

  static double height(Recording recording) {
    return HEAD + rowHeight(recording) * rows(recording) + MARGIN;
  }

  private static double rowHeight(Recording recording) {
    return Math.clamp((MOST_HEIGHT - HEAD) / rows(recording), LOWEST_ROW, TALLEST_ROW);
  }

  void draw() {
    pen.box(0, 0, WIDTH, height(recording), 0, palette.paper(), 1);
    pen.text(MARGIN, 34, title, 17, true, palette.ink(), "");
    legend();
    axis();
    for (int i = 0; i < rows(recording); i++) {
      row(i);
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

  private void row(int position) {
    double middle = HEAD + row * (position + 0.5);
    if (position < burners.size()) {
      burner(position, middle);
    } else {
      lane(recording.timeline().lane(position - burners.size()), middle);
    }
  }

  /// A burner that is free is still there: a thin line up to the end.
  private void burner(int burner, double middle) {
    name(burners.get(burner), "", middle);
    pen.line(x(0), middle, x(recording.end()), middle, 2, palette.grid());
    Timeline timeline = recording.timeline();
    int stays = burner < timeline.burnerCount() ? timeline.staysOn(burner) : 0;
    List<SpanDrawing.Piece> pieces = new ArrayList<>(stays);
    for (int i = 0; i < stays; i++) {
      Timeline.Stay stay = timeline.stayOn(burner, i);
      Timeline.Lane lane = timeline.lane(stay.lane());
      Span span = lane.span(stay.span());
      boolean cooks = span.phase() == Phase.RUNNING;
      pieces.add(new SpanDrawing.Piece(span, cooks ? pot(lane) : palette.of(span.phase())));
    }
    spans.draw(pieces, middle);
  }

  private void lane(Timeline.Lane lane, double middle) {
    name(story.pots().name(lane.task()), pot(lane), middle);
    List<SpanDrawing.Piece> pieces = new ArrayList<>(lane.size());
    for (int i = 0; i < lane.size(); i++) {
      pieces.add(new SpanDrawing.Piece(lane.span(i), palette.of(lane.span(i).phase())));
    }
    spans.draw(pieces, middle);
  }

  private String pot(Timeline.Lane lane) {
    return palette.pot(story.pots().colour(lane.task()));
  }

  /// @param colour of the pot; empty for a burner
  private void name(String name, String colour, double middle) {
    if (row < LEGIBLE_ROW) {
      return;
    }
    if (!colour.isEmpty()) {
      pen.box(MARGIN, middle - 5, 10, 10, 3, colour, 1);
    }
    String shown = name.length() > MOST_LETTERS ? name.substring(0, MOST_LETTERS - 1) + "…" : name;
    pen.text(MARGIN + 17, middle + 4, shown, Math.min(13, row - 3), true, palette.ink(), name);
  }

  /// `3 tasks, 3.0 s`
  static String summary(Recording recording) {
    ResourceBundle texts = ResourceBundle.getBundle("dev.simmer.chart.chart");
    String end = new FigureWords().seconds(recording.end());
    return new MessageFormat(texts.getString("summary"), Locale.ENGLISH)
        .format(new Object[] {recording.timeline().laneCount(), end});
  }
}
