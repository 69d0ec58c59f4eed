package dev.simmer.ui.playback;

import dev.simmer.recording.Granularity;
import dev.simmer.recording.Place;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.DoubleProperty;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyLongProperty;
import javafx.beans.property.ReadOnlyLongWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleDoubleProperty;
import javafx.util.Duration;
import org.jspecify.annotations.Nullable;

/// Where the playhead stands in a recording, or in several, and how it moves on by itself.
///
/// @param <P> what stands there
public final class PlaybackModel<P extends Place<P>> {
  private static final Beat NOTHING = new Beat(0, 0, 0);

  private final Pulse pulse;
  private final ReadOnlyObjectWrapper<@Nullable P> playhead = new ReadOnlyObjectWrapper<>();
  private final ReadOnlyLongWrapper displayedTime = new ReadOnlyLongWrapper();
  private final ReadOnlyBooleanWrapper playing = new ReadOnlyBooleanWrapper();
  private final BooleanProperty everyHandle = new SimpleBooleanProperty();
  private final DoubleProperty speed = new SimpleDoubleProperty(1);
  private final ReadOnlyObjectWrapper<Duration> travelTime =
      new ReadOnlyObjectWrapper<>(travel(Beat.TRAVEL));
  private final ReadOnlyObjectWrapper<@Nullable TickRange> range = new ReadOnlyObjectWrapper<>();
  private Predicate<P> stop = place -> false;
  private Beat beat = NOTHING;
  private double elapsed;
  private long lastBeat;

  public PlaybackModel(Pulse pulse) {
    this.pulse = pulse;
    everyHandle.addListener((o, was, is) -> changeGranularity());
    playing.addListener(o -> pace());
    speed.addListener(o -> pace());
  }

  /// The state to show; null until something is loaded.
  public ReadOnlyObjectProperty<@Nullable P> playheadProperty() {
    return playhead.getReadOnlyProperty();
  }

  /// Virtual time in nanoseconds as clocks show it: the playhead's, or in play also times between
  /// two ticks.
  public ReadOnlyLongProperty displayedTimeProperty() {
    return displayedTime.getReadOnlyProperty();
  }

  public ReadOnlyBooleanProperty playingProperty() {
    return playing.getReadOnlyProperty();
  }

  /// Virtual seconds a second, from 0.1 to 100.
  public DoubleProperty speedProperty() {
    return speed;
  }

  /// How long a pot travels at a step: 350 ms, and in play so many at 1x, but never longer than its
  /// tick lasts.
  public ReadOnlyObjectProperty<Duration> travelTimeProperty() {
    return travelTime.getReadOnlyProperty();
  }

  private void pace() {
    travelTime.set(travel(playing.get() ? beat.travel() / speed.get() : Beat.TRAVEL));
  }

  private static Duration travel(double nanos) {
    return Duration.millis(nanos / 1e6);
  }

  /// Whether each handle is a tick of its own.
  public BooleanProperty everyHandleProperty() {
    return everyHandle;
  }

  /// The ticks that play goes through again and again; null for all of them once.
  public ReadOnlyObjectProperty<@Nullable TickRange> rangeProperty() {
    return range.getReadOnlyProperty();
  }

  /// Play goes round from this tick on.
  public void beginRange() {
    P now = playhead.get();
    if (now != null) {
      TickRange was = range.get();
      int to = was == null || was.to() <= now.tick() ? now.lastTick() : was.to();
      setRange(now.tick(), to);
    }
  }

  /// Play goes round up to this tick.
  public void endRange() {
    P now = playhead.get();
    if (now != null) {
      TickRange was = range.get();
      int from = was == null || was.from() >= now.tick() ? 0 : was.from();
      setRange(from, now.tick());
    }
  }

  private void setRange(int from, int to) {
    range.set(from < to ? new TickRange(from, to) : null);
  }

  /// Play goes through all ticks, once.
  public void forgetRange() {
    range.set(null);
  }

  /// Play stops at each place for which this holds.
  public void stopWhere(Predicate<P> condition) {
    stop = condition;
  }

  /// Shows another place, in the granularity that is chosen, or nothing.
  public void load(@Nullable P place) {
    pause();
    forgetRange();
    show(place == null ? null : place.with(granularity()));
  }

  /// Moves to a tick, the nearest there is, and stops play.
  public void moveTo(int tick) {
    pause();
    jump(tick);
  }

  public void forward() {
    step(1);
  }

  public void back() {
    step(-1);
  }

  private void step(int by) {
    P now = playhead.get();
    if (now != null) {
      moveTo(now.tick() + by);
    }
  }

  public void first() {
    moveTo(0);
  }

  public void last() {
    moveTo(Integer.MAX_VALUE);
  }

  /// Goes on until the clock has moved.
  public void untilClock() {
    move(Place::nextMoveOfClock);
  }

  /// Goes on until something goes wrong.
  public void untilTrouble() {
    move(Place::nextTrouble);
  }

  private void move(UnaryOperator<P> step) {
    P now = playhead.get();
    if (now != null) {
      moveTo(step.apply(now).tick());
    }
  }

  /// Changes the speed by so many doublings.
  public void faster(double doublings) {
    speed.set(Speed.at(Speed.position(speed.get()) + doublings));
  }

  /// Plays or pauses. At the end, play begins anew.
  public void togglePlay() {
    if (playing.get()) {
      pause();
    } else {
      play();
    }
  }

  private void play() {
    P now = playhead.get();
    if (now == null || now.lastTick() == 0) {
      return;
    }
    if (isAtEnd(now) && elapsed >= beat.hold()) {
      jump(firstToPlay());
    }
    lastBeat = -1;
    playing.set(true);
    pulse.start(this::beat);
  }

  /// Stops play where it is, perhaps in the middle of a tick.
  public void pause() {
    if (playing.get()) {
      playing.set(false);
      pulse.stop();
    }
  }

  private void beat(long now) {
    if (lastBeat >= 0) {
      elapsed += (now - lastBeat) * speed.get();
    }
    lastBeat = now;
    P at = playhead.get();
    while (at != null && elapsed >= beat.length() && (goesRound() || !isAtEnd(at))) {
      displayedTime.set(at.time());
      elapsed -= beat.length();
      at = isAtEnd(at) ? at.at(firstToPlay()) : at.forward();
      beat = Beat.of(at);
      pace();
      playhead.set(at);
      if (stop.test(at)) {
        halt(at);
        return;
      }
    }
    displayedTime.set(beat.timeAt((long) elapsed));
    if (at == null || (isAtEnd(at) && !goesRound() && elapsed >= beat.hold())) {
      pause();
    }
  }

  private void halt(P at) {
    pause();
    show(at);
  }

  private boolean goesRound() {
    return range.get() != null;
  }

  private int firstToPlay() {
    TickRange now = range.get();
    return now == null ? 0 : now.from();
  }

  private boolean isAtEnd(P at) {
    TickRange now = range.get();
    return at.isLast() || (now != null && at.tick() == now.to());
  }

  private void jump(int tick) {
    P now = playhead.get();
    if (now != null) {
      show(now.at(tick));
    }
  }

  private void changeGranularity() {
    forgetRange();
    P now = playhead.get();
    if (now != null) {
      show(now.with(granularity()));
    }
  }

  /// Shows the end of a tick. The time never falls short of the tick that is shown, so that nobody
  /// takes the change for a tick in progress.
  private void show(@Nullable P next) {
    long time = next == null ? 0 : next.time();
    beat = next == null ? NOTHING : Beat.of(next);
    elapsed = beat.hold();
    displayedTime.set(Math.max(displayedTime.get(), time));
    playhead.set(next);
    displayedTime.set(time);
  }

  private Granularity granularity() {
    return everyHandle.get() ? Granularity.EVERY_HANDLE : Granularity.FOLDED;
  }
}
