package dev.simmer.ui.gantt;

import dev.simmer.recording.Place;
import dev.simmer.trace.TaskId;
import dev.simmer.ui.control.GanttArrow;
import dev.simmer.ui.control.GanttChart;
import dev.simmer.ui.control.GanttData;
import dev.simmer.ui.control.GanttPlace;
import dev.simmer.ui.control.GanttRange;
import dev.simmer.ui.control.GanttState;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// What the chart shows, and what it says about it.
sealed interface ChartModel permits GanttViewModel, JointGanttViewModel {
  /// Whether it is about the recordings and the ticks of a place.
  boolean isOf(Place<?> place);

  GanttData data();

  /// The states that the legend is to explain.
  Set<GanttState> legend();

  /// The row of a task; [GanttChart#NO_ROW] if it has none.
  int rowOf(@Nullable TaskId task);

  /// The task of a row; null for no row.
  @Nullable TaskId taskOf(int row);

  /// The task that is at a place: on a burner's row, who has the burner there; null for none.
  @Nullable TaskId taskAt(GanttPlace place);

  /// Hides the rows below a row, or shows them if they are hidden: [#data] is another one then.
  void toggle(int row);

  /// Shows the row of a task, if it is hidden: [#data] is another one then.
  void reveal(TaskId task);

  /// All of the chart in one sentence, for who cannot see it.
  String summary(Place<?> place);

  /// Which pot, in which state, from when to when, at which line; empty where nothing is.
  String describe(GanttPlace place);

  /// The length of a part of the axis, how busy the burners were in it, and how often they changed
  /// their pots.
  String describe(GanttRange range);

  /// What woke the pot of a row, for a place in it; null where nothing did but a timer or the
  /// start.
  @Nullable GanttArrow arrow(GanttPlace place);

  /// The same for the selected task at a tick.
  @Nullable GanttArrow arrow(@Nullable TaskId task, int tick);
}
