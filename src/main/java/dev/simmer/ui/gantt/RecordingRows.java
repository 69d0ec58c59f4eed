package dev.simmer.ui.gantt;

import dev.simmer.recording.Granularity;
import dev.simmer.recording.Phase;
import dev.simmer.recording.Recording;
import dev.simmer.recording.Span;
import dev.simmer.recording.Ticks;
import dev.simmer.recording.Timeline;
import dev.simmer.story.Pots;
import dev.simmer.trace.LoopEvent;
import dev.simmer.trace.TaskId;
import dev.simmer.ui.control.GanttData;
import dev.simmer.ui.control.GanttSpan;
import dev.simmer.ui.control.GanttState;

/// A recording's timeline as rows of a Gantt chart, a row for each task.
///
/// A task that another one wakes or makes is ready from the start of that other's tick on, so that
/// what it waits for in the queue can be seen.
record RecordingRows(Recording recording, Granularity granularity, Pots pots) implements GanttData {

  private Ticks ticks() {
    return recording.ticks(granularity);
  }

  private Timeline.Lane lane(int row) {
    return recording.timeline().lane(row);
  }

  TaskId task(int row) {
    return lane(row).task();
  }

  /// The span of the recording that a span of the chart stands for.
  Span source(int row, int index) {
    return lane(row).span(index);
  }

  @Override
  public int rows() {
    return recording.timeline().laneCount();
  }

  @Override
  public String name(int row) {
    return pots.name(task(row));
  }

  @Override
  public boolean isHeading(int row) {
    return false;
  }

  @Override
  public int colour(int row) {
    return pots.colour(task(row));
  }

  @Override
  public int lastTick() {
    return ticks().last();
  }

  @Override
  public long time(int tick) {
    return ticks().time(tick);
  }

  @Override
  public boolean runs(int tick) {
    int head = ticks().head(tick);
    return head >= 0 && !(recording.fact(head) instanceof LoopEvent.ClockAdvanced);
  }

  @Override
  public int spans(int row) {
    return lane(row).size();
  }

  @Override
  public GanttSpan span(int row, int index) {
    Timeline.Lane lane = lane(row);
    Span span = lane.span(index);
    GanttState state = stateOf(span.phase());
    int tick = ticks().ofFact(span.fromFact());
    return switch (span.phase()) {
      case RUNNING -> {
        int start = isPhase(lane, index - 1, Phase.BLOCKING) ? tick : tick - 1;
        yield new GanttSpan(state, span.from(), span.to(), start, lastTickOf(lane, index));
      }
      case BLOCKING -> blocking(lane, index, tick);
      case RETURNED, RAISED, CANCELLED ->
          new GanttSpan(state, span.from(), span.from(), tick, tick);
      case READY, SLEEPING, KEEPING, WAITING ->
          new GanttSpan(state, span.from(), span.to(), startOf(lane, index), endOf(lane, index));
    };
  }

  /// A task that is held up on its burner, or works there, goes on in a later tick.
  private int lastTickOf(Timeline.Lane lane, int index) {
    int tick = ticks().ofFact(lane.span(index).fromFact());
    boolean isEnd = index == lane.size() - 1;
    if (isEnd || isPhase(lane, index + 1, Phase.BLOCKING)) {
      return tick;
    }
    return Math.max(tick, ticks().ofFact(lane.span(index).toFact()));
  }

  /// With several burners, a blocking call goes over the ticks of others.
  private GanttSpan blocking(Timeline.Lane lane, int index, int tick) {
    Span span = lane.span(index);
    int begun = index == 0 ? tick : ticks().ofFact(lane.span(index - 1).fromFact());
    return begun < tick
        ? new GanttSpan(GanttState.BLOCKING, span.from(), span.to(), begun, tick - 1)
        : new GanttSpan(GanttState.BLOCKING, span.from(), span.to(), tick, tick);
  }

  private static boolean isPhase(Timeline.Lane lane, int index, Phase phase) {
    return index >= 0 && index < lane.size() && lane.span(index).phase() == phase;
  }

  private int startOf(Timeline.Lane lane, int index) {
    int tick = ticks().ofFact(lane.span(index).fromFact());
    boolean ownStep =
        isPhase(lane, index - 1, Phase.RUNNING) || isPhase(lane, index - 1, Phase.BLOCKING);
    if (ownStep || !runs(tick)) {
      return tick;
    }
    return index == 0 ? tick - 1 : Math.max(tick - 1, startOf(lane, index - 1));
  }

  private int endOf(Timeline.Lane lane, int index) {
    if (index == lane.size() - 1) {
      return lastTick();
    }
    if (!isPhase(lane, index + 1, Phase.RUNNING)) {
      return startOf(lane, index + 1);
    }
    return ticks().ofFact(lane.span(index + 1).fromFact()) - 1;
  }

  static GanttState stateOf(Phase phase) {
    return switch (phase) {
      case READY -> GanttState.READY;
      case RUNNING -> GanttState.COOKING;
      case SLEEPING, WAITING -> GanttState.WAITING;
      case BLOCKING -> GanttState.BLOCKING;
      case KEEPING -> GanttState.KEEPING;
      case RETURNED -> GanttState.DONE;
      case RAISED -> GanttState.FAILED;
      case CANCELLED -> GanttState.CANCELLED;
    };
  }
}
