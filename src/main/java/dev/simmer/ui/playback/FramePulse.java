package dev.simmer.ui.playback;

import java.util.function.LongConsumer;
import javafx.animation.AnimationTimer;

/// Beats once for each frame on screen.
public final class FramePulse implements Pulse {
  private LongConsumer beat = now -> {};

  private final AnimationTimer timer =
      new AnimationTimer() {
        @Override
        public void handle(long now) {
          beat.accept(now);
        }
      };

  @Override
  public void start(LongConsumer beat) {
    this.beat = beat;
    timer.start();
  }

  @Override
  public void stop() {
    timer.stop();
  }
}
