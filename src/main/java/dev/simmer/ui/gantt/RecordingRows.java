package dev.simmer.ui.gantt;

import dev.simmer.recording.Bisection;
import dev.simmer.recording.Granularity;
import dev.simmer.recording.Phase;
import dev.simmer.recording.Recording;
import dev.simmer.recording.Span;
import dev.simmer.recording.Ticks;
import dev.simmer.recording.Timeline;
import dev.simmer.story.Pots;
import dev.simmer.trace.TaskId;
import dev.simmer.ui.control.GanttArrow;
import dev.simmer.ui.control.GanttChart;
import dev.simmer.ui.control.GanttData;
import dev.simmer.ui.control.GanttSpan;
import dev.simmer.ui.control.GanttState;
import dev.simmer.ui.control.GanttTwig;
import java.util.List;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/// A recording's timeline as rows of a Gantt chart: a row for each burner, and below them one for
/// each task.
///
/// A task that another one wakes or makes is ready from the start of that other's tick on, so that
/// what it waits for in the queue can be seen.
///
/// @param burners the names of the burners
/// @param tree which tasks have rows, in which order
record RecordingRows(
    Recording recording, Granularity granularity, Pots pots, List<String> burners, RowTree tree)
    implements GanttData {
  /// The same with what is below a row hidden, or shown if it is.
  RecordingRows toggled(int row) {
    return arranged(tree.toggled(tree.lane(row - burners.size())));
  }

  /// The same with the row of a task to be seen.
  RecordingRows showing(TaskId task) {
    Timeline.Lane lane = recording.timeline().laneOf(task);
    boolean isHidden = lane != null && rowOf(lane.position()) == GanttChart.NO_ROW;
    return lane != null && isHidden ? arranged(tree.showing(lane.position())) : this;
  }

  private RecordingRows arranged(RowTree wanted) {
    return new RecordingRows(recording, granularity, pots, burners, wanted);
  }

  private Ticks ticks() {
    return recording.ticks(granularity);
  }

  private Timeline.Lane lane(int row) {
    return recording.timeline().lane(tree.lane(row - burners.size()));
  }

  boolean isBurner(int row) {
    return row < burners.size();
  }

  /// The row of a task; [GanttChart#NO_ROW] if it has none.
  int rowOf(TaskId task) {
    Timeline.Lane lane = recording.timeline().laneOf(task);
    return lane == null ? GanttChart.NO_ROW : rowOf(lane.position());
  }

  private int rowOf(int lane) {
    int row = tree.row(lane);
    return row == GanttChart.NO_ROW ? row : burners.size() + row;
  }

  /// Whose row it is; of a burner's row, who is on the burner in a span.
  TaskId task(int row, int index) {
    return isBurner(row) ? recording.timeline().lane(stay(row, index).lane()).task() : task(row);
  }

  /// Whose row it is; not to be asked of a burner's.
  TaskId task(int row) {
    return lane(row).task();
  }

  private Timeline.Stay stay(int burner, int index) {
    return recording.timeline().stayOn(burner, index);
  }

  /// The span of the recording that a span of the chart stands for.
  Span source(int row, int index) {
    if (isBurner(row)) {
      Timeline.Stay stay = stay(row, index);
      return recording.timeline().lane(stay.lane()).span(stay.span());
    }
    return lane(row).span(index);
  }

  /// The index of a row's first span that ends after an instant; how many it has if none does.
  int firstEndingAfter(int row, long nanos) {
    return first(row, span -> span.to() > nanos);
  }

  private int first(int row, Predicate<Span> holds) {
    return Bisection.first(spans(row), index -> holds.test(source(row, index)));
  }

  @Override
  public int rows() {
    return burners.size() + tree.rows();
  }

  @Override
  public String name(int row) {
    return isBurner(row) ? burners.get(row) : pots.name(task(row));
  }

  @Override
  public boolean isHeading(int row) {
    return false;
  }

  @Override
  public int colour(int row) {
    return isBurner(row) ? NO_POT : pots.colour(task(row));
  }

  @Override
  public int potOf(int row, int index) {
    return isBurner(row) ? pots.colour(task(row, index)) : NO_POT;
  }

  @Override
  public int depth(int row) {
    return isBurner(row) ? 0 : tree.depth(row - burners.size());
  }

  @Override
  public GanttTwig twig(int row) {
    return isBurner(row) ? GanttTwig.BARE : tree.twig(row - burners.size());
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
    return head >= 0 && !recording.isMoveOfClock(head);
  }

  @Override
  public int spans(int row) {
    return isBurner(row) ? burnerSpans(row) : lane(row).size();
  }

  private int burnerSpans(int burner) {
    Timeline timeline = recording.timeline();
    return burner < timeline.burnerCount() ? timeline.staysOn(burner) : 0;
  }

  @Override
  public int firstEndingAt(int row, long nanos) {
    return first(row, span -> span.to() >= nanos);
  }

  @Override
  public int firstEndingInTick(int row, int tick) {
    int begun = tick < 2 ? 0 : ticks().factsUpTo(tick - 2);
    return first(row, span -> span.toFact() >= begun);
  }

  @Override
  public GanttSpan span(int row, int index) {
    if (isBurner(row)) {
      Timeline.Stay stay = stay(row, index);
      return span(recording.timeline().lane(stay.lane()), stay.span());
    }
    return span(lane(row), index);
  }

  private GanttSpan span(Timeline.Lane lane, int index) {
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
      case READY, DUE, SLEEPING, KEEPING, WAITING ->
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

  /// The span of a task's row that a fact falls into; -1 if the task was not made yet.
  int spanAtFact(int row, int fact) {
    Timeline.Lane lane = lane(row);
    return Bisection.first(lane.size(), index -> lane.span(index).fromFact() > fact) - 1;
  }

  /// Who made a task ready, for the span in which it was ready and for those after it, up to its
  /// next wait; for a wait, who ended it. Null if a timer did, or nobody.
  @Nullable GanttArrow arrow(int row, int index) {
    Timeline.Lane lane = lane(row);
    int ready = index;
    while (ready > 0 && isAfterReady(lane.span(ready).phase())) {
      ready--;
    }
    if (ready < lane.size() - 1 && lane.span(ready).phase().isWaiting()) {
      ready++;
    }
    if (lane.span(ready).phase() != Phase.READY || isPhase(lane, ready - 1, Phase.DUE)) {
      return null;
    }
    int tick = ticks().ofFact(lane.span(ready).fromFact());
    TaskId waker = recording.steppedBy(ticks().head(tick));
    boolean seen = waker != null && rowOf(waker) != GanttChart.NO_ROW;
    return waker == null || !seen || waker.equals(lane.task())
        ? null
        : new GanttArrow(rowOf(waker), row, tick, time(tick));
  }

  private static boolean isAfterReady(Phase phase) {
    return phase != Phase.READY && !phase.isWaiting();
  }

  static GanttState stateOf(Phase phase) {
    return switch (phase) {
      case READY, DUE -> GanttState.READY;
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
