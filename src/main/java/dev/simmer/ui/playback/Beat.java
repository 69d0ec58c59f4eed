package dev.simmer.ui.playback;

import dev.simmer.recording.Place;

/// How long a tick lasts in play, in nanoseconds at the speed of 1.
///
/// @param start the virtual time at its start
/// @param hold how far the clock moves in it
/// @param rest for how long its end is shown; a tick in which the clock stands takes a steady beat
record Beat(long start, long hold, long rest) {
  static final long STEADY = 700_000_000L;
  static final long TRAVEL = 350_000_000L;

  static Beat of(Place<?> place) {
    long end = place.time();
    long start = place.isFirst() ? end : place.time(place.tick() - 1);
    long hold = end - start;
    return new Beat(start, hold, place.isMoveOfClock() ? 0 : Math.max(0, STEADY - hold));
  }

  /// How long a pot may travel, in nanoseconds at the speed of 1: never longer than the tick lasts.
  long travel() {
    return Math.min(TRAVEL, length());
  }

  long length() {
    return hold + rest;
  }

  /// The virtual time when so much of the tick is over.
  long timeAt(long elapsed) {
    return start + Math.clamp(elapsed, 0, hold);
  }
}
