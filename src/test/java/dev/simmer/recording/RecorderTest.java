package dev.simmer.recording;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import dev.simmer.trace.HandleKind;
import dev.simmer.trace.LoopEvent;
import dev.simmer.trace.TaskId;
import dev.simmer.trace.VirtualTime;
import java.util.List;
import org.junit.jupiter.api.Test;

class RecorderTest {
  private static final TaskId ONE = new TaskId(1);
  private static final TaskId TWO = new TaskId(2);

  private static final List<LoopEvent> EVERY_FACT =
      List.of(
          new LoopEvent.Printed(0, null, "hello"),
          new LoopEvent.TaskCreated(1, ONE, "main", null, 3),
          new LoopEvent.TaskCreated(1, TWO, "main.<locals>.cook", ONE, 4),
          new LoopEvent.TaskNamed(2, TWO, "cook"),
          new LoopEvent.HandleReady(3, HandleKind.STEP, ONE),
          new LoopEvent.HandleReady(3, HandleKind.CALLBACK, null),
          new LoopEvent.TurnBegan(4, 7, 2),
          new LoopEvent.HandleRan(5, HandleKind.WAKEUP, ONE, 12, "First in the queue."),
          new LoopEvent.HandleRan(5, HandleKind.EXECUTOR, null, 0, ""),
          new LoopEvent.TimerSet(6, VirtualTime.NEVER, HandleKind.WAIT_FOR, ONE),
          new LoopEvent.ClockAdvanced(1L << 40, 6),
          new LoopEvent.Blocked(1L << 41, null, 1.0 / 3, 9),
          new LoopEvent.TaskSuspended(1L << 41, ONE, "gather", 12, List.of(TWO, ONE)),
          new LoopEvent.TaskSuspended(1L << 41, TWO, "Queue.get", 0, List.of()),
          new LoopEvent.CancelRequested(1L << 41, ONE, TWO),
          new LoopEvent.TaskDone(1L << 41, ONE, LoopEvent.Outcome.CANCELLED, null),
          new LoopEvent.TaskDone(1L << 41, TWO, LoopEvent.Outcome.RETURNED, "''"),
          new LoopEvent.ErrorPrinted(1L << 41, TWO, "oh"),
          new LoopEvent.Crashed(1L << 41, "KeyError(1)", 5),
          new LoopEvent.Exited(1L << 41, "3"),
          new LoopEvent.Deadlocked(1L << 41),
          new LoopEvent.LimitReached(1L << 41, LoopEvent.Limit.OUTPUT, 1L << 33, 8));

  @Test
  void everyFactIsMadeAnewAsItWas() {
    Recorder recorder = new Recorder();
    EVERY_FACT.forEach(recorder::on);
    Recording recording = recorder.recording();
    assertEquals(EVERY_FACT.size(), recorder.factCount());
    assertEquals(EVERY_FACT, recording.facts(0, recording.factCount()));
    assertEquals(1L << 41, recording.end());
  }

  @Test
  void outputIsFoundByItsNumber() {
    Recorder recorder = new Recorder();
    EVERY_FACT.forEach(recorder::on);
    Recording recording = recorder.recording();
    assertEquals(0, recording.printedUpTo(0));
    assertEquals(1, recording.printedUpTo(1));
    assertEquals(2, recording.printedUpTo(EVERY_FACT.size()));
    assertEquals(17, recording.printedFact(1));
    assertThrows(IndexOutOfBoundsException.class, () -> recording.printedFact(2));
  }

  @Test
  void anEmptyRecordingHasOneTick() {
    Recording recording = new Recorder().recording();
    assertEquals(0, recording.ticks(Granularity.FOLDED).last());
    assertEquals(0, recording.ticks(Granularity.FOLDED).factsUpTo(0));
    assertEquals(0, recording.end());
    Playhead playhead = Playhead.atStart(recording, Granularity.FOLDED);
    assertEquals(playhead, playhead.with(Granularity.FOLDED).forward().back());
    assertEquals(List.of(), playhead.state().tasks());
  }
}
