package dev.simmer.ui.playback;

import java.util.function.LongConsumer;

/// Beats while something plays, with the time of each beat in nanoseconds of a clock that never
/// goes back. The window's beats once a frame; a test's when the test says so.
public interface Pulse {
  /// Begins to beat. Beats come on the JavaFX thread.
  void start(LongConsumer beat);

  /// Stops beating.
  void stop();
}
