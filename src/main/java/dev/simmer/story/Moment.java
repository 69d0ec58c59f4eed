package dev.simmer.story;

import dev.simmer.recording.LoopState;
import dev.simmer.recording.Playhead;
import dev.simmer.recording.TaskState;
import dev.simmer.trace.LoopEvent;
import dev.simmer.trace.TaskId;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// A tick to be told: how things stood before it and after it, and what happened between.
record Moment(Playhead playhead, LoopState before, LoopState after, List<LoopEvent> facts) {
  static Moment of(Playhead playhead) {
    LoopState before =
        playhead.isFirst() ? playhead.recording().stateAfter(0) : playhead.back().state();
    return new Moment(playhead, before, playhead.state(), List.copyOf(playhead.facts()));
  }

  /// The facts of one type, in order.
  <T extends LoopEvent> Stream<T> all(Class<T> type) {
    return facts.stream().filter(type::isInstance).map(type::cast);
  }

  /// The facts of what one task did.
  Moment by(TaskId task) {
    return new Moment(
        playhead, before, after, facts.stream().filter(f -> task.equals(doer(f))).toList());
  }

  /// Whose doing a fact is, as far as it is told of a task; null for all else.
  static @Nullable TaskId doer(LoopEvent fact) {
    return switch (fact) {
      case LoopEvent.TaskCreated e -> e.by();
      case LoopEvent.CancelRequested e -> e.by();
      case LoopEvent.Printed e -> e.task();
      case LoopEvent.TaskSuspended e -> e.task();
      case LoopEvent.TaskDone e -> e.task();
      default -> null;
    };
  }

  /// Whether the program ended in this tick, and nothing cut it short. Where somebody is still
  /// ready, nobody has decided who goes on.
  boolean closes() {
    return playhead.isLast()
        && after.ending() == null
        && after.ready().stream().noneMatch(handle -> handle.kind().stepsTask());
  }

  /// Whether a task was stepped before in the same turn of the loop.
  boolean followsInTurn() {
    return before.current() != null && before.turn() == after.turn();
  }

  /// How a task stood before; null if it was not made yet.
  @Nullable TaskState old(TaskId id) {
    return before.task(id);
  }

  /// How the tasks stood before that waited then and are ready now.
  List<TaskState> woken() {
    return after.ready().stream()
        .filter(handle -> handle.kind().stepsTask())
        .map(handle -> handle.task() == null ? null : before.task(handle.task()))
        .filter(Objects::nonNull)
        .map(Objects::requireNonNull)
        .filter(task -> task.phase().isWaiting())
        .toList();
  }

  /// How the tasks stood before whose sleep was over at the end of the tick.
  List<TaskState> rung() {
    return before.tasks().stream()
        .filter(
            task ->
                task.waitsFor() != null
                    && task.waitsFor().hasTimer()
                    && task.waitsFor().until() <= after.time())
        .toList();
  }
}
