package dev.simmer.loop;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.simmer.trace.VirtualTime;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class VirtualClockTest {
  private final VirtualClock clock = new VirtualClock();

  @Test
  void neverMovesBack() {
    clock.moveTo(5);
    clock.moveTo(3);
    assertEquals(5, clock.now());
  }

  @Test
  void sleepersWakeOnTheWayEachAtItsTime() {
    List<String> woken = new ArrayList<>();
    clock.wakeAfter(nanos(7), () -> woken.add("late " + clock.now()));
    clock.wakeAfter(
        nanos(2),
        () -> {
          woken.add("early " + clock.now());
          clock.wakeAfter(nanos(2), () -> woken.add("again " + clock.now()));
        });
    clock.wakeAfter(nanos(2), () -> woken.add("second " + clock.now()));
    clock.moveTo(6);
    assertEquals(List.of("early 2", "second 2", "again 4"), woken);
    assertEquals(6, clock.now());
    assertEquals(7, clock.nextWaking());
    clock.moveTo(9);
    assertEquals("late 7", woken.getLast());
    assertEquals(VirtualTime.NEVER, clock.nextWaking());
  }

  @Test
  void aClockThatIsReadTooOftenWhileItStandsTakesAMillisecondAReading() {
    Program program = new Program();
    for (int i = 0; i < 10_000; i++) {
      assertEquals(0, program.context.readClock(1));
    }
    assertEquals(1_000_000, program.context.readClock(1));
    assertEquals(List.of("0.001 block null 0.001"), program.lines());
    program.context.clock().moveTo(2_000_000);
    assertEquals(2_000_000, program.context.readClock(1));
  }

  @Test
  void aRunEndsOnlyWhenNobodySleepsBesideTheLoop() {
    Program program = new Program();
    List<Long> woken = new ArrayList<>();
    program.run(
        main -> {
          program
              .context
              .clock()
              .wakeAfter(nanos(3), () -> woken.add(program.context.clock().now()));
          return main.give("done");
        });
    assertEquals(List.of(3L), woken);
    assertTrue(program.lines().getLast().endsWith("advance 0.0"));
  }

  @Test
  void aSleeperWakesEarlierOnceItMay() {
    List<Long> woken = new ArrayList<>();
    Step.Blocks untilSomethingWoke = new Step.Blocks(9e-9, () -> !woken.isEmpty());
    clock.wakeAfter(untilSomethingWoke, () -> woken.add(-clock.now()));
    clock.wakeAfter(nanos(5), () -> woken.add(clock.now()));
    clock.moveTo(20);
    assertEquals(List.of(5L, -5L), woken);
    assertFalse(clock.hasSleepers());
  }

  private static Step.Blocks nanos(int nanos) {
    return new Step.Blocks(nanos * 1e-9);
  }
}
