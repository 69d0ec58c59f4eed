package dev.simmer.story;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.simmer.recording.Golden;
import dev.simmer.recording.Granularity;
import dev.simmer.recording.LoopState;
import dev.simmer.recording.Playhead;
import dev.simmer.recording.Recorder;
import dev.simmer.recording.Recording;
import dev.simmer.recording.TaskState;
import dev.simmer.simulation.Runs;
import dev.simmer.trace.HandleKind;
import dev.simmer.trace.LoopEvent;
import dev.simmer.trace.TaskId;
import dev.simmer.trace.VirtualTime;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

class StoryTest {
  private static final TaskId MAIN = new TaskId(1);

  static Stream<Path> traces() {
    return Golden.traces();
  }

  @ParameterizedTest
  @MethodSource("traces")
  void everyTickOfEveryTraceIsToldInWholeSentences(Path trace) {
    Recording recording = Golden.recording(trace);
    Story story = new Story(recording);
    for (Granularity granularity : Granularity.values()) {
      for (int tick = 0; tick <= recording.ticks(granularity).last(); tick++) {
        Playhead playhead = new Playhead(recording, granularity, tick);
        String text = story.caption(playhead).text();
        assertTrue(text.matches("(?s).*\\S[.]"), text);
        assertFalse(text.contains("null") || text.matches(".*\\{\\d}.*"), text);
        LoopState state = playhead.state();
        for (TaskState task : state.tasks()) {
          assertEquals(task.phase().isWaiting(), !story.waitsFor(task).isEmpty());
          assertEquals(task.phase().isWaiting(), !story.label(task, state).isEmpty());
        }
      }
    }
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          a05_blocking_sleep    |  8 | time.sleep keeps the burner for 1.0 s: nobody else can cook. ticker's timer has been ringing for 0.9 s.
          a06_wait_for          |  1 | sets up a pot, fetch_price, and waits with a time limit: until 0.5 s at the latest.
          a06_wait_for          |  7 | At 0.7 s the time limit of main is over.
          a12_cancel_task       | 10 | tells bake to stop, and waits for a future: off the burner. bake is ready again.
          a12_cancel_task       | 11 | bake is told to stop, prints "cake taken out too early" and another line, and is taken off for good: cancelled. main is ready again.
          a14_main_crashes      | 16 | The program ends with ValueError("invalid literal for int() with base 10: ' many'"): nobody caught it.
          a21_taskgroup         |  1 | waits for the pots of its group: off the burner.
          a25_to_thread         |  5 | At 0.2 s a helper is done.
          a28_futures_callbacks |  3 | A callback of the program runs. It prints "soon: the loop has turned".
          a28_futures_callbacks |  4 | At 0.2 s a callback of the program is due.
          a34_deadlock          |  6 | At 0.2 s the timers of transfer and transfer 2 ring.
          a34_deadlock          |  7 | transfer cooks on, and waits for the lock: off the burner.
          a34_deadlock          | 14 | Nobody is ready, and no timer will ever ring: the kitchen stands still for good. Still waiting: main.
          """)
  void whatHappenedIsTold(String trace, int tick, String part) {
    Recording recording = Golden.recording(trace);
    String text =
        new Story(recording).caption(new Playhead(recording, Granularity.FOLDED, tick)).text();
    assertTrue(text.contains(part), text);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          turns  | The program was stopped after 5 turns of the loop.
          steps  | The program was stopped after 5 steps of code.
          memory | The program was stopped: it used too much memory.
          output | The program was stopped: it printed too much.
          """)
  void aBoundIsTold(String word, String text) {
    LoopEvent.Limit limit =
        Stream.of(LoopEvent.Limit.values()).filter(l -> l.word().equals(word)).findAny().get();
    assertEquals(
        "The kitchen opens. No pot is put on: the program runs no event loop. " + text,
        lastCaption(new LoopEvent.LimitReached(0, limit, 5, 0)));
  }

  @Test
  void aProgramWithoutALoopIsTold() {
    assertEquals(
        "The kitchen opens. Before the loop runs, the program prints \"hi\"."
            + " No pot is put on: the program runs no event loop. The kitchen closes after 0.0 s.",
        lastCaption(new LoopEvent.Printed(0, null, "hi\n")));
    assertTrue(lastCaption(new LoopEvent.Exited(0, "3")).endsWith("The program asks to exit: 3."));
  }

  @ParameterizedTest
  @EnumSource(
      mode = EnumSource.Mode.EXCLUDE,
      names = {"STEP", "WAKEUP"})
  void everyKindOfHandleIsTold(HandleKind kind) {
    Recorder recorder = new Recorder();
    recorder.on(new LoopEvent.TaskCreated(0, MAIN, "main", null, 1));
    recorder.on(new LoopEvent.HandleRan(0, kind, null, 0, ""));
    recorder.on(new LoopEvent.HandleRan(0, kind, MAIN, 0, ""));
    recorder.on(new LoopEvent.TaskDone(0, MAIN, LoopEvent.Outcome.RETURNED, "1"));
    Recording recording = recorder.recording();
    Story story = new Story(recording);
    Playhead start = Playhead.atStart(recording, Granularity.EVERY_HANDLE);
    assertFalse(story.caption(start.at(1)).text().contains("main"));
    assertTrue(story.caption(start.at(2)).headline().endsWith("."));
  }

  @Test
  void aSleepWithoutEndIsTold() {
    String text =
        lastCaption(
            new LoopEvent.TaskCreated(0, MAIN, "main", null, 1),
            new LoopEvent.HandleReady(0, HandleKind.STEP, MAIN),
            new LoopEvent.TurnBegan(0, 1, 1),
            new LoopEvent.HandleRan(0, HandleKind.STEP, MAIN, 1, ""),
            new LoopEvent.TimerSet(0, VirtualTime.NEVER, HandleKind.TIMER, MAIN),
            new LoopEvent.TaskSuspended(0, MAIN, "sleep", 2, List.of()),
            new LoopEvent.Deadlocked(0));
    assertTrue(text.startsWith("main cooks. It simmers for ever: no timer rings for it."), text);
  }

  @Test
  void aTaskThatYieldsIsTold() {
    String text =
        lastCaption(
            new LoopEvent.TaskCreated(0, MAIN, "main", null, 1),
            new LoopEvent.HandleReady(0, HandleKind.STEP, MAIN),
            new LoopEvent.TurnBegan(0, 1, 1),
            new LoopEvent.HandleRan(0, HandleKind.STEP, MAIN, 1, ""),
            new LoopEvent.TaskSuspended(0, MAIN, "sleep", 2, List.of()),
            new LoopEvent.HandleReady(0, HandleKind.STEP, MAIN));
    assertTrue(
        text.startsWith("main cooks. It gives the burner back at once, to stand in the queue"),
        text);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          2  | main is still on its burner. The clock moves to 0.1 s. main sets up four pots, long:3, middle:2, short:1 and io:0.
          4  | Both burners are busy until 0.2 s: main and long:3 cook. main waits for long:3, middle:2, short:1 and io:0: off the burner.
          6  | Both burners are busy until 0.3 s: middle:2 and long:3 cook. long:3 goes back to the queue: its slice is over.
          12 | Both burners are busy until 0.6 s: io:0 and long:3 cook. io:0 says await: it simmers until 1.1 s.
          """)
  void whatPotsDoSideBySideIsTold(int tick, String text) {
    assertEquals(text, caption(Runs.sharing(), tick));
  }

  @Test
  void whoBeginsInsideAnothersStepDoesNotTakeItsDeeds() {
    String text = caption(Runs.of("asyncio-eager", 0, Runs.COMPUTING), 2);
    assertEquals(
        "long:3 cooks. An eager task begins inside its creation. It is done: 12."
            + " main sets up a pot, middle:2.",
        text);
  }

  @Test
  void aRunThatIsNotDecidedYetDoesNotClose() {
    String text =
        lastCaption(
            new LoopEvent.TaskCreated(0, MAIN, "main", null, 1),
            new LoopEvent.TaskCreated(0, new TaskId(2), "pot", null, 1),
            new LoopEvent.HandleReady(0, HandleKind.STEP, MAIN),
            new LoopEvent.HandleReady(0, HandleKind.STEP, new TaskId(2)),
            new LoopEvent.TurnBegan(0, 1, 2),
            new LoopEvent.HandleRan(0, HandleKind.STEP, MAIN, 1, ""),
            new LoopEvent.TaskDone(0, MAIN, LoopEvent.Outcome.RETURNED, "4"));
    assertEquals("main was first in the queue. It is done: 4.", text);
  }

  @Test
  void aProgramThatEndsInItsFirstStepIsToldInWholeSentences() {
    String program =
        """
        import asyncio
        async def main():
            pass
        asyncio.run(main())
        """;
    assertEquals(
        "main cooks. It is done and the kitchen closes after 0.0 s.",
        caption(Runs.of("asyncio", 0, program), 1));
  }

  @Test
  void oneIsNotSeveral() {
    assertTrue(
        lastCaption(new LoopEvent.LimitReached(0, LoopEvent.Limit.TURNS, 1, 0))
            .endsWith("The program was stopped after 1 turn of the loop."));
    assertTrue(
        lastCaption(new LoopEvent.LimitReached(0, LoopEvent.Limit.STEPS, 1, 0))
            .endsWith("The program was stopped after 1 step of code."));
  }

  @Test
  void aSleepThatFreesTheBurnerIsTold() {
    String program =
        """
        import asyncio, time
        async def main():
            time.sleep(1)
        asyncio.run(main())
        """;
    assertEquals(
        "main cooks. It sleeps until 1.0 s (time.sleep), and frees the burner: another may cook.",
        caption(Runs.of("round-robin", 0, program), 1));
  }

  @Test
  void burnersAreCountedFromOne() {
    String program =
        """
        import asyncio, time
        async def main():
            time.sleep(1)
        asyncio.run(main())
        """;
    assertTrue(
        caption(Runs.of("go", 0, program), 3)
            .startsWith("main was held up for 1.0 s on burner 1, and cooks on."));
  }

  private static String caption(Recording recording, int tick) {
    return new Story(recording).caption(new Playhead(recording, Granularity.FOLDED, tick)).text();
  }

  private static String lastCaption(LoopEvent... facts) {
    Recorder recorder = new Recorder();
    Stream.of(facts).forEach(recorder::on);
    Recording recording = recorder.recording();
    Playhead end = Playhead.atStart(recording, Granularity.FOLDED).last();
    return new Story(recording).caption(end).text();
  }
}
