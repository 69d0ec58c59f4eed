package dev.simmer.recording;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.simmer.simulation.Runs;
import dev.simmer.trace.LoopEvent;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class JointTicksTest {
  private static final String BLOCKING =
      """
      import asyncio, time
      async def main():
          await asyncio.sleep(0)
          time.sleep(1)
          await asyncio.sleep(0)
          await asyncio.sleep(0)
      asyncio.run(main())
      """;

  @Test
  void whatEndsAtTheSameInstantGoesOnSideBySide() {
    Recording slow = moving(5);
    Recording quick = moving(2, 5);
    JointTicks ticks = JointTicks.of(List.of(slow, quick), Granularity.FOLDED);
    assertEquals(2, ticks.last());
    assertEquals(List.of(0L, 2L, 5L), times(ticks));
    assertEquals(List.of(0, 0, 1), own(ticks, 0));
    assertEquals(List.of(0, 1, 2), own(ticks, 1));
  }

  @Test
  void whoIsOverStaysAtItsEnd() {
    JointTicks ticks = JointTicks.of(List.of(moving(1), moving(1, 2, 3)), Granularity.FOLDED);
    assertEquals(List.of(0, 1, 1, 1), own(ticks, 0));
    assertEquals(List.of(0, 1, 2, 3), own(ticks, 1));
  }

  @Test
  void eachTickOfARunHasItsJointTick() {
    List<Recording> runs = List.of(moving(3, 4), moving(1, 3, 7));
    JointTicks ticks = JointTicks.of(runs, Granularity.FOLDED);
    for (int run = 0; run < runs.size(); run++) {
      for (int own = 0; own <= runs.get(run).ticks(Granularity.FOLDED).last(); own++) {
        int joint = ticks.joint(run, own);
        assertEquals(own, ticks.own(run, joint));
        assertEquals(runs.get(run).ticks(Granularity.FOLDED).time(own), ticks.time(joint));
      }
    }
  }

  @Test
  void aJointPlayheadShowsEachRunAtItsOwnTick() {
    JointPlayhead start =
        JointPlayhead.atStart(List.of(moving(5), moving(2, 5)), Granularity.FOLDED);
    JointPlayhead middle = start.forward();
    assertEquals(0, middle.playhead(0).tick());
    assertEquals(1, middle.playhead(1).tick());
    assertEquals(2, middle.time());
    assertTrue(middle.isMoveOfClock());
    assertTrue(middle.forward().isLast());
    assertEquals(start, middle.back());
    assertEquals(2, middle.at(99).tick());
  }

  @Test
  void goesOnUntilTheClockHasMovedInAnyRun() {
    JointPlayhead start =
        JointPlayhead.atStart(
            List.of(Runs.of("asyncio", 0, BLOCKING), Runs.of("lifo", 0, BLOCKING)),
            Granularity.FOLDED);
    JointPlayhead moved = start.nextMoveOfClock();
    assertEquals(1_000_000_000L, moved.time());
    assertEquals(0, moved.back().time());
    assertTrue(moved.last().nextMoveOfClock().isLast());
  }

  @Test
  void goesOnUntilSomethingGoesWrongInAnyRun() {
    JointPlayhead start =
        JointPlayhead.atStart(
            List.of(moving(1, 2, 3), Runs.of("asyncio", 0, BLOCKING)), Granularity.FOLDED);
    JointPlayhead wrong = start.nextTrouble();
    assertTrue(wrong.playhead(1).facts().stream().anyMatch(f -> f instanceof LoopEvent.Blocked));
    assertTrue(wrong.nextTrouble().isLast());
  }

  private static List<Long> times(JointTicks ticks) {
    List<Long> times = new ArrayList<>();
    for (int tick = 0; tick <= ticks.last(); tick++) {
      times.add(ticks.time(tick));
    }
    return times;
  }

  private static List<Integer> own(JointTicks ticks, int run) {
    List<Integer> own = new ArrayList<>();
    for (int tick = 0; tick <= ticks.last(); tick++) {
      own.add(ticks.own(run, tick));
    }
    return own;
  }

  /// A recording in which the clock moves to these instants.
  private static Recording moving(long... instants) {
    Recorder recorder = new Recorder();
    long now = 0;
    for (long instant : instants) {
      recorder.on(new LoopEvent.ClockAdvanced(instant, now, ""));
      now = instant;
    }
    return recorder.recording();
  }
}
