package dev.simmer.scheduler.builtin;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class WorkerTest {
  private final Deque<Long> overflow = new ArrayDeque<>();
  private final Worker worker = new Worker(overflow);
  private final Worker thief = new Worker(overflow);

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
  void theOlderHalfIsStolenRoundedUpAndItsLastGoesFirst() {
    Stream.of(1L, 2L, 3L, 4L, 5L).forEach(worker::add);
    assertEquals(3, thief.stealFrom(worker));
    assertEquals(List.of(1L, 2L), queueOf(thief));
    assertEquals(List.of(4L, 5L), queueOf(worker));
  }

  /// As `runqputslow` in Go and `push_overflow` in Tokio have it.
  @Test
  void whenTheQueueIsFullItsOlderHalfGoesAndSoDoesWhoComes() {
    LongStream.rangeClosed(1, 256).forEach(worker::add);
    assertEquals(List.of(), List.copyOf(overflow));
    worker.add(257);
    assertEquals(
        LongStream.concat(LongStream.rangeClosed(1, 128), LongStream.of(257)).boxed().toList(),
        List.copyOf(overflow));
    assertEquals(LongStream.rangeClosed(129, 256).boxed().toList(), queueOf(worker));
  }

  @Test
  void theSlotIsNotStolen() {
    worker.putNext(1);
    assertEquals(Worker.NOBODY, thief.stealFrom(worker));
    assertEquals(1, worker.takeNext());
  }
}
