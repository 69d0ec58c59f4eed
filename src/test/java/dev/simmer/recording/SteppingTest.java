package dev.simmer.recording;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.simmer.trace.HandleKind;
import dev.simmer.trace.LoopEvent;
import dev.simmer.trace.TaskId;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

/// A state is the same, whichever way the playhead came to it.
class SteppingTest {
  private static final int TASKS = 300;
  private static final int ROUNDS = 60;

  static Stream<Arguments> tracesInBothGranularities() {
    return Golden.traces()
        .flatMap(trace -> Stream.of(Granularity.values()).map(size -> Arguments.of(trace, size)));
  }

  @ParameterizedTest
  @MethodSource("tracesInBothGranularities")
  void aStepBackShowsWhatWasThereBefore(Path trace, Granularity granularity) {
    List<LoopState> seen = new ArrayList<>();
    Playhead playhead = Playhead.atStart(Golden.recording(trace), granularity);
    seen.add(playhead.state());
    while (!playhead.isLast()) {
      playhead = playhead.forward();
      seen.add(playhead.state());
      assertEquals(seen.get(playhead.tick() - 1), playhead.back().state());
    }
    for (; !playhead.isFirst(); playhead = playhead.back()) {
      assertEquals(seen.get(playhead.tick()), playhead.state());
    }
  }

  @ParameterizedTest
  @MethodSource("tracesInBothGranularities")
  void theTicksTogetherAreAllFactsInOrder(Path trace, Granularity granularity) {
    Recording recording = Golden.recording(trace);
    List<LoopEvent> facts = new ArrayList<>();
    Playhead playhead = Playhead.atStart(recording, granularity);
    facts.addAll(playhead.facts());
    while (!playhead.isLast()) {
      playhead = playhead.forward();
      facts.addAll(playhead.facts());
    }
    assertEquals(recording.facts(0, recording.factCount()), facts);
  }

  @ParameterizedTest
  @EnumSource
  void anyTickOfALongRecordingIsTheFoldOfAllFactsBeforeIt(Granularity granularity) {
    Recording recording = longRecording();
    Ticks ticks = recording.ticks(granularity);
    Facts facts = new Facts();
    FactWriter writer = new FactWriter(facts);
    recording.facts(0, recording.factCount()).forEach(writer::add);
    Fold fold = new Fold(facts, PhaseListener.NONE);
    Random random = new Random(1);
    for (int tick = 0; tick <= ticks.last(); tick += 1 + random.nextInt(400)) {
      fold.upTo(ticks.factsUpTo(tick));
      assertEquals(fold.state(), recording.stateAfter(ticks.factsUpTo(tick)));
    }
  }

  @Test
  void whatIsRecordedLaterDoesNotChangeARecording() {
    Recorder recorder = new Recorder();
    recorder.on(new LoopEvent.TaskCreated(0, new TaskId(1), "main", null, 1));
    Recording before = recorder.recording();
    recorder.on(new LoopEvent.TaskNamed(5, new TaskId(1), "cook"));
    assertEquals(1, before.factCount());
    assertEquals(0, before.end());
    assertEquals(2, recorder.recording().factCount());
  }

  private static Recording longRecording() {
    Recorder recorder = new Recorder();
    for (int i = 1; i <= TASKS; i++) {
      recorder.on(new LoopEvent.TaskCreated(0, new TaskId(2 * i), "worker", null, 1));
      recorder.on(new LoopEvent.HandleReady(0, HandleKind.STEP, new TaskId(2 * i)));
    }
    for (int round = 0; round < ROUNDS; round++) {
      recorder.on(new LoopEvent.TurnBegan(round, round + 1, TASKS));
      for (int i = 1; i <= TASKS; i++) {
        TaskId task = new TaskId(2 * i);
        recorder.on(new LoopEvent.HandleRan(round, HandleKind.STEP, task, 2, "Next."));
        recorder.on(new LoopEvent.TaskSuspended(round, task, "yield", 3, List.of()));
        recorder.on(new LoopEvent.HandleReady(round, HandleKind.STEP, task));
      }
    }
    return recorder.recording();
  }
}
