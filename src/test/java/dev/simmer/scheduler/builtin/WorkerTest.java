package dev.simmer.scheduler.builtin;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class WorkerTest {
  private final Worker worker = new Worker();
  private final Worker thief = new Worker();

  private static List<Long> queueOf(Worker worker) {
    return Stream.generate(worker::take).takeWhile(handle -> handle != Worker.NOBODY).toList();
  }

  @Test
  void theQueueIsFirstInFirstOut() {
    worker.add(1);
    worker.add(2);
    assertEquals(List.of(1L, 2L), queueOf(worker));
    assertEquals(Worker.NOBODY, worker.take());
  }

  @Test
  void whoIsPutNextPushesTheOneBeforeIntoTheQueue() {
    worker.add(1);
    worker.putNext(2);
    worker.putNext(3);
    assertTrue(worker.hasNext());
    assertEquals(3, worker.takeNext());
    assertFalse(worker.hasNext());
    assertEquals(Worker.NOBODY, worker.takeNext());
    assertEquals(List.of(1L, 2L), queueOf(worker));
  }

  @Test
  void anEmptySlotAddsNobodyToTheQueue() {
    worker.emptySlot();
    assertEquals(List.of(), queueOf(worker));
  }

  @Test
  void theOlderHalfIsStolenRoundedUp() {
    Stream.of(1L, 2L, 3L, 4L, 5L).forEach(worker::add);
    assertEquals(1, thief.stealFrom(worker));
    assertEquals(List.of(2L, 3L), queueOf(thief));
    assertEquals(List.of(4L, 5L), queueOf(worker));
  }

  @Test
  void theSlotIsNotStolen() {
    worker.putNext(1);
    assertEquals(Worker.NOBODY, thief.stealFrom(worker));
    assertEquals(1, worker.takeNext());
  }
}
