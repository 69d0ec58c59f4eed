package dev.simmer.recording;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import dev.simmer.trace.HandleKind;
import dev.simmer.trace.LoopEvent;
import dev.simmer.trace.TaskId;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class TicksTest {
  private static final long SECOND = 1_000_000_000;
  private static final TaskId MAIN = new TaskId(1);
  private static final TaskId COFFEE = new TaskId(2);
  private static final TaskId TOAST = new TaskId(3);

  private final Recording breakfast = Golden.recording("breakfast");

  @Test
  void foldedTicksAreStepsAndMovesOfTheClock() {
    List<Object> heads = new ArrayList<>();
    Ticks ticks = breakfast.ticks(Granularity.FOLDED);
    for (int tick = 1; tick <= ticks.last(); tick++) {
      heads.add(
          breakfast.fact(ticks.head(tick)) instanceof LoopEvent.HandleRan ran
              ? String.valueOf(ran.task())
              : ticks.time(tick) / SECOND);
    }
    assertEquals(
        List.of("Task-1", "Task-2", "Task-3", 2L, "Task-3", 3L, "Task-2", "Task-1"), heads);
  }

  @Test
  void bookKeepingBelongsToTheTickThatCausedIt() {
    List<LoopEvent> rings = new Playhead(breakfast, Granularity.FOLDED, 4).facts();
    assertEquals(new LoopEvent.ClockAdvanced(2 * SECOND, 0), rings.getFirst());
    assertEquals(new LoopEvent.HandleReady(2 * SECOND, HandleKind.WAKEUP, TOAST), rings.getLast());
    List<LoopEvent> done = new Playhead(breakfast, Granularity.FOLDED, 7).facts();
    assertEquals(new LoopEvent.TurnBegan(3 * SECOND, 7, 1), done.getFirst());
    assertEquals(new LoopEvent.HandleReady(3 * SECOND, HandleKind.WAKEUP, MAIN), done.getLast());
  }

  @Test
  void everyHandleIsATickWhenAskedFor() {
    Ticks ticks = breakfast.ticks(Granularity.EVERY_HANDLE);
    List<HandleKind> kinds =
        IntStream.rangeClosed(1, ticks.last())
            .mapToObj(tick -> breakfast.fact(ticks.head(tick)))
            .filter(LoopEvent.HandleRan.class::isInstance)
            .map(fact -> ((LoopEvent.HandleRan) fact).kind())
            .toList();
    assertEquals(13, ticks.last());
    assertEquals(
        List.of(
            HandleKind.STEP,
            HandleKind.STEP,
            HandleKind.STEP,
            HandleKind.TIMER,
            HandleKind.WAKEUP,
            HandleKind.GATHER,
            HandleKind.TIMER,
            HandleKind.WAKEUP,
            HandleKind.GATHER,
            HandleKind.WAKEUP,
            HandleKind.RUN),
        kinds);
  }

  @Test
  void theProgramsCallbacksAreTicks() {
    Recording recording = Golden.recording("a28_futures_callbacks");
    Ticks ticks = recording.ticks(Granularity.FOLDED);
    long callbacks =
        IntStream.rangeClosed(1, ticks.last())
            .mapToObj(tick -> recording.fact(ticks.head(tick)))
            .filter(fact -> fact instanceof LoopEvent.HandleRan ran && !ran.kind().stepsTask())
            .count();
    assertEquals(7, callbacks);
  }

  @Test
  void aBlockingCallIsPartOfTheTickOfItsTask() {
    Recording recording = Golden.recording("a05_blocking_sleep");
    Playhead playhead = new Playhead(recording, Granularity.FOLDED, 8);
    assertEquals(new TaskId(4), playhead.state().current());
    assertEquals(1_300_000_000, playhead.time());
    assertEquals(300_000_000, playhead.back().time());
  }

  @Test
  void anInstantBelongsToTheLastTickThatEndedBefore() {
    Ticks ticks = breakfast.ticks(Granularity.FOLDED);
    assertEquals(0, ticks.atTime(-1));
    assertEquals(3, ticks.atTime(0));
    assertEquals(3, ticks.atTime(2 * SECOND - 1));
    assertEquals(5, ticks.atTime(2 * SECOND));
    assertEquals(8, ticks.atTime(9 * SECOND));
  }

  @Test
  void aFactBelongsToTheTickThatItIsCountedIn() {
    for (Granularity granularity : Granularity.values()) {
      Ticks ticks = breakfast.ticks(granularity);
      for (int fact = 0; fact < breakfast.factCount(); fact++) {
        int tick = ticks.ofFact(fact);
        assertEquals(true, fact < ticks.factsUpTo(tick));
        assertEquals(true, tick == 0 || fact >= ticks.factsUpTo(tick - 1));
      }
    }
  }

  @Test
  void aPlayheadFindsTheStepsOfATask() {
    Playhead start = Playhead.atStart(breakfast, Granularity.FOLDED);
    assertEquals(2, start.nextStepOf(COFFEE).tick());
    assertEquals(7, start.nextStepOf(COFFEE).nextStepOf(COFFEE).tick());
    assertEquals(7, start.at(7).nextStepOf(COFFEE).tick());
    assertEquals(2, start.at(7).previousStepOf(COFFEE).tick());
    assertEquals(2, start.at(2).previousStepOf(COFFEE).tick());
  }

  @Test
  void aPlayheadKeepsItsPlaceInTheOtherGranularity() {
    Playhead folded = new Playhead(breakfast, Granularity.FOLDED, 4);
    Playhead fine = folded.with(Granularity.EVERY_HANDLE);
    assertEquals(5, fine.tick());
    assertEquals(folded.state().tasks(), fine.state().tasks());
    assertEquals(folded, fine.with(Granularity.FOLDED));
  }

  @Test
  void nobodyIsOnTheBurnerWhileTheClockMovesOrTheLoopKeepsItsBooks() {
    assertNull(new Playhead(breakfast, Granularity.FOLDED, 4).state().current());
    assertEquals(TOAST, new Playhead(breakfast, Granularity.FOLDED, 5).state().current());
    assertEquals(TOAST, new Playhead(breakfast, Granularity.EVERY_HANDLE, 6).state().current());
    assertNull(new Playhead(breakfast, Granularity.EVERY_HANDLE, 7).state().current());
  }

  @Test
  void bookKeepingBeforeTheFirstTickBelongsToIt() {
    Recorder recorder = new Recorder();
    recorder.on(new LoopEvent.HandleReady(0, HandleKind.GATHER, null));
    recorder.on(new LoopEvent.TurnBegan(0, 1, 1));
    recorder.on(new LoopEvent.HandleRan(0, HandleKind.GATHER, null, 0, ""));
    recorder.on(new LoopEvent.ClockAdvanced(SECOND, 0));
    Recording recording = recorder.recording();
    Ticks ticks = recording.ticks(Granularity.FOLDED);
    assertEquals(1, ticks.last());
    assertEquals(1, ticks.factsUpTo(0));
    assertEquals(3, ticks.head(1));
  }

  @Test
  void aPlayheadStaysWithinTheRecording() {
    Playhead start = Playhead.atStart(breakfast, Granularity.FOLDED);
    assertEquals(8, start.at(99).tick());
    assertEquals(0, start.back().tick());
    assertEquals(start.last(), start.last().forward());
    assertEquals(5, start.atTime(2 * SECOND).tick());
  }

  @Test
  void theClockMovesNextWhereTimeGrows() {
    Playhead at = Playhead.atStart(breakfast, Granularity.FOLDED);
    assertEquals(4, at.nextMoveOfClock().tick());
    assertEquals(6, at.at(4).nextMoveOfClock().tick());
    assertEquals(6, at.at(5).nextMoveOfClock().tick());
    assertEquals(8, at.at(6).nextMoveOfClock().tick());
    assertEquals(8, at.at(8).nextMoveOfClock().tick());
  }

  @Test
  void nothingGoesWrongAtBreakfast() {
    assertEquals(8, Playhead.atStart(breakfast, Granularity.FOLDED).nextTrouble().tick());
  }

  @Test
  void whatBlocksOrFailsIsTrouble() {
    Recorder recorder = new Recorder();
    List.of(
            new LoopEvent.TaskCreated(0, MAIN, "main", null, 1),
            new LoopEvent.HandleReady(0, HandleKind.STEP, MAIN),
            new LoopEvent.TurnBegan(0, 1, 1),
            new LoopEvent.HandleRan(0, HandleKind.STEP, MAIN, 1, ""),
            new LoopEvent.Blocked(SECOND, MAIN, 1, 2),
            new LoopEvent.TaskSuspended(SECOND, MAIN, "sleep", 3, List.of()),
            new LoopEvent.ClockAdvanced(2 * SECOND, SECOND),
            new LoopEvent.HandleReady(2 * SECOND, HandleKind.STEP, MAIN),
            new LoopEvent.TurnBegan(2 * SECOND, 2, 1),
            new LoopEvent.HandleRan(2 * SECOND, HandleKind.STEP, MAIN, 3, ""),
            new LoopEvent.TaskDone(2 * SECOND, MAIN, LoopEvent.Outcome.RAISED, "ValueError('hot')"))
        .forEach(recorder::on);
    Playhead start = Playhead.atStart(recorder.recording(), Granularity.FOLDED);
    assertEquals(1, start.nextTrouble().tick());
    assertEquals(3, start.nextTrouble().nextTrouble().tick());
    assertEquals(3, start.last().nextTrouble().tick());
  }
}
