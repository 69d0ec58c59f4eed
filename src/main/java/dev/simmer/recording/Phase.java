package dev.simmer.recording;

/// What a task is doing.
public enum Phase {
  /// Stands in the ready queue.
  READY,
  /// Holds a burner. With one burner, only between two facts: at the end of a tick no task runs,
  /// unless the program ended in the middle of its step. With more, it may be held up there.
  RUNNING,
  /// Waits for a timer of its own, as `sleep` does.
  SLEEPING,
  /// Its timer has rung, but the loop has not looked at it yet: it stands in line all the same.
  /// Only in a timeline.
  DUE,
  /// Waits for a timer of its own, and keeps its burner meanwhile.
  KEEPING,
  /// Waits for a task, a primitive or any other future.
  WAITING,
  /// Holds the burner while the clock moves. Only in a timeline: see [Burner#blocked].
  BLOCKING,
  RETURNED,
  RAISED,
  CANCELLED;

  /// Whether the task has ended.
  public boolean isDone() {
    return this == RETURNED || this == RAISED || this == CANCELLED;
  }

  /// Whether the task is off the burner until something happens.
  public boolean isWaiting() {
    return hasTimer() || this == WAITING;
  }

  /// Whether the task waits for a timer of its own.
  public boolean hasTimer() {
    return this == SLEEPING || this == KEEPING;
  }
}
