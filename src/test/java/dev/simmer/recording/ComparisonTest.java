package dev.simmer.recording;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.simmer.trace.LoopEvent;
import java.util.List;
import org.junit.jupiter.api.Test;

class ComparisonTest {
  @Test
  void theFastestIsHowManyTimesAsFastAsTheSlowest() {
    Comparison comparison = Comparison.of(List.of(lasting(4), lasting(6), lasting(3)), true);
    assertEquals(2, comparison.fastest());
    assertEquals(1, comparison.slowest());
    assertEquals(2, comparison.ratio());
  }

  @Test
  void runsThatTakeNoTimeAreAllAsFast() {
    assertEquals(1, Comparison.of(List.of(lasting(0), lasting(0)), true).ratio());
  }

  @Test
  void noneIsFasterWhereOneDidNotEndWell() {
    assertEquals(1, Comparison.of(List.of(lasting(4), lasting(2)), false).ratio());
  }

  private static Recording lasting(long nanos) {
    Recorder recorder = new Recorder();
    if (nanos > 0) {
      recorder.on(new LoopEvent.ClockAdvanced(nanos, 0, ""));
    }
    return recorder.recording();
  }
}
