package dev.simmer.scheduler;

import dev.simmer.trace.TaskId;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// What a scheduler sees when it chooses: a view of the loop that cannot change it, and that holds
/// only while the choice is made.
public interface Situation {
  /// Virtual time in nanoseconds.
  long time();

  /// The ready handles in order of arrival.
  List<ReadyHandle> ready();

  /// The tasks that wait on a timer, the one due first at the head.
  List<WaitingTask> waiting();

  /// The task that ran last.
  @Nullable TaskId lastRun();
}
