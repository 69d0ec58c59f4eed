package dev.simmer.recording;

/// Collects the changes of phase while facts are folded, and sorts them by task.
final class ChangeCollector implements PhaseListener {
  private final IntColumn tasks = new IntColumn();
  private final ByteColumn phases = new ByteColumn();
  private final LongColumn times = new LongColumn();
  private final LongColumn dues = new LongColumn();
  private final IntColumn facts = new IntColumn();

  @Override
  public void entered(int task, Phase phase, long time, long due, int fact) {
    tasks.add(task);
    phases.add(phase.ordinal());
    times.add(time);
    dues.add(due);
    facts.add(fact);
  }

  /// The changes, after the last fact was folded.
  Changes changes(Fold folded) {
    int[] numbers = new int[folded.taskCount()];
    for (int i = 0; i < numbers.length; i++) {
      numbers[i] = folded.taskNumber(i);
    }
    int[] offsets = offsets(numbers.length);
    int[] next = offsets.clone();
    int count = tasks.size();
    byte[] phaseNumbers = new byte[count];
    long[] instants = new long[count];
    long[] timers = new long[count];
    int[] factIndexes = new int[count];
    for (int i = 0; i < count; i++) {
      int place = next[tasks.get(i)]++;
      phaseNumbers[place] = (byte) phases.get(i);
      instants[place] = times.get(i);
      timers[place] = dues.get(i);
      factIndexes[place] = facts.get(i);
    }
    return new Changes(numbers, offsets, phaseNumbers, instants, timers, factIndexes);
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
