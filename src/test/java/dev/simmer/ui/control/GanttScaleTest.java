package dev.simmer.ui.control;

import static dev.simmer.ui.control.Rows.SECOND;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import org.junit.jupiter.api.Test;

class GanttScaleTest {
  private static final double WIDTH = 1072;
  private static final double NEAR = 1e-6;

  /// Two steps at 0, the clock to 1, a step there, a step that blocks to 2.
  private final Rows data = new Rows(0, 0, 0, -1, 1, 2);

  private final GanttScale seconds = GanttScale.fit(data, false, WIDTH);
  private final GanttScale ticks = GanttScale.fit(data, true, WIDTH);

  @Test
  void ticksAtOneInstantStandSideBySide() {
    assertEquals(0, seconds.x(0, 0), NEAR);
    assertEquals(GanttScale.SLOT, seconds.x(0, 1), NEAR);
    assertEquals(2 * GanttScale.SLOT, seconds.x(0, 2), NEAR);
  }

  @Test
  void aMoveOfTheClockHasLengthAndNoSlot() {
    assertEquals(500, seconds.x(SECOND, 3), NEAR);
  }

  @Test
  void aTickThatBlocksHasASlotWhereItBegins() {
    assertEquals(500 + GanttScale.SLOT, seconds.x(SECOND, 4), NEAR);
    assertEquals(500 + 2 * GanttScale.SLOT, seconds.x(SECOND, 5), NEAR);
  }

  @Test
  void slotsShrinkBeforeTheyReachTheNextInstant() {
    double[] times = new double[1002];
    times[1001] = -1;
    GanttScale crowded = GanttScale.fit(new Rows(times), false, WIDTH);
    assertTrue(crowded.x(0, 1000) < crowded.x(SECOND, 1001));
  }

  /// With room for the marks of who is done.
  @Test
  void allThatHappensAtTheEndIsOnTheScreen() {
    double[] times = new double[60];
    Arrays.fill(times, 1);
    times[0] = 0;
    times[1] = -1;
    GanttScale crowded = GanttScale.fit(new Rows(times), false, WIDTH);
    assertTrue(crowded.x(SECOND, 59) <= WIDTH - 12, () -> "at " + crowded.x(SECOND, 59));
  }

  @Test
  void whatIsUnderThePointerIsTheTickThatIsDrawnThere() {
    assertEquals(1, seconds.tickAt(1));
    assertEquals(2, seconds.tickAt(GanttScale.SLOT + 1));
    assertEquals(2, seconds.tickAt(499));
    assertEquals(4, seconds.tickAt(501));
    assertEquals(1, ticks.tickAt(1));
    assertEquals(5, ticks.tickAt(WIDTH));
  }

  @Test
  void inTicksEachTickIsAColumn() {
    assertEquals(ticks.x(0, 2) - ticks.x(0, 1), ticks.x(SECOND, 4) - ticks.x(SECOND, 3), NEAR);
  }

  @Test
  void zoomKeepsWhatIsUnderThePointer() {
    GanttScale zoomed = seconds.zoomed(3, 400);
    assertEquals(seconds.position(400), zoomed.position(400), NEAR);
    assertEquals(3 * seconds.pixels(), zoomed.pixels(), NEAR);
  }

  @Test
  void zoomingOutEndsWhereAllIsSeen() {
    assertTrue(seconds.zoomed(4, 700).zoomed(0.01, 700).isFit());
  }

  @Test
  void panningStopsAtBothEnds() {
    GanttScale zoomed = seconds.zoomed(4, 0);
    assertEquals(0, zoomed.panned(-10_000).from(), NEAR);
    assertTrue(zoomed.panned(1e9).plain(2.0 * SECOND) > 0);
  }

  @Test
  void thePlayheadMovesAlongWhileTheClockMoves() {
    assertEquals(250, seconds.playhead(3, 0.5 * SECOND), NEAR);
    assertEquals(250, seconds.playhead(2, 0.5 * SECOND), NEAR);
    assertEquals(2 * GanttScale.SLOT, seconds.playhead(2, Double.POSITIVE_INFINITY), NEAR);
    assertEquals((ticks.x(0, 2) + ticks.x(SECOND, 3)) / 2, ticks.playhead(3, 0.5 * SECOND), NEAR);
  }

  @Test
  void aChartOfNothingHasAScale() {
    GanttScale empty = GanttScale.fit(GanttData.EMPTY, false, WIDTH);
    assertEquals(0, empty.x(0, 0), NEAR);
    assertEquals(0, empty.tickAt(500));
  }
}
