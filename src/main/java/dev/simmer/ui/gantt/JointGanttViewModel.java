package dev.simmer.ui.gantt;

import dev.simmer.recording.JointPlayhead;
import dev.simmer.recording.Place;
import dev.simmer.trace.TaskId;
import dev.simmer.ui.control.GanttArrow;
import dev.simmer.ui.control.GanttChart;
import dev.simmer.ui.control.GanttData;
import dev.simmer.ui.control.GanttPlace;
import dev.simmer.ui.control.GanttRange;
import dev.simmer.ui.control.GanttState;
import java.text.MessageFormat;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.ResourceBundle;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// What the chart shows of several recordings on one clock. Its rows cannot be selected: a task may
/// be another one in another run.
final class JointGanttViewModel implements ChartModel {
  private final ResourceBundle texts;
  private final JointPlayhead playhead;
  private final List<GanttViewModel> runs = new ArrayList<>();
  private final JointRows rows;

  /// @param titles of the recordings
  JointGanttViewModel(ResourceBundle texts, JointPlayhead playhead, List<String> titles) {
    this.texts = texts;
    this.playhead = playhead;
    playhead
        .recordings()
        .forEach(run -> runs.add(new GanttViewModel(texts, run, playhead.granularity())));
    List<RecordingRows> each = runs.stream().map(GanttViewModel::data).toList();
    rows = new JointRows(each, titles, playhead.ticks());
  }

  @Override
  public boolean isOf(Place<?> place) {
    return place instanceof JointPlayhead joint && joint.ticks().equals(playhead.ticks());
  }

  @Override
  public GanttData data() {
    return rows;
  }

  @Override
  public Set<GanttState> legend() {
    Set<GanttState> states = EnumSet.noneOf(GanttState.class);
    runs.forEach(run -> states.addAll(run.found()));
    return states;
  }

  @Override
  public int rowOf(@Nullable TaskId task) {
    return GanttChart.NO_ROW;
  }

  @Override
  public @Nullable TaskId taskOf(int row) {
    return null;
  }

  @Override
  public @Nullable TaskId taskAt(GanttPlace place) {
    return null;
  }

  @Override
  public void toggle(int row) {}

  @Override
  public void reveal(TaskId task) {}

  @Override
  public String summary(Place<?> place) {
    String seconds = runs.getFirst().seconds(place.time());
    return MessageFormat.format(texts.getString("summary.joint"), runs.size(), seconds);
  }

  @Override
  public String describe(GanttPlace place) {
    return rows.isHeading(place.row())
        ? ""
        : runs.get(rows.runOf(place.row()))
            .describe(
                new GanttPlace(rows.own(place.row()), place.span(), place.tick(), place.nanos()));
  }

  @Override
  public String describe(GanttRange range) {
    StringBuilder lines = new StringBuilder(runs.getFirst().length(range));
    for (int run = 0; run < runs.size(); run++) {
      GanttRange own = new GanttRange(own(run, range.from()), own(run, range.to()));
      String use = runs.get(run).use(own);
      lines
          .append('\n')
          .append(MessageFormat.format(texts.getString("range.run"), rows.titles().get(run), use));
    }
    return lines.toString();
  }

  private GanttPlace own(int run, GanttPlace place) {
    int tick = rows.ticks().own(run, place.tick());
    return new GanttPlace(GanttChart.NO_ROW, -1, tick, place.nanos());
  }

  /// Rows of several runs are too far from each other for arrows.
  @Override
  public @Nullable GanttArrow arrow(GanttPlace place) {
    return null;
  }

  @Override
  public @Nullable GanttArrow arrow(@Nullable TaskId task, int tick) {
    return null;
  }
}
