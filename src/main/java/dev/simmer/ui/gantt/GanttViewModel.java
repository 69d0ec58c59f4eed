package dev.simmer.ui.gantt;

import dev.simmer.recording.Granularity;
import dev.simmer.recording.Phase;
import dev.simmer.recording.Playhead;
import dev.simmer.recording.Recording;
import dev.simmer.recording.Span;
import dev.simmer.recording.TaskState;
import dev.simmer.recording.Timeline;
import dev.simmer.story.Story;
import dev.simmer.trace.LoopEvent;
import dev.simmer.trace.TaskId;
import dev.simmer.ui.control.GanttChart;
import dev.simmer.ui.control.GanttData;
import dev.simmer.ui.control.GanttPlace;
import java.text.MessageFormat;
import java.util.Locale;
import java.util.ResourceBundle;
import org.jspecify.annotations.Nullable;

/// What the Gantt chart shows of a recording, and what it says about it.
final class GanttViewModel {
  private final ResourceBundle texts;
  private final Recording recording;
  private final Granularity granularity;
  private final Story story;
  private final RecordingRows rows;

  GanttViewModel(ResourceBundle texts, Recording recording, Granularity granularity) {
    this.texts = texts;
    this.recording = recording;
    this.granularity = granularity;
    story = new Story(recording);
    rows = new RecordingRows(recording, granularity, story.pots());
  }

  /// Whether it is about the recording and the ticks of a playhead.
  boolean isOf(Playhead playhead) {
    return recording == playhead.recording() && granularity == playhead.granularity();
  }

  GanttData data() {
    return rows;
  }

  /// The row of a task; [GanttChart#NO_ROW] if it has none.
  int rowOf(@Nullable TaskId task) {
    Timeline.Lane lane = task == null ? null : recording.timeline().laneOf(task);
    return lane == null ? GanttChart.NO_ROW : lane.position();
  }

  /// The task of a row; null for no row.
  @Nullable TaskId taskOf(int row) {
    return row == GanttChart.NO_ROW ? null : rows.task(row);
  }

  /// All of the chart in one sentence, for who cannot see it.
  String summary(Playhead playhead) {
    return say("summary", rows.rows(), story.seconds(playhead.time()));
  }

  /// Which pot, in which state, from when to when, at which line; empty where nothing is.
  String describe(GanttPlace place) {
    if (place.span() < 0) {
      return "";
    }
    Span span = rows.source(place.row(), place.span());
    String title =
        say("tip.title", rows.name(place.row()), texts.getString("tip." + key(span.phase())));
    return title + reason(span, rows.task(place.row())) + "\n" + times(span) + line(span);
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
    int line =
        switch (recording.fact(span.fromFact())) {
          case LoopEvent.HandleRan ran -> ran.line();
          case LoopEvent.TaskSuspended suspended -> suspended.line();
          case LoopEvent.Blocked blocked -> blocked.line();
          default -> 0;
        };
    return line == 0 ? "" : say("tip.line", Integer.toString(line));
  }

  private String say(String key, Object... values) {
    return MessageFormat.format(texts.getString(key), values);
  }
}
