package dev.simmer.ui.control;

/// What a row of the Gantt chart is doing in a span.
public enum GanttState {
  COOKING,
  READY,
  WAITING,
  BLOCKING,
  DONE,
  FAILED,
  CANCELLED;

  boolean isEnd() {
    return this == DONE || this == FAILED || this == CANCELLED;
  }
}
