package dev.simmer.ui.control;

/// A place on the Gantt chart.
///
/// @param row [GanttChart#NO_ROW] above and below the rows
/// @param span the index of the row's span there; -1 if there is none
/// @param tick the tick there
/// @param nanos the time there; in an axis of ticks, the end of the tick
public record GanttPlace(int row, int span, int tick, long nanos) {}
