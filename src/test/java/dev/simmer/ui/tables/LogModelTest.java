package dev.simmer.ui.tables;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.simmer.recording.Granularity;
import dev.simmer.recording.Playhead;
import dev.simmer.recording.Recorder;
import dev.simmer.recording.Recording;
import dev.simmer.simulation.Runs;
import dev.simmer.story.Pots;
import dev.simmer.trace.HandleKind;
import dev.simmer.trace.LoopEvent;
import dev.simmer.trace.TaskId;
import dev.simmer.trace.VirtualTime;
import dev.simmer.ui.Recordings;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class LogModelTest {
  private final LogModel model = new LogModel(Runnable::run, Runnable::run);

  LogModelTest() {
    model.seenProperty().set(true);
  }

  @Test
  void whatNobodySeesIsFilledInWhenItIsSeen() {
    model.seenProperty().set(false);
    assertEquals(List.of(), show(Recordings.breakfast(), 0));
    model.seenProperty().set(true);
    assertEquals(2, model.linesProperty().get().size());
  }

  @Test
  void theLinesOfAnotherRunAreGoneAtOnce() {
    assertEquals(2, show(Recordings.breakfast(), 0).size());
    model.seenProperty().set(false);
    assertEquals(List.of(), show(Recordings.blocking(), 0));
  }

  @Test
  void tellsTheFactsUpToThePlayhead() {
    assertEquals(
        List.of("main is set up: a task of main.", "main joins the ready queue."),
        show(Recordings.breakfast(), 0));
    List<String> all = show(Recordings.breakfast(), 8);
    assertEquals("main sets up coffee: a task of coffee.", all.get(4));
    assertEquals("main says await (gather) at line 17: off the burner.", all.get(8));
    assertEquals("Turn 2 of the loop: 2 handles are ready.", all.get(9));
    assertEquals("A timer is set for 3.0 s: timer for coffee.", all.get(12));
    assertEquals("Nobody is ready: the chef waits from 0.0 s to 2.0 s.", all.get(18));
    assertEquals("toast is done: 'Toast'", all.get(25));
  }

  @Test
  void hasASentenceForEachKindOfFact() {
    TaskId pot = new TaskId(1);
    Recorder recorder = new Recorder();
    List.of(
            new LoopEvent.TaskCreated(0, pot, "pot", null, 1),
            new LoopEvent.TaskNamed(0, pot, "{soup}"),
            new LoopEvent.TimerSet(0, VirtualTime.NEVER, HandleKind.TIMER, null),
            new LoopEvent.HandleRan(0, HandleKind.STEP, pot, 3, "First in the queue."),
            new LoopEvent.Blocked(0, null, 5, 2),
            new LoopEvent.CancelRequested(0, pot, null),
            new LoopEvent.CancelRequested(0, pot, pot),
            new LoopEvent.TaskDone(0, pot, LoopEvent.Outcome.CANCELLED, null),
            new LoopEvent.ErrorPrinted(0, null, "oh\n"),
            new LoopEvent.Crashed(0, "ValueError('no')", 3),
            new LoopEvent.Exited(0, "3"),
            new LoopEvent.Deadlocked(0),
            new LoopEvent.LimitReached(0, LoopEvent.Limit.TURNS, 200_000, 0),
            new LoopEvent.LimitReached(0, LoopEvent.Limit.STEPS, 5, 0),
            new LoopEvent.LimitReached(0, LoopEvent.Limit.MEMORY, 5, 0),
            new LoopEvent.LimitReached(0, LoopEvent.Limit.OUTPUT, 5, 0))
        .forEach(recorder::on);
    List<String> sentences = show(recorder.recording(), 9);
    assertEquals("The program names Task-1 \"{soup}\".", sentences.get(1));
    assertEquals("{soup} gets the burner, at line 3. First in the queue.", sentences.get(3));
    assertEquals("Cut off after 200,000 turns of the loop.", sentences.get(12));
    sentences.forEach(sentence -> assertFalse(sentence.matches(".*\\{\\d.*"), sentence));
  }

  private List<String> show(Recording recording, int tick) {
    model.show(new Playhead(recording, Granularity.FOLDED, tick), new Pots(recording));
    Lines<LogRow> lines = model.linesProperty().get();
    return IntStream.range(0, lines.size()).mapToObj(lines.line()).map(LogRow::text).toList();
  }

  @Test
  void theEndOfASliceIsNoAwait() {
    List<String> log = lastOf(Runs.sharing());
    assertTrue(
        log.contains("long:3 has used up its slice at line 4: back to the ready queue."), "" + log);
    log.forEach(line -> assertFalse(line.contains("await (slice)"), line));
  }

  @Test
  void aSleepThatFreesTheBurnerIsNoAwait() {
    String program =
        """
        import asyncio, time

        async def main():
            time.sleep(1)

        asyncio.run(main())
        """;
    assertTrue(
        lastOf(Runs.of("round-robin", 0, program))
            .contains(
                "main sleeps at line 4 (time.sleep) and frees the burner: another may cook."));
    assertTrue(
        lastOf(Runs.of("go", 0, program))
            .contains("main held burner 1 for 1.0 s, at line 4, and goes on."));
  }

  @Test
  void whyTheClockMovesIsToldOfAllBurners() {
    List<String> log = lastOf(Runs.sharing());
    assertTrue(log.contains("The kitchen has 2 burners."), "" + log);
    assertTrue(log.contains("Both burners are busy until 0.3 s."), "" + log);
    assertTrue(log.contains("1 of 2 burners is busy until 0.1 s."), "" + log);
    String three = "round-robin:slice=0.2,burners=3";
    assertTrue(
        lastOf(Runs.of(three, 0.1, Runs.COMPUTING))
            .contains("All 3 burners are busy until 0.3 s."));
    String sleeping =
        """
        import asyncio
        asyncio.run(asyncio.sleep(1))
        """;
    assertTrue(
        lastOf(Runs.of("one-by-one", 0, sleeping))
            .contains(
                "A pot keeps its burner while it simmers: the chef waits from 0.0 s to 1.0 s."));
  }

  @Test
  void oneIsNotSeveral() {
    Recorder recorder = new Recorder();
    List.of(
            new LoopEvent.BurnersSet(0, 1),
            new LoopEvent.TurnBegan(0, 1, 1),
            new LoopEvent.LimitReached(0, LoopEvent.Limit.TURNS, 1, 0),
            new LoopEvent.LimitReached(0, LoopEvent.Limit.STEPS, 1, 0),
            new LoopEvent.LimitReached(0, LoopEvent.Limit.OUTPUT, 1, 0))
        .forEach(recorder::on);
    assertEquals(
        List.of(
            "The kitchen has 1 burner.",
            "Turn 1 of the loop: 1 handle is ready.",
            "Cut off after 1 turn of the loop.",
            "Cut off after 1 step.",
            "Cut off after 1 character of output."),
        lastOf(recorder.recording()));
  }

  private List<String> lastOf(Recording recording) {
    return show(recording, recording.ticks(Granularity.FOLDED).last());
  }

  @Test
  void goesToWhereWordsAreTold() {
    List<Integer> ticks = new ArrayList<>();
    List<Integer> facts = new ArrayList<>();
    model.onGo(ticks::add);
    Recording breakfast = Recordings.breakfast();
    model.show(new Playhead(breakfast, Granularity.FOLDED, 0), new Pots(breakfast));
    model.find("TOAST ON", 0, facts::add);
    assertEquals(List.of(3), ticks);
    model.find("toast on", facts.getFirst(), facts::add);
    assertEquals(facts.getFirst(), facts.getLast());
    model.find("salt", 0, facts::add);
    assertEquals(LogModel.NOWHERE, facts.getLast());
    model.find(" ", 0, facts::add);
    assertEquals(3, facts.size());
  }
}
