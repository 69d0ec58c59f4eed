package dev.simmer.recording;

import dev.simmer.trace.VirtualTime;

/// Collects the changes of phase while facts are folded, which it sorts by task, and the moves of
/// the clock.
final class ChangeCollector implements PhaseListener {
  private final Facts facts;
  private final IntColumn tasks = new IntColumn();
  private final ByteColumn phases = new ByteColumn();
  private final LongColumn times = new LongColumn();
  private final IntColumn causes = new IntColumn();

  /// For each task, when the timer rings by which it sleeps.
  private final LongColumn dues = new LongColumn();

  private final ClockMoves moves = new ClockMoves();

  ChangeCollector(Facts facts) {
    this.facts = facts;
  }

  @Override
  public void entered(int task, Phase phase, long time, long due, int fact) {
    if (task == dues.size()) {
      dues.add(VirtualTime.NEVER);
    }
    ring(task, time, fact);
    add(task, phase, time, fact);
    dues.set(task, phase == Phase.SLEEPING ? due : VirtualTime.NEVER);
  }

  /// Who sleeps on after its timer has rung has been due since then.
  private void ring(int task, long now, int fact) {
    long due = dues.get(task);
    if (due < now) {
      add(task, Phase.DUE, due, Bisection.first(fact, index -> facts.time(index) >= due));
    }
  }

  private void add(int task, Phase phase, long time, int fact) {
    tasks.add(task);
    phases.add(phase.ordinal());
    times.add(time);
    causes.add(fact);
  }

  @Override
  public void clockMoved(int fact, BurnerUse use) {
    moves.add(fact, use);
  }

  ClockMoves moves() {
    return moves;
  }

  /// The changes, after the last fact was folded.
  ///
  /// @param end its time, in nanoseconds
  Changes changes(Fold folded, long end) {
    int[] numbers = new int[folded.taskCount()];
    for (int i = 0; i < numbers.length; i++) {
      numbers[i] = folded.taskNumber(i);
      ring(i, end, facts.size());
    }
    int[] offsets = offsets(numbers.length);
    int[] next = offsets.clone();
    int count = tasks.size();
    byte[] phaseNumbers = new byte[count];
    long[] instants = new long[count];
    int[] factIndexes = new int[count];
    for (int i = 0; i < count; i++) {
      int place = next[tasks.get(i)]++;
      phaseNumbers[place] = (byte) phases.get(i);
      instants[place] = times.get(i);
      factIndexes[place] = causes.get(i);
    }
    return new Changes(numbers, offsets, phaseNumbers, instants, factIndexes);
  }

  private int[] offsets(int laneCount) {
    int[] offsets = new int[laneCount + 1];
    for (int i = 0; i < tasks.size(); i++) {
      offsets[tasks.get(i) + 1]++;
    }
    for (int lane = 0; lane < laneCount; lane++) {
      offsets[lane + 1] += offsets[lane];
    }
    return offsets;
  }
}
