package dev.simmer.recording;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;

import dev.simmer.trace.TaskId;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class TimelineTest {
  private static final long SECOND = 1_000_000_000;
  private static final long TENTH = SECOND / 10;

  @Test
  void aLaneHoldsThePhasesOfItsTaskInOrder() {
    Timeline timeline = Golden.recording("breakfast").timeline();
    assertEquals(3, timeline.laneCount());
    assertEquals(
        List.of(
            new Span(Phase.READY, 0, 0, 4, 10),
            new Span(Phase.RUNNING, 0, 0, 10, 13),
            new Span(Phase.SLEEPING, 0, 3 * SECOND, 13, 33),
            new Span(Phase.READY, 3 * SECOND, 3 * SECOND, 33, 35),
            new Span(Phase.RUNNING, 3 * SECOND, 3 * SECOND, 35, 36),
            new Span(Phase.RETURNED, 3 * SECOND, 3 * SECOND, 36, 48)),
        spans(timeline, new TaskId(2)));
  }

  @Test
  void aBlockingCallHasLength() {
    Timeline timeline = Golden.recording("a05_blocking_sleep").timeline();
    List<Span> rude = spans(timeline, new TaskId(4));
    assertEquals(new Span(Phase.BLOCKING, 3 * TENTH, 13 * TENTH, 40, 40), rude.get(5));
    assertEquals(Phase.RUNNING, rude.get(4).phase());
    assertEquals(3 * TENTH, rude.get(4).to());
  }

  @Test
  void theSpansOfAWindowAreFoundByTime() {
    Timeline.Lane coffee = lane(Golden.recording("breakfast").timeline(), new TaskId(2));
    assertEquals(0, coffee.firstEndingAt(0));
    assertEquals(2, coffee.firstEndingAt(1));
    assertEquals(2, coffee.firstEndingAt(3 * SECOND));
    assertEquals(coffee.size(), coffee.firstEndingAt(3 * SECOND + 1));
  }

  @Test
  void aTaskThatWasNeverMadeHasNoLane() {
    assertNull(Golden.recording("breakfast").timeline().laneOf(new TaskId(9)));
  }

  private static List<Span> spans(Timeline timeline, TaskId task) {
    Timeline.Lane lane = lane(timeline, task);
    return IntStream.range(0, lane.size()).mapToObj(lane::span).toList();
  }

  private static Timeline.Lane lane(Timeline timeline, TaskId task) {
    Timeline.Lane lane = timeline.laneOf(task);
    assertNotNull(lane);
    return lane;
  }
}
