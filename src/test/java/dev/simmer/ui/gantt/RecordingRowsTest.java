package dev.simmer.ui.gantt;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.simmer.recording.Golden;
import dev.simmer.recording.Granularity;
import dev.simmer.recording.Recording;
import dev.simmer.story.Pots;
import dev.simmer.ui.Recordings;
import dev.simmer.ui.control.GanttArrow;
import dev.simmer.ui.control.GanttData;
import dev.simmer.ui.control.GanttSpan;
import dev.simmer.ui.control.GanttState;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class RecordingRowsTest {
  private static final long SECOND = 1_000_000_000L;

  private static RecordingRows rows(Recording recording, Granularity granularity) {
    return new RecordingRows(
        recording, granularity, new Pots(recording), List.of("burner"), RowTree.of(recording));
  }

  private static RecordingRows folded(Recording recording) {
    return rows(recording, Granularity.FOLDED);
  }

  private static List<GanttSpan> spans(RecordingRows rows, int row) {
    return IntStream.range(0, rows.spans(row)).mapToObj(i -> rows.span(row, i)).toList();
  }

  @Test
  void toastIsReadyThroughTheTicksOfTheOthersThenCooks() {
    List<GanttSpan> toast = spans(folded(Recordings.breakfast()), 3);
    assertEquals(new GanttSpan(GanttState.READY, 0, 0, 0, 2), toast.get(0));
    assertEquals(new GanttSpan(GanttState.COOKING, 0, 0, 2, 3), toast.get(1));
    assertEquals(new GanttSpan(GanttState.WAITING, 0, 2 * SECOND, 3, 4), toast.get(2));
  }

  @Test
  void whoIsDoneHasAMarkAtItsEnd() {
    List<GanttSpan> toast = spans(folded(Recordings.breakfast()), 3);
    long two = 2 * SECOND;
    assertEquals(new GanttSpan(GanttState.DONE, two, two, 5, 5), toast.getLast());
  }

  @Test
  void aBlockingCallIsInsideOfItsTick() {
    List<GanttSpan> main = spans(folded(Recordings.blocking()), 1);
    assertTrue(main.contains(new GanttSpan(GanttState.BLOCKING, 0, 2 * SECOND, 1, 1)));
  }

  @Test
  void aBurnerShowsWhoCookedOnIt() {
    RecordingRows rows = folded(Recordings.breakfast());
    assertEquals("burner", rows.name(0));
    assertEquals(GanttData.NO_POT, rows.colour(0));
    List<GanttSpan> burner = spans(rows, 0);
    assertEquals(6, burner.size());
    assertTrue(burner.stream().allMatch(span -> span.state() == GanttState.COOKING));
    assertEquals(List.of(1, 2, 3, 5, 7, 8), burner.stream().map(GanttSpan::toTick).toList());
    assertEquals(
        List.of("main", "coffee", "toast", "toast", "coffee", "main"),
        IntStream.range(0, 6).mapToObj(i -> name(rows, i)).toList());
    assertEquals(rows.colour(3), rows.potOf(0, 2));
  }

  private static String name(RecordingRows rows, int index) {
    return rows.pots().name(rows.task(0, index));
  }

  @Test
  void aBurnerThatIsBlockedShowsIt() {
    List<GanttSpan> burner = spans(folded(Recordings.blocking()), 0);
    assertTrue(burner.contains(new GanttSpan(GanttState.BLOCKING, 0, 2 * SECOND, 1, 1)));
  }

  @Test
  void anArrowComesFromWhomAPotIsMadeOrWokenBy() {
    RecordingRows rows = folded(Recordings.breakfast());
    long three = 3 * SECOND;
    assertEquals(new GanttArrow(1, 3, 1, 0), rows.arrow(3, 0));
    assertEquals(new GanttArrow(1, 3, 1, 0), rows.arrow(3, 1));
    assertNull(rows.arrow(3, 2));
    assertNull(rows.arrow(1, 0));
    GanttArrow woken = new GanttArrow(2, 1, 7, three);
    for (int span = 2; span < rows.spans(1); span++) {
      assertEquals(woken, rows.arrow(1, span), "span " + span);
    }
    assertEquals(2, rows.spanAtFact(3, 20));
    assertEquals(-1, rows.spanAtFact(3, 2));
  }

  @Test
  void whoseTimerRingsDuringABlockingCallIsReadyFromThenOn() {
    RecordingRows rows = folded(Recordings.overdue());
    List<GanttSpan> coffee = spans(rows, 2);
    long three = 3 * SECOND;
    assertTrue(coffee.contains(new GanttSpan(GanttState.WAITING, 0, SECOND, 2, 2)), "" + coffee);
    assertTrue(coffee.contains(new GanttSpan(GanttState.READY, SECOND, three, 2, 2)), "" + coffee);
    for (int span = 0; span < coffee.size(); span++) {
      assertNull(span < 2 ? null : rows.arrow(2, span), "span " + span);
    }
  }

  @Test
  void onlyMovesOfTheClockAndTheStartRunNothing() {
    RecordingRows rows = folded(Recordings.breakfast());
    assertFalse(rows.runs(0));
    assertTrue(rows.runs(3));
    assertFalse(rows.runs(4));
  }

  static Stream<Path> traces() {
    return Golden.traces();
  }

  @ParameterizedTest
  @MethodSource("traces")
  void spansFollowEachOtherOnBothAxes(Path trace) {
    for (Granularity granularity : Granularity.values()) {
      RecordingRows rows = rows(Golden.recording(trace), granularity);
      for (int row = 0; row < rows.rows(); row++) {
        GanttSpan before = new GanttSpan(GanttState.READY, 0, 0, 0, 0);
        for (GanttSpan span : spans(rows, row)) {
          assertTrue(span.from() >= before.to() && span.to() >= span.from());
          assertTrue(span.fromTick() >= before.toTick(), before + " then " + span);
          assertTrue(span.toTick() >= span.fromTick(), span.toString());
          before = span;
        }
      }
    }
  }
}
