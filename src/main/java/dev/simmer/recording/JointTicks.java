package dev.simmer.recording;

import java.util.ArrayList;
import java.util.List;

/// The ticks of several recordings on one clock: what ends at the same instant goes on side by
/// side, one tick of each recording in one joint tick.
public final class JointTicks {
  private final List<Ticks> runs;

  /// For each run, its tick at each joint tick, and the joint tick of each of its own.
  private final List<IntColumn> own = new ArrayList<>();

  private final List<IntColumn> joint = new ArrayList<>();
  private final LongColumn times = new LongColumn();

  private JointTicks(List<Ticks> runs) {
    this.runs = List.copyOf(runs);
    for (int run = 0; run < runs.size(); run++) {
      own.add(new IntColumn());
      joint.add(new IntColumn());
      joint.get(run).add(0);
      own.get(run).add(0);
    }
    times.add(runs.stream().mapToLong(ticks -> ticks.time(0)).max().orElse(0));
  }

  /// The ticks of recordings, at least one, as one of their granularity cuts them.
  public static JointTicks of(List<Recording> recordings, Granularity granularity) {
    JointTicks ticks =
        new JointTicks(recordings.stream().map(each -> each.ticks(granularity)).toList());
    while (ticks.goOn()) {
      // One joint tick more.
    }
    return ticks;
  }

  private boolean goOn() {
    long next = Long.MAX_VALUE;
    for (int run = 0; run < runs.size(); run++) {
      next = Math.min(next, end(run));
    }
    if (next == Long.MAX_VALUE) {
      return false;
    }
    for (int run = 0; run < runs.size(); run++) {
      boolean ends = end(run) == next;
      if (ends) {
        joint.get(run).add(times.size());
      }
      own.get(run).add(joint.get(run).size() - 1);
    }
    times.add(next);
    return true;
  }

  /// When the next tick of a run ends; never for a run that is over.
  private long end(int run) {
    int next = joint.get(run).size();
    return next > runs.get(run).last() ? Long.MAX_VALUE : runs.get(run).time(next);
  }

  /// The number of the last joint tick.
  public int last() {
    return times.size() - 1;
  }

  /// Virtual time at the end of a joint tick, in nanoseconds.
  public long time(int tick) {
    return times.get(tick);
  }

  /// The last tick of a run that has ended at the end of a joint tick.
  public int own(int run, int tick) {
    return own.get(run).get(tick);
  }

  /// The joint tick that a run's tick is part of.
  public int joint(int run, int ownTick) {
    return joint.get(run).get(ownTick);
  }
}
