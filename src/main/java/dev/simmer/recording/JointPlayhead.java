package dev.simmer.recording;

import java.util.List;
import java.util.stream.IntStream;

/// A place in several recordings of a program on one clock.
///
/// @param tick of the joint ticks, from 0 to the last
public record JointPlayhead(
    List<Recording> recordings, Granularity granularity, JointTicks ticks, int tick)
    implements Place<JointPlayhead> {
  public JointPlayhead {
    recordings = List.copyOf(recordings);
    tick = Math.clamp(tick, 0, ticks.last());
  }

  /// At the start of recordings, at least one.
  public static JointPlayhead atStart(List<Recording> recordings, Granularity granularity) {
    JointTicks ticks = JointTicks.of(recordings, granularity);
    return new JointPlayhead(recordings, granularity, ticks, 0);
  }

  /// The place in one of the recordings.
  public Playhead playhead(int run) {
    return new Playhead(recordings.get(run), granularity, ticks.own(run, tick));
  }

  @Override
  public int lastTick() {
    return ticks.last();
  }

  @Override
  public long time(int anyTick) {
    return ticks.time(anyTick);
  }

  @Override
  public boolean isMoveOfClock() {
    return IntStream.range(0, recordings.size()).filter(this::moves).allMatch(this::movesClock);
  }

  /// Whether a tick of a run ends in this one.
  private boolean moves(int run) {
    return tick > 0 && ticks.own(run, tick) > ticks.own(run, tick - 1);
  }

  private boolean movesClock(int run) {
    return playhead(run).isMoveOfClock();
  }

  @Override
  public JointPlayhead at(int otherTick) {
    return new JointPlayhead(recordings, granularity, ticks, otherTick);
  }

  @Override
  public JointPlayhead nextMoveOfClock() {
    return at(Bisection.first(lastTick() + 1, t -> time(t) > time()));
  }

  @Override
  public JointPlayhead nextTrouble() {
    int next = lastTick();
    for (int run = 0; run < recordings.size(); run++) {
      Ticks own = recordings.get(run).ticks(granularity);
      int fact = recordings.get(run).nextTrouble(own.factsUpTo(ticks.own(run, tick)));
      if (fact < recordings.get(run).factCount()) {
        next = Math.min(next, ticks.joint(run, own.ofFact(fact)));
      }
    }
    return at(next);
  }

  /// Where the first recording's tick is in the other granularity.
  @Override
  public JointPlayhead with(Granularity other) {
    JointTicks others = JointTicks.of(recordings, other);
    int first = playhead(0).with(other).tick();
    return new JointPlayhead(recordings, other, others, others.joint(0, first));
  }
}
