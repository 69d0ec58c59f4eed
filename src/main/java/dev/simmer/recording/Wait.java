package dev.simmer.recording;

import dev.simmer.trace.TaskId;
import dev.simmer.trace.VirtualTime;
import java.util.List;

/// What a suspended task waits for.
///
/// @param on in the words of the trace format: `sleep`, `gather`, `Queue.get`, `Task-2`, …
/// @param until when its timer rings, in nanoseconds; [VirtualTime#NEVER] if it has none
/// @param tasks the tasks that it waits for, as far as they are known; those done are still listed
public record Wait(String on, long until, List<TaskId> tasks) {
  public Wait {
    tasks = List.copyOf(tasks);
  }

  /// Whether a timer ends the wait at the latest.
  public boolean hasTimer() {
    return until != VirtualTime.NEVER;
  }
}
