package dev.simmer.ui.playback;

import dev.simmer.recording.Playhead;
import dev.simmer.recording.Ticks;
import dev.simmer.trace.LoopEvent;

/// How a tick of play passes, in nanoseconds at the speed of 1: first what it holds on its own
/// tick, then the way to the next one.
///
/// @param from the virtual time at its start
/// @param hold how long a blocking call in it holds the burner
/// @param rest the steady beat before a step of a task, 0 before a move of the clock
/// @param move how far the clock moves to the next tick
record Beat(long from, long hold, long rest, long move) {
  static final long STEADY = 700_000_000L;

  /// The beat between a tick, which is not the last, and the next.
  static Beat after(Playhead playhead) {
    Ticks ticks = playhead.ticks();
    int tick = playhead.tick();
    long end = ticks.time(tick);
    long start = tick == 0 || movesClock(playhead) ? end : ticks.time(tick - 1);
    Playhead next = playhead.forward();
    return movesClock(next)
        ? new Beat(start, end - start, 0, ticks.time(tick + 1) - end)
        : new Beat(start, end - start, STEADY, 0);
  }

  private static boolean movesClock(Playhead playhead) {
    return playhead.head() instanceof LoopEvent.ClockAdvanced;
  }

  long length() {
    return hold + rest + move;
  }

  /// The virtual time that is shown when so much of the beat is over.
  long timeAt(long elapsed) {
    if (elapsed < hold) {
      return from + elapsed;
    }
    return from + hold + Math.clamp(elapsed - hold - rest, 0, move);
  }
}
