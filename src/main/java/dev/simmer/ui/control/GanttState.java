package dev.simmer.ui.control;

/// What a row of the Gantt chart is doing in a span.
public enum GanttState {
  COOKING,
  READY,
  WAITING,
  BLOCKING,
  /// It waits, and keeps the burner.
  KEEPING,
  DONE,
  FAILED,
  CANCELLED;

  boolean isEnd() {
    return this == DONE || this == FAILED || this == CANCELLED;
  }
}
