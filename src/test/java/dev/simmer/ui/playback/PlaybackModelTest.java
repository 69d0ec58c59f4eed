package dev.simmer.ui.playback;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.simmer.recording.Granularity;
import dev.simmer.recording.LoopState;
import dev.simmer.recording.Playhead;
import dev.simmer.recording.Recording;
import dev.simmer.trace.LoopEvent;
import dev.simmer.ui.Recordings;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class PlaybackModelTest {
  private static final long SECOND = 1_000_000_000L;
  private static final int LAST = 8;

  private final FakePulse pulse = new FakePulse();
  private final PlaybackModel<Playhead> model = new PlaybackModel<>(pulse);

  @BeforeEach
  void loadBreakfast() {
    load(Recordings.breakfast());
  }

  @Test
  void beginsAtTickZero() {
    assertEquals(0, tick());
    assertEquals(0, model.displayedTimeProperty().get());
  }

  @Test
  void showsTheSameStatesOnTheWayBackAsOnTheWayThere() {
    List<LoopState> there = new ArrayList<>();
    for (int tick = 0; tick <= LAST; tick++) {
      there.add(playhead().state());
      model.forward();
    }
    for (int tick = LAST; tick >= 0; tick--) {
      assertEquals(there.get(tick), playhead().state(), "tick " + tick);
      model.back();
    }
  }

  @Test
  void staysAtTheEnds() {
    model.back();
    assertEquals(0, tick());
    model.last();
    model.forward();
    assertEquals(LAST, tick());
  }

  @Test
  void playsStepsInASteadyBeat() {
    model.togglePlay();
    pulse.pass(690);
    assertEquals(0, tick());
    pulse.pass(10);
    assertEquals(1, tick());
    pulse.pass(1400);
    assertEquals(3, tick());
  }

  @Test
  void letsAMoveOfTheClockTakeItsTime() {
    model.moveTo(3);
    model.togglePlay();
    pulse.pass(700 + 1500);
    assertEquals(4, tick());
    assertEquals(SECOND * 3 / 2, model.displayedTimeProperty().get());
    pulse.pass(490);
    assertEquals(4, tick());
    pulse.pass(10);
    assertEquals(5, tick());
    assertEquals(2 * SECOND, model.displayedTimeProperty().get());
  }

  @Test
  void playsFasterAtAHigherSpeed() {
    model.speedProperty().set(4);
    model.moveTo(4);
    model.togglePlay();
    assertEquals(5, tick());
    pulse.pass(170);
    assertEquals(5, tick());
    pulse.pass(10);
    assertEquals(6, tick());
    pulse.pass(250);
    assertEquals(7, tick());
  }

  @Test
  void changesTheSpeedInTheMiddleOfAWait() {
    model.moveTo(3);
    model.togglePlay();
    pulse.pass(700 + 1000);
    model.faster(1);
    pulse.pass(490);
    assertEquals(4, tick());
    pulse.pass(10);
    assertEquals(5, tick());
  }

  @Test
  void goesRoundInARange() {
    model.moveTo(1);
    model.beginRange();
    model.moveTo(3);
    model.endRange();
    assertEquals(new TickRange(1, 3), model.rangeProperty().get());
    model.togglePlay();
    assertEquals(1, tick());
    pulse.pass(1400);
    assertEquals(3, tick());
    pulse.pass(700);
    assertEquals(1, tick());
    pulse.pass(1400);
    assertEquals(3, tick());
    assertTrue(model.playingProperty().get());
    model.forgetRange();
    pulse.pass(700);
    assertEquals(4, tick());
  }

  @Test
  void aRangeHasTwoEndsInOrder() {
    model.moveTo(5);
    model.beginRange();
    assertEquals(new TickRange(5, LAST), model.rangeProperty().get());
    model.moveTo(2);
    model.endRange();
    assertEquals(new TickRange(0, 2), model.rangeProperty().get());
    model.moveTo(4);
    model.beginRange();
    assertEquals(new TickRange(4, LAST), model.rangeProperty().get());
    model.moveTo(0);
    model.endRange();
    assertNull(model.rangeProperty().get());
  }

  @Test
  void stopsWhereItIsTold() {
    model.stopWhere(place -> place.tick() == 5);
    model.togglePlay();
    pulse.pass(60_000);
    assertEquals(5, tick());
    assertFalse(model.playingProperty().get());
    assertEquals(2 * SECOND, model.displayedTimeProperty().get());
    model.togglePlay();
    pulse.pass(60_000);
    assertEquals(LAST, tick());
  }

  @Test
  void keepsTheSpeedInItsBounds() {
    model.faster(10);
    assertEquals(100, model.speedProperty().get());
    model.faster(-10);
    assertEquals(0.1, model.speedProperty().get());
  }

  @Test
  void holdsATickWhileItBlocksTheBurner() {
    load(Recordings.blocking());
    model.togglePlay();
    pulse.pass(700);
    assertEquals(1, tick());
    pulse.pass(1000);
    assertEquals(SECOND, model.displayedTimeProperty().get());
    pulse.pass(990);
    assertEquals(1, tick());
    pulse.pass(10);
    assertEquals(2, tick());
  }

  @Test
  void stopsAtTheEndAndBeginsAnewFromThere() {
    model.togglePlay();
    pulse.pass(60_000);
    assertEquals(LAST, tick());
    assertFalse(model.playingProperty().get());
    assertFalse(pulse.isBeating());
    model.togglePlay();
    assertEquals(0, tick());
    assertTrue(model.playingProperty().get());
  }

  @Test
  void pausesInTheMiddleOfATickAndGoesOnFromThere() {
    model.moveTo(3);
    model.togglePlay();
    pulse.pass(700 + 1500);
    model.togglePlay();
    pulse.pass(5000);
    assertEquals(4, tick());
    assertEquals(SECOND * 3 / 2, model.displayedTimeProperty().get());
    model.togglePlay();
    pulse.pass(500);
    assertEquals(5, tick());
  }

  @Test
  void showsTheEndOfATickThatIsSteppedTo() {
    List<Long> times = new ArrayList<>();
    model.playheadProperty().addListener(o -> times.add(model.displayedTimeProperty().get()));
    model.moveTo(6);
    model.moveTo(3);
    model.moveTo(6);
    assertEquals(List.of(3 * SECOND, 3 * SECOND, 3 * SECOND), times);
    assertEquals(3 * SECOND, model.displayedTimeProperty().get());
    model.moveTo(5);
    assertEquals(2 * SECOND, model.displayedTimeProperty().get());
  }

  @Test
  void pausesWhenSomebodySteps() {
    model.togglePlay();
    model.forward();
    assertFalse(model.playingProperty().get());
    assertEquals(1, tick());
  }

  @Test
  void keepsThePlaceWhenEachHandleBecomesATick() {
    for (int tick = 0; tick <= LAST; tick++) {
      model.moveTo(tick);
      LoopState before = playhead().state();
      model.everyHandleProperty().set(true);
      assertEquals(before.facts(), playhead().state().facts());
      model.everyHandleProperty().set(false);
      assertEquals(tick, tick());
    }
  }

  @Test
  void showsTheTickThatAHandleIsFoldedInto() {
    model.everyHandleProperty().set(true);
    model.moveTo(5);
    assertEquals("timer", handle());
    model.everyHandleProperty().set(false);
    assertEquals(4, tick());
  }

  @Test
  void doesNothingWhileNothingIsLoaded() {
    model.load(null);
    model.togglePlay();
    model.forward();
    assertNull(model.playheadProperty().get());
    assertFalse(model.playingProperty().get());
  }

  private void load(Recording recording) {
    model.load(Playhead.atStart(recording, Granularity.FOLDED));
  }

  private String handle() {
    return playhead().head() instanceof LoopEvent.HandleRan ran ? ran.kind().word() : "";
  }

  private Playhead playhead() {
    return Objects.requireNonNull(model.playheadProperty().get());
  }

  private int tick() {
    return playhead().tick();
  }
}
