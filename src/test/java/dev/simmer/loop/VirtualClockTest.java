package dev.simmer.loop;

import static org.junit.jupiter.api.Assertions.assertEquals;
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
    clock.wakeAt(7, () -> woken.add("late " + clock.now()));
    clock.wakeAt(
        2,
        () -> {
          woken.add("early " + clock.now());
          clock.wakeAt(4, () -> woken.add("again " + clock.now()));
        });
    clock.wakeAt(2, () -> woken.add("second " + clock.now()));
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
          program.context.clock().wakeAt(3, () -> woken.add(program.context.clock().now()));
          return main.give("done");
        });
    assertEquals(List.of(3L), woken);
    assertTrue(program.lines().getLast().endsWith("advance 0.0"));
  }
}
