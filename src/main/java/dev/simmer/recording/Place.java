package dev.simmer.recording;

/// A place among ticks, which playback moves.
///
/// @param <P> itself
public sealed interface Place<P extends Place<P>> permits Playhead, JointPlayhead {
  /// From 0, which is before anything ran.
  int tick();

  /// The number of the last tick.
  int lastTick();

  /// Virtual time at the end of a tick, in nanoseconds.
  long time(int tick);

  /// Whether nothing runs in this tick, in which the clock moves.
  boolean isMoveOfClock();

  /// The same at another tick, or at the end nearest to it.
  P at(int otherTick);

  /// The same place in ticks of another granularity.
  P with(Granularity other);

  /// Virtual time at the end of this tick, in nanoseconds.
  default long time() {
    return time(tick());
  }

  /// At the next tick that ends later by the clock; at the last tick if there is none.
  P nextMoveOfClock();

  /// At the next tick in which a task fails or blocks the loop, or a program ends badly; at the
  /// last tick if there is none.
  P nextTrouble();

  default P forward() {
    return at(tick() + 1);
  }

  default P last() {
    return at(lastTick());
  }

  default P back() {
    return at(tick() - 1);
  }

  default boolean isFirst() {
    return tick() == 0;
  }

  default boolean isLast() {
    return tick() == lastTick();
  }
}
