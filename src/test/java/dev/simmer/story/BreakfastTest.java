package dev.simmer.story;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;

import dev.simmer.recording.Golden;
import dev.simmer.recording.Granularity;
import dev.simmer.recording.LoopState;
import dev.simmer.recording.Playhead;
import dev.simmer.recording.Recorder;
import dev.simmer.recording.Recording;
import dev.simmer.recording.TaskState;
import dev.simmer.trace.HandleKind;
import dev.simmer.trace.LoopEvent;
import dev.simmer.trace.TaskId;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class BreakfastTest {
  private static final TaskId MAIN = new TaskId(1);
  private static final TaskId COFFEE = new TaskId(2);
  private static final TaskId TOAST = new TaskId(3);

  private final Recording breakfast = asTheLoopTellsIt(Golden.recording("breakfast"));
  private final Story story = new Story(breakfast);

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          0 | 0.0 s | The kitchen opens. asyncio.run puts one pot in the ready queue: main.
          1 | 0.0 s | main cooks. It sets up two pots, coffee and toast, and waits for both: off the burner.
          2 | 0.0 s | coffee was first in the queue. It prints "coffee on" and says await: it simmers until 3.0 s.
          3 | 0.0 s | toast is next. It prints "toast on" and simmers until 2.0 s.
          4 | 2.0 s | Nobody is ready, so the chef waits. At 2.0 s toast's timer rings.
          5 | 2.0 s | toast cooks on from line 13, and is done: "Toast". main still waits for coffee.
          6 | 3.0 s | Nobody is ready. At 3.0 s coffee's timer rings.
          7 | 3.0 s | coffee cooks on from line 7, and is done: "Coffee". It was the last that main waited for.
          8 | 3.0 s | main cooks on from line 17 with both results, prints "Ready: Coffee Toast", and the kitchen closes after 3.0 s. One after the other it would have been 5.0 s.
          """)
  void eachTickIsTold(int tick, String time, String text) {
    Playhead playhead = new Playhead(breakfast, Granularity.FOLDED, tick);
    assertEquals(text, story.caption(playhead).text());
    assertEquals(time, story.seconds(playhead.time()));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          0 | -      | READY    | -        | -
          1 | Task-1 | WAITING  | READY    | READY
          2 | Task-2 | WAITING  | SLEEPING | READY
          3 | Task-3 | WAITING  | SLEEPING | SLEEPING
          4 | -      | WAITING  | SLEEPING | READY
          5 | Task-3 | WAITING  | SLEEPING | RETURNED
          6 | -      | WAITING  | READY    | RETURNED
          7 | Task-2 | READY    | RETURNED | RETURNED
          8 | Task-1 | RETURNED | RETURNED | RETURNED
          """)
  void eachPotStandsInItsPlace(int tick, String current, String main, String coffee, String toast) {
    LoopState state = new Playhead(breakfast, Granularity.FOLDED, tick).state();
    assertEquals(current, state.current() == null ? "-" : String.valueOf(state.current()));
    assertEquals(main, phase(state, MAIN));
    assertEquals(coffee, phase(state, COFFEE));
    assertEquals(toast, phase(state, TOAST));
  }

  @Test
  void thereAreNineStates() {
    assertEquals(8, breakfast.ticks(Granularity.FOLDED).last());
  }

  @Test
  void theTablesSayWhatEachPotWaitsFor() {
    LoopState state = new Playhead(breakfast, Granularity.FOLDED, 4).state();
    TaskState coffee = task(state, COFFEE);
    TaskState main = task(state, MAIN);
    assertEquals("sleep(3)", story.waitsFor(coffee));
    assertEquals("in 1.0 s", story.until(coffee, state));
    assertEquals("gather", story.waitsFor(main));
    assertEquals("2 of 2 left", story.until(main, state));
    assertEquals("waits for 2 pots", story.label(main, state));
    assertEquals("goes on", story.next(state.ready().getFirst(), state));
    LoopState later = new Playhead(breakfast, Granularity.FOLDED, 5).state();
    assertEquals("1 of 2 left", story.until(task(later, MAIN), later));
    assertEquals("waits for coffee", story.label(task(later, MAIN), later));
    assertEquals(13, later.burner().line());
  }

  @Test
  void theBooksAreToldOfWhenEveryHandleIsATick() {
    Playhead start = Playhead.atStart(breakfast, Granularity.EVERY_HANDLE);
    assertEquals(
        "Book-keeping: toast's sleep is over. toast is ready again.",
        story.caption(start.at(5)).text());
    assertEquals(
        "Book-keeping: gather notes that toast is done.", story.caption(start.at(7)).text());
    assertEquals(
        new Caption(
            "Book-keeping: main is done, so asyncio.run stops the loop.",
            "The kitchen closes after 3.0 s. One after the other it would have been 5.0 s."),
        story.caption(start.last()));
  }

  @Test
  void anotherSchedulersReasonIsToldAsItIs() {
    Recording shortest = told(breakfast, "The shortest job first.");
    Caption caption = new Story(shortest).caption(new Playhead(shortest, Granularity.FOLDED, 2));
    assertEquals(
        "coffee cooks. The shortest job first."
            + " It prints \"coffee on\" and says await: it simmers until 3.0 s.",
        caption.text());
  }

  private static String phase(LoopState state, TaskId id) {
    TaskState task = state.task(id);
    return task == null ? "-" : task.phase().toString();
  }

  private static TaskState task(LoopState state, TaskId id) {
    TaskState task = state.task(id);
    assertNotNull(task);
    return task;
  }

  private static Recording told(Recording recording, String reason) {
    Recorder recorder = new Recorder();
    for (LoopEvent fact : recording.facts(0, recording.factCount())) {
      recorder.on(
          fact instanceof LoopEvent.HandleRan ran
              ? new LoopEvent.HandleRan(ran.time(), ran.kind(), ran.task(), ran.line(), reason)
              : fact);
    }
    return recorder.recording();
  }

  /// With what a trace does not have: where a step goes on, and whom gather waits for.
  private static Recording asTheLoopTellsIt(Recording trace) {
    Recorder recorder = new Recorder();
    for (LoopEvent fact : trace.facts(0, trace.factCount())) {
      recorder.on(
          switch (fact) {
            case LoopEvent.TaskSuspended e when e.on().equals("gather") ->
                new LoopEvent.TaskSuspended(
                    e.time(), e.task(), e.on(), e.line(), List.of(COFFEE, TOAST));
            case LoopEvent.HandleRan e when e.kind() == HandleKind.WAKEUP ->
                new LoopEvent.HandleRan(
                    e.time(), e.kind(), e.task(), goesOnAt(e.task()), "First in the queue.");
            default -> fact;
          });
    }
    return recorder.recording();
  }

  private static int goesOnAt(@Nullable TaskId task) {
    if (MAIN.equals(task)) {
      return 17;
    }
    return COFFEE.equals(task) ? 7 : 13;
  }
}
