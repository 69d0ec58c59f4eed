package dev.simmer.ui.control;

/// From what caused something to what came of it, at the end of one tick.
///
/// @param nanos when the tick ends
public record GanttArrow(int fromRow, int toRow, int tick, long nanos) {}
