package dev.simmer.scheduler;

import dev.simmer.trace.TaskId;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// What a scheduler sees when it chooses: a view of the loop that cannot change it, and that holds
/// only while the choice is made.
public interface Situation {
  /// Virtual time in nanoseconds.
  long time();

  /// The handles that may run now, in order of arrival. What a choice names is a position in it.
  List<ReadyHandle> ready();

  /// The free burner that the choice is for, from 0 on.
  int burner();

  /// All burners.
  List<BurnerView> burners();

  /// The tasks that wait on a timer, or in a blocking call that has freed their burner; the one due
  /// first at the head.
  List<WaitingTask> waiting();

  /// The task that ran last; null if none has.
  @Nullable TaskId lastRun();
}
