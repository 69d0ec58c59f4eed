package dev.simmer.recording;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.simmer.trace.HandleKind;
import dev.simmer.trace.LoopEvent;
import dev.simmer.trace.TaskId;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class FoldTest {
  private static final long SECOND = 1_000_000_000;
  private static final TaskId MAIN = new TaskId(1);
  private static final TaskId COFFEE = new TaskId(2);
  private static final TaskId TOAST = new TaskId(3);

  static Stream<Path> traces() {
    return Golden.traces();
  }

  @ParameterizedTest
  @MethodSource("traces")
  void everyTurnRunsAsManyHandlesAsAreReady(Path trace) {
    Recording recording = Golden.recording(trace);
    for (int i = 0; i < recording.factCount(); i++) {
      if (recording.fact(i) instanceof LoopEvent.TurnBegan turn) {
        assertEquals(turn.todo(), recording.stateAfter(i + 1).ready().size(), "fact " + i);
      }
    }
  }

  /// Cancelled handles stand before it at most; they leave the queue with it.
  @ParameterizedTest
  @MethodSource("traces")
  void everyHandleThatRunsStandsAtTheHead(Path trace) {
    Recording recording = Golden.recording(trace);
    for (int i = 0; i < recording.factCount(); i++) {
      if (recording.fact(i) instanceof LoopEvent.HandleRan ran) {
        List<ReadyState> before = recording.stateAfter(i).ready();
        List<ReadyState> after = recording.stateAfter(i + 1).ready();
        int position = before.size() - after.size() - 1;
        assertEquals(ran.kind(), before.get(position).kind(), "fact " + i);
        assertEquals(ran.task(), before.get(position).task(), "fact " + i);
        assertEquals(before.subList(position + 1, before.size()), after, "fact " + i);
      }
    }
  }

  @ParameterizedTest
  @MethodSource("traces")
  void theLoopWaitsWhenNothingIsReady(Path trace) {
    Recording recording = Golden.recording(trace);
    for (int i = 0; i < recording.factCount(); i++) {
      if (recording.fact(i) instanceof LoopEvent.ClockAdvanced) {
        assertEquals(List.of(), recording.stateAfter(i + 1).ready(), "fact " + i);
      }
    }
  }

  @Test
  void aHandleThatWasDroppedLeavesTheQueueWhenTheNextOneRuns() {
    Recorder recorder = new Recorder();
    ready(recorder, HandleKind.CALLBACK, null);
    ready(recorder, HandleKind.STEP, MAIN);
    ready(recorder, HandleKind.STEP, COFFEE);
    recorder.on(new LoopEvent.TurnBegan(0, 1, 3));
    recorder.on(new LoopEvent.HandleRan(0, HandleKind.STEP, MAIN, 0, ""));
    assertEquals(List.of(COFFEE), readyTasks(recorder));
  }

  @Test
  void aHandleThatWasDroppedLastLeavesTheQueueWhenTheNextTurnBegins() {
    Recorder recorder = new Recorder();
    ready(recorder, HandleKind.STEP, MAIN);
    ready(recorder, HandleKind.TIMER, COFFEE);
    recorder.on(new LoopEvent.TurnBegan(0, 1, 2));
    recorder.on(new LoopEvent.HandleRan(0, HandleKind.STEP, MAIN, 0, ""));
    ready(recorder, HandleKind.STEP, TOAST);
    recorder.on(new LoopEvent.TurnBegan(0, 2, 1));
    assertEquals(List.of(TOAST), readyTasks(recorder));
  }

  @Test
  void handlesThatWereDroppedLeaveTheQueueWhenTheLoopWaits() {
    Recorder recorder = new Recorder();
    ready(recorder, HandleKind.STEP, MAIN);
    ready(recorder, HandleKind.CALLBACK, MAIN);
    recorder.on(new LoopEvent.TurnBegan(0, 1, 2));
    recorder.on(new LoopEvent.HandleRan(0, HandleKind.STEP, MAIN, 0, ""));
    recorder.on(new LoopEvent.ClockAdvanced(SECOND, 0));
    assertEquals(List.of(), readyTasks(recorder));
  }

  @Test
  void whatASchedulerLeavesStaysInTheQueueWhileTheLoopWaits() {
    Recorder recorder = new Recorder();
    ready(recorder, HandleKind.STEP, MAIN);
    recorder.on(new LoopEvent.TurnBegan(0, 1, 1));
    recorder.on(new LoopEvent.ClockAdvanced(SECOND, 0));
    assertEquals(List.of(MAIN), readyTasks(recorder));
  }

  @Test
  void whatASchedulerPassesOverStaysInTheQueue() {
    Recorder recorder = new Recorder();
    ready(recorder, HandleKind.STEP, MAIN);
    ready(recorder, HandleKind.TIMER, TOAST);
    ready(recorder, HandleKind.STEP, COFFEE);
    recorder.on(new LoopEvent.TurnBegan(0, 1, 3));
    recorder.on(new LoopEvent.HandleRan(0, HandleKind.STEP, COFFEE, 0, "Shortest."));
    assertEquals(List.of(MAIN, TOAST), readyTasks(recorder));
    recorder.on(new LoopEvent.TurnBegan(0, 2, 1));
    assertEquals(List.of(MAIN), readyTasks(recorder));
  }

  @Test
  void aSleepingTaskWaitsForTheTimerOfItsLastStep() {
    LoopState state = Golden.recording("breakfast").stateAfter(18);
    TaskState coffee = task(state, COFFEE);
    assertEquals(Phase.SLEEPING, coffee.phase());
    assertEquals(new Wait("sleep", 3 * SECOND, List.of()), coffee.waitsFor());
    assertEquals(6, coffee.line());
    assertEquals(MAIN, coffee.madeBy());
    assertEquals(Phase.WAITING, task(state, MAIN).phase());
    assertEquals(TOAST, state.current());
  }

  @Test
  void waitForIsBoundedByItsOwnTimer() {
    Recording recording = Golden.recording("a06_wait_for");
    Wait wait = task(recording.stateAfter(9), MAIN).waitsFor();
    assertEquals(new Wait("wait_for", SECOND / 2, List.of()), wait);
  }

  @Test
  void aBlockingCallIsKnownAtTheBurnerAndInTheSums() {
    Recording recording = Golden.recording("a05_blocking_sleep");
    LoopState state = recording.stateAfter(42);
    assertEquals(SECOND, state.burner().blocked());
    assertEquals(SECOND, state.totals().blocked());
    assertEquals(300_000_000, state.totals().idle());
    assertEquals(300_000_000, state.burner().since());
  }

  @Test
  void aTaskThatIsDoneKeepsItsValueAndItsBurnerTime() {
    Recording recording = Golden.recording("a05_blocking_sleep");
    TaskState rude = task(recording.stateAfter(recording.factCount()), new TaskId(4));
    assertEquals(Phase.RETURNED, rude.phase());
    assertEquals("None", rude.value());
    assertEquals(SECOND, rude.runTime());
    assertEquals(2, rude.steps());
  }

  @Test
  void aTaskIsAskedToCancelUntilItRuns() {
    Recording recording = Golden.recording("a12_cancel_task");
    int cancel = 0;
    while (!(recording.fact(cancel) instanceof LoopEvent.CancelRequested)) {
      cancel++;
    }
    assertTrue(task(recording.stateAfter(cancel + 1), COFFEE).cancelRequested());
    LoopState end = recording.stateAfter(recording.factCount());
    assertEquals(Phase.CANCELLED, task(end, COFFEE).phase());
    assertNull(task(end, COFFEE).value());
  }

  @Test
  void theEndingIsKept() {
    Recording recording = Golden.recording("a34_deadlock");
    LoopState end = recording.stateAfter(recording.factCount());
    assertEquals(new LoopEvent.Deadlocked(2_200_000_000L), end.ending());
  }

  @Test
  void factsOfTasksThatWereNeverMadeAreBorne() {
    Recorder recorder = new Recorder();
    recorder.on(new LoopEvent.TaskSuspended(0, TOAST, "sleep", 1, List.of()));
    recorder.on(new LoopEvent.TaskDone(0, TOAST, LoopEvent.Outcome.RETURNED, "1"));
    recorder.on(new LoopEvent.HandleRan(0, HandleKind.STEP, TOAST, 1, ""));
    assertEquals(List.of(), recorder.recording().stateAfter(3).tasks());
  }

  private static TaskState task(LoopState state, TaskId id) {
    TaskState task = state.task(id);
    assertNotNull(task);
    return task;
  }

  private static void ready(Recorder recorder, HandleKind kind, @Nullable TaskId task) {
    recorder.on(new LoopEvent.HandleReady(0, kind, task));
  }

  private static List<@Nullable TaskId> readyTasks(Recorder recorder) {
    Recording recording = recorder.recording();
    return recording.stateAfter(recording.factCount()).ready().stream()
        .map(ReadyState::task)
        .toList();
  }
}
