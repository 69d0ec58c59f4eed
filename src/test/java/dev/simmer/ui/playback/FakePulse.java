package dev.simmer.ui.playback;

import java.util.function.LongConsumer;
import org.jspecify.annotations.Nullable;

/// Beats when a test says so.
public final class FakePulse implements Pulse {
  private static final long FRAME = 10_000_000L;

  private @Nullable LongConsumer beat;
  private long now = 5_000_000_000L;

  @Override
  public void start(LongConsumer beat) {
    this.beat = beat;
    beat.accept(now);
  }

  @Override
  public void stop() {
    beat = null;
  }

  public boolean isBeating() {
    return beat != null;
  }

  /// Lets so much time pass, in frames of 10 ms.
  public void pass(long millis) {
    for (long end = now + millis * 1_000_000; now < end; ) {
      now += FRAME;
      if (beat != null) {
        beat.accept(now);
      }
    }
  }
}
