package dev.simmer.story;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.simmer.recording.Recorder;
import dev.simmer.trace.LoopEvent;
import dev.simmer.trace.TaskId;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class PotsTest {
  private final Recorder recorder = new Recorder();

  @Test
  void aPotIsCalledAsTheProgramCallsItsTaskElseAsTheCoroutine() {
    make(1, "main");
    make(2, "main.<locals>.worker");
    make(4, "Kitchen.worker");
    make(5, "worker");
    make(6, "worker");
    recorder.on(new LoopEvent.TaskNamed(0, new TaskId(5), "anna"));
    Pots pots = new Pots(recorder.recording());
    assertEquals("main", pots.name(new TaskId(1)));
    assertEquals("worker", pots.name(new TaskId(2)));
    assertEquals("worker 2", pots.name(new TaskId(4)));
    assertEquals("anna", pots.name(new TaskId(5)));
    assertEquals("worker 3", pots.name(new TaskId(6)));
  }

  @Test
  void noTwoPotsShareAName() {
    make(1, "worker");
    make(2, "helper");
    make(3, "worker");
    recorder.on(new LoopEvent.TaskNamed(0, new TaskId(2), "worker 2"));
    Pots pots = new Pots(recorder.recording());
    assertEquals("worker 2", pots.name(new TaskId(2)));
    assertEquals("worker 3", pots.name(new TaskId(3)));
  }

  @Test
  void coloursGoRoundInTheOrderOfCreation() {
    IntStream.rangeClosed(1, 12).forEach(number -> make(2 * number, "worker"));
    Pots pots = new Pots(recorder.recording());
    assertEquals(0, pots.colour(new TaskId(2)));
    assertEquals(9, pots.colour(new TaskId(20)));
    assertEquals(1, pots.colour(new TaskId(24)));
  }

  private void make(int number, String coroutine) {
    recorder.on(new LoopEvent.TaskCreated(0, new TaskId(number), coroutine, null, 1));
  }
}
