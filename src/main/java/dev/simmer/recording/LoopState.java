package dev.simmer.recording;

import dev.simmer.trace.LoopEvent;
import dev.simmer.trace.TaskId;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// The whole loop at one moment: the fold of a recording's first facts.
///
/// @param facts how many facts it is the fold of
/// @param time virtual time in nanoseconds
/// @param turn the number of the loop's turn; 0 before the first
/// @param tasks all tasks made so far, in order of creation
/// @param ready the ready queue, the handle that runs next at the head
/// @param burner who was on the burner in the last tick
/// @param burners who has which burner at the end of the tick
/// @param ending the fact that ended the program, where one did: [LoopEvent.Crashed],
///   [LoopEvent.Exited], [LoopEvent.Deadlocked] or [LoopEvent.LimitReached]
public record LoopState(
    int facts,
    long time,
    int turn,
    List<TaskState> tasks,
    List<ReadyState> ready,
    Burner burner,
    List<Occupancy> burners,
    Totals totals,
    @Nullable LoopEvent ending) {

  /// The task whose step the last tick was; null if the clock moved or a callback ran.
  public @Nullable TaskId current() {
    return burner.task();
  }

  /// The task of that identity; null if it was not made yet.
  public @Nullable TaskState task(TaskId id) {
    int place =
        Bisection.first(tasks.size(), index -> tasks.get(index).id().number() >= id.number());
    return place < tasks.size() && tasks.get(place).id().equals(id) ? tasks.get(place) : null;
  }

  /// The same with nobody on the burner.
  LoopState withFreeBurner() {
    return new LoopState(facts, time, turn, tasks, ready, Burner.FREE, burners, totals, ending);
  }
}
