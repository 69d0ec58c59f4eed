package dev.simmer.ui.gantt;

import dev.simmer.recording.Granularity;
import dev.simmer.recording.LoopState;
import dev.simmer.recording.Phase;
import dev.simmer.recording.Place;
import dev.simmer.recording.Playhead;
import dev.simmer.recording.Recording;
import dev.simmer.recording.Span;
import dev.simmer.recording.TaskState;
import dev.simmer.story.Story;
import dev.simmer.trace.TaskId;
import dev.simmer.ui.control.GanttArrow;
import dev.simmer.ui.control.GanttChart;
import dev.simmer.ui.control.GanttPlace;
import dev.simmer.ui.control.GanttRange;
import dev.simmer.ui.control.GanttState;
import java.text.MessageFormat;
import java.util.EnumSet;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// What the Gantt chart shows of a recording, and what it says about it.
final class GanttViewModel implements ChartModel {
  private final ResourceBundle texts;
  private final Recording recording;
  private final Granularity granularity;
  private final Story story;
  private RecordingRows rows;

  GanttViewModel(ResourceBundle texts, Recording recording, Granularity granularity) {
    this.texts = texts;
    this.recording = recording;
    this.granularity = granularity;
    story = new Story(recording);
    rows =
        new RecordingRows(
            recording, granularity, story.pots(), story.burners(), RowTree.of(recording));
  }

  @Override
  public boolean isOf(Place<?> place) {
    return place instanceof Playhead playhead
        && recording == playhead.recording()
        && granularity == playhead.granularity();
  }

  @Override
  public RecordingRows data() {
    return rows;
  }

  @Override
  public int rowOf(@Nullable TaskId task) {
    return task == null ? GanttChart.NO_ROW : rows.rowOf(task);
  }

  @Override
  public @Nullable TaskId taskOf(int row) {
    return row == GanttChart.NO_ROW || rows.isBurner(row) ? null : rows.task(row);
  }

  @Override
  public @Nullable TaskId taskAt(GanttPlace place) {
    return place.span() < 0 ? taskOf(place.row()) : rows.task(place.row(), place.span());
  }

  @Override
  public void toggle(int row) {
    rows = rows.toggled(row);
  }

  @Override
  public void reveal(TaskId task) {
    rows = rows.showing(task);
  }

  @Override
  public String summary(Place<?> place) {
    return say("summary", recording.timeline().laneCount(), seconds(place.time()));
  }

  @Override
  public Set<GanttState> legend() {
    Set<GanttState> states = found();
    states.add(GanttState.BLOCKING);
    states.add(GanttState.DONE);
    return states;
  }

  /// The states that occur.
  Set<GanttState> found() {
    LoopState end = recording.stateAfter(recording.factCount());
    Set<GanttState> states = EnumSet.of(GanttState.COOKING, GanttState.READY, GanttState.WAITING);
    if (end.totals().blocked() > 0) {
      states.add(GanttState.BLOCKING);
    }
    if (end.totals().kept() > 0) {
      states.add(GanttState.KEEPING);
    }
    for (TaskState task : end.tasks()) {
      if (task.phase().isDone()) {
        states.add(RecordingRows.stateOf(task.phase()));
      }
    }
    return states;
  }

  /// `2.0 s`
  String seconds(long nanos) {
    return story.seconds(nanos);
  }

  @Override
  public String describe(GanttPlace place) {
    if (place.span() < 0) {
      return place.row() >= 0 && rows.isBurner(place.row()) ? free(place) : "";
    }
    Span span = rows.source(place.row(), place.span());
    TaskId task = rows.task(place.row(), place.span());
    String name = story.pots().name(task);
    String title = say("tip.title", name, texts.getString("tip." + key(span.phase())));
    return title + reason(span, task) + "\n" + times(span) + line(span);
  }

  @Override
  public String describe(GanttRange range) {
    return length(range) + "\n" + use(range);
  }

  String length(GanttRange range) {
    int ticks = range.to().tick() - range.from().tick();
    return say("range.length", seconds(range.to().nanos() - range.from().nanos()), ticks);
  }

  String use(GanttRange range) {
    RangeFigures figures = new RangeFigures(recording, granularity);
    return say("range.use", figures.busy(range), figures.switches(range));
  }

  @Override
  public @Nullable GanttArrow arrow(GanttPlace place) {
    return place.span() < 0 || rows.isBurner(place.row())
        ? null
        : rows.arrow(place.row(), place.span());
  }

  @Override
  public @Nullable GanttArrow arrow(@Nullable TaskId task, int tick) {
    int row = rowOf(task);
    if (row == GanttChart.NO_ROW) {
      return null;
    }
    int after = recording.ticks(granularity).factsUpTo(tick);
    int span = rows.spanAtFact(row, after - 1);
    return span < 0 ? null : rows.arrow(row, span);
  }

  /// From when to when nobody has a burner.
  private String free(GanttPlace place) {
    int row = place.row();
    int next = rows.firstEndingAfter(row, place.nanos());
    long from = next == 0 ? 0 : rows.source(row, next - 1).to();
    long to = next == rows.spans(row) ? recording.end() : rows.source(row, next).from();
    String length = story.seconds(to - from);
    return say("tip.free", rows.name(row))
        + "\n"
        + say("tip.from", story.seconds(from), story.seconds(to), length);
  }

  private static String key(Phase phase) {
    return phase.name().toLowerCase(Locale.ROOT);
  }

  private String times(Span span) {
    if (span.phase().isDone() || span.from() == span.to()) {
      return say("tip.at", story.seconds(span.from()));
    }
    String length = story.seconds(span.to() - span.from());
    return say("tip.from", story.seconds(span.from()), story.seconds(span.to()), length);
  }

  private String reason(Span span, TaskId id) {
    if (!span.phase().isWaiting() && !span.phase().isDone()) {
      return "";
    }
    TaskState task = recording.stateAfter(span.fromFact() + 1).task(id);
    if (task == null) {
      return "";
    }
    String value = task.value();
    String what = span.phase().isWaiting() ? story.waitsFor(task) : value == null ? "" : value;
    return what.isEmpty() ? "" : say("tip.reason", what);
  }

  private String line(Span span) {
    int line = recording.fact(span.fromFact()).stepLine();
    return line == 0 ? "" : say("tip.line", Integer.toString(line));
  }

  private String say(String key, Object... values) {
    return MessageFormat.format(texts.getString(key), values);
  }
}
