package dev.simmer.recording;

/// A figure that each task has, in nanoseconds of virtual time.
public enum TaskMeasure {
  RESPONSE,
  READY,
  WAITING,
  BURNER,
  TURNAROUND;

  public long of(TaskFigures task) {
    return switch (this) {
      case RESPONSE -> task.response();
      case READY -> task.ready();
      case WAITING -> task.waiting();
      case BURNER -> task.burner();
      case TURNAROUND -> task.turnaround();
    };
  }
}
