package dev.simmer.recording;

import dev.simmer.trace.TaskId;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Who has a burner, because something holds it up in the middle of its step, or because it keeps
/// the burner while it waits.
///
/// @param burner its number, from 0 on
/// @param task null if the burner is free
/// @param since when the task got it, in nanoseconds
/// @param waits whether the task only keeps it
/// @param inner who began inside the task's step and is still at work, the outermost first
public record Occupancy(
    int burner, @Nullable TaskId task, long since, boolean waits, List<TaskId> inner) {
  public Occupancy {
    inner = List.copyOf(inner);
  }

  /// All who are on it.
  public List<TaskId> all() {
    List<TaskId> all = new ArrayList<>(inner);
    if (task != null) {
      all.addFirst(task);
    }
    return all;
  }

  static Occupancy free(int burner) {
    return new Occupancy(burner, null, 0, false, List.of());
  }

  /// The same with somebody who is at work there.
  Occupancy with(TaskId other, long otherSince) {
    if (task == null) {
      return new Occupancy(burner, other, otherSince, false, inner);
    }
    List<TaskId> more = new ArrayList<>(inner);
    if (!all().contains(other)) {
      more.add(other);
    }
    return new Occupancy(burner, task, since, waits && !task.equals(other), more);
  }
}
