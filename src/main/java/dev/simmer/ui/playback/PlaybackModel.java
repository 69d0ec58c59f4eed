package dev.simmer.ui.playback;

import dev.simmer.recording.Granularity;
import dev.simmer.recording.Playhead;
import dev.simmer.recording.Recording;
import dev.simmer.trace.TaskId;
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
import org.jspecify.annotations.Nullable;

/// Where the playhead stands in a recording, and how it moves on by itself.
public final class PlaybackModel {
  private final Pulse pulse;
  private final ReadOnlyObjectWrapper<@Nullable Playhead> playhead = new ReadOnlyObjectWrapper<>();
  private final ReadOnlyLongWrapper displayedTime = new ReadOnlyLongWrapper();
  private final ReadOnlyBooleanWrapper playing = new ReadOnlyBooleanWrapper();
  private final BooleanProperty everyHandle = new SimpleBooleanProperty();
  private final DoubleProperty speed = new SimpleDoubleProperty(1);
  private @Nullable Beat beat;
  private double elapsed;
  private long lastBeat;

  public PlaybackModel(Pulse pulse) {
    this.pulse = pulse;
    everyHandle.addListener((o, was, is) -> changeGranularity());
  }

  /// The state to show; null until something is loaded.
  public ReadOnlyObjectProperty<@Nullable Playhead> playheadProperty() {
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

  /// Virtual seconds a second, from 0.25 to 8.
  public DoubleProperty speedProperty() {
    return speed;
  }

  /// Whether each handle is a tick of its own.
  public BooleanProperty everyHandleProperty() {
    return everyHandle;
  }

  /// Shows a recording from its tick 0, or nothing.
  public void load(@Nullable Recording recording) {
    pause();
    show(recording == null ? null : Playhead.atStart(recording, granularity()));
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
    Playhead now = playhead.get();
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

  /// Moves to the next step of a pot, if there is one.
  public void next(TaskId pot) {
    Playhead now = playhead.get();
    if (now != null) {
      moveTo(now.nextStepOf(pot).tick());
    }
  }

  /// Moves to the previous step of a pot, if there is one.
  public void previous(TaskId pot) {
    Playhead now = playhead.get();
    if (now != null) {
      moveTo(now.previousStepOf(pot).tick());
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
    Playhead now = playhead.get();
    if (now == null || now.ticks().last() == 0) {
      return;
    }
    if (now.isLast()) {
      jump(0);
    }
    elapsed = currentBeat().hold();
    lastBeat = -1;
    playing.set(true);
    pulse.start(this::beat);
  }

  /// Stops play where it is.
  public void pause() {
    if (playing.get()) {
      playing.set(false);
      pulse.stop();
      Playhead now = playhead.get();
      displayedTime.set(now == null ? 0 : now.time());
    }
  }

  private void beat(long now) {
    if (lastBeat >= 0) {
      elapsed += (now - lastBeat) * speed.get();
    }
    lastBeat = now;
    while (playing.get() && elapsed >= currentBeat().length()) {
      elapsed -= currentBeat().length();
      advance();
    }
    if (playing.get()) {
      displayedTime.set(currentBeat().timeAt((long) elapsed));
    }
  }

  private Beat currentBeat() {
    Beat known = beat;
    if (known == null) {
      known = Beat.after(current());
      beat = known;
    }
    return known;
  }

  private void advance() {
    Playhead next = current().forward();
    show(next);
    if (next.isLast()) {
      pause();
    }
  }

  private Playhead current() {
    Playhead now = playhead.get();
    if (now == null) {
      throw new IllegalStateException("nothing is loaded");
    }
    return now;
  }

  private void jump(int tick) {
    Playhead now = playhead.get();
    if (now != null) {
      show(now.at(tick));
    }
  }

  private void changeGranularity() {
    Playhead now = playhead.get();
    if (now != null) {
      elapsed = 0;
      show(now.with(granularity()));
    }
  }

  private Granularity granularity() {
    return everyHandle.get() ? Granularity.EVERY_HANDLE : Granularity.FOLDED;
  }

  private void show(@Nullable Playhead next) {
    beat = null;
    playhead.set(next);
    displayedTime.set(next == null ? 0 : next.time());
  }
}
