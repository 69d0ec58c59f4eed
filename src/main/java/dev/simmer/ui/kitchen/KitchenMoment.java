package dev.simmer.ui.kitchen;

import dev.simmer.recording.Burner;
import dev.simmer.recording.Granularity;
import dev.simmer.recording.LoopState;
import dev.simmer.recording.Occupancy;
import dev.simmer.recording.Phase;
import dev.simmer.recording.Playhead;
import dev.simmer.recording.ReadyState;
import dev.simmer.recording.TaskState;
import dev.simmer.recording.Timeline;
import dev.simmer.recording.Totals;
import dev.simmer.recording.Wait;
import dev.simmer.trace.HandleKind;
import dev.simmer.trace.TaskId;
import dev.simmer.trace.VirtualTime;
import dev.simmer.ui.kitchen.OnStove.How;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// Who stands where in the kitchen.
///
/// A tick that takes time, a move of the clock or a blocking call, has two moments: while it lasts
/// everybody stands where the tick before left them; at its end they stand where it leaves them.
///
/// @param playhead the tick
/// @param lasting whether the tick still goes on
/// @param state where the tasks stand
/// @param burner who is on the burner
/// @param cooking the task that is stepped in this tick; null if none is
/// @param stove who is on which burner, in order of their numbers
/// @param ready the handles that the ready queue shows
/// @param waiting those who wait, the one whose timer rings first at the head
/// @param served those who are done, the first at the head
record KitchenMoment(
    Playhead playhead,
    boolean lasting,
    LoopState state,
    Burner burner,
    @Nullable TaskState cooking,
    List<OnStove> stove,
    List<ReadyState> ready,
    List<TaskState> waiting,
    List<TaskState> served) {
  private static final String IN_THREAD = "to_thread";
  private static final Comparator<TaskState> SOONEST_FIRST =
      Comparator.<TaskState>comparingLong(KitchenMoment::due)
          .thenComparingLong(TaskState::since)
          .thenComparingInt(task -> task.id().number());

  static KitchenMoment of(Playhead playhead, boolean lasting) {
    LoopState end = playhead.state();
    LoopState state = lasting ? playhead.back().state() : end;
    Burner burner = end.burner();
    boolean all = playhead.granularity() == Granularity.EVERY_HANDLE;
    List<OnStove> stove = stove(playhead, state, end);
    List<ReadyState> ready =
        Stream.concat(beginning(state, stove), state.ready().stream())
            .filter(handle -> all || handle.kind().runsProgram())
            .filter(handle -> !lasting || !isOn(stove, handle.task()))
            .toList();
    return new KitchenMoment(
        playhead,
        lasting,
        state,
        burner,
        burner.task() == null ? null : end.task(burner.task()),
        stove,
        ready,
        state.tasks().stream().filter(t -> t.phase().isWaiting()).sorted(SOONEST_FIRST).toList(),
        state.tasks().stream()
            .filter(t -> t.phase().isDone())
            .sorted(firstDoneFirst(playhead.recording().timeline()))
            .toList());
  }

  private static boolean isOn(List<OnStove> stove, @Nullable TaskId task) {
    return stove.stream().anyMatch(held -> held.task().id().equals(task));
  }

  /// Who is made and begins inside the step of who made it, without a place in the queue.
  private static Stream<ReadyState> beginning(LoopState state, List<OnStove> stove) {
    Set<@Nullable TaskId> placed = new HashSet<>();
    state.ready().forEach(handle -> placed.add(handle.task()));
    stove.forEach(held -> placed.add(held.task().id()));
    return state.tasks().stream()
        .filter(task -> task.phase() == Phase.READY && !placed.contains(task.id()))
        .map(task -> new ReadyState(HandleKind.STEP, task.id(), task.since()));
  }

  private static List<OnStove> stove(Playhead playhead, LoopState state, LoopState end) {
    List<OnStove> stove = new ArrayList<>();
    for (Occupancy held : playhead.burners()) {
      for (TaskId id : held.all()) {
        boolean cooks = id.equals(end.current()) || state.task(id) == null;
        TaskState task = Objects.requireNonNull(cooks ? end.task(id) : state.task(id));
        boolean blocks = id.equals(end.current()) && end.burner().blocked() > 0;
        boolean keeps = held.waits() && id.equals(held.task());
        stove.add(
            new OnStove(held.burner(), task, keeps ? How.KEEPS : blocks ? How.BLOCKS : How.COOKS));
      }
    }
    return List.copyOf(stove);
  }

  private static Comparator<TaskState> firstDoneFirst(Timeline timeline) {
    return Comparator.comparingLong(TaskState::since)
        .thenComparingInt(
            task -> {
              Timeline.Lane lane = timeline.laneOf(task.id());
              return lane == null ? 0 : lane.span(lane.size() - 1).fromFact();
            });
  }

  /// What the chef does.
  ChefPose pose() {
    if (blocking()) {
      return ChefPose.ALARMED;
    }
    if (stove.stream().anyMatch(held -> held.how() != How.KEEPS)) {
      return ChefPose.COOKING;
    }
    if (lasting || ready.isEmpty() || !stove.isEmpty()) {
      return ChefPose.WAITING;
    }
    return playhead.isMoveOfClock() ? ChefPose.REACHING_RIGHT : ChefPose.REACHING_LEFT;
  }

  /// How many burners there are, with one that is given up in this tick.
  int burners() {
    int used = stove.stream().mapToInt(OnStove::burner).max().orElse(0) + 1;
    return Math.max(used, state.burners().size());
  }

  /// On how many burners somebody is.
  int busyBurners() {
    return (int) stove.stream().mapToInt(OnStove::burner).distinct().count();
  }

  /// How many pots wait for what a thread does.
  int helpers() {
    return (int) waiting.stream().filter(KitchenMoment::needsThread).count();
  }

  private static boolean needsThread(TaskState task) {
    Wait wait = task.waitsFor();
    return wait != null && wait.on().equals(IN_THREAD);
  }

  /// When a waiting task's own timer rings.
  static long due(TaskState task) {
    Wait wait = task.waitsFor();
    return wait == null || !task.phase().hasTimer() ? VirtualTime.NEVER : wait.until();
  }

  /// Whether who is on the burner holds it while the clock moves.
  boolean blocking() {
    return cooking != null && burner.blocked() > 0;
  }

  /// How long burners stood free, up to an instant of this tick; each counts.
  long idle(long now) {
    Totals totals = state.totals();
    boolean waits = lasting && playhead.isMoveOfClock();
    long free = state.burners().stream().filter(held -> held.task() == null).count();
    return totals.idle() + (waits ? (now - state.time()) * free : 0);
  }
}
