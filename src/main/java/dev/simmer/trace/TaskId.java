package dev.simmer.trace;

/// A task's identity: the name that it was born with, `Task-1`, `Task-2`, … in the order of
/// creation.
public record TaskId(int number) {
  @Override
  public String toString() {
    return "Task-" + number;
  }
}
