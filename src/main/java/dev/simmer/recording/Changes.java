package dev.simmer.recording;

import java.util.Arrays;

/// All changes of phase, those of a task together: 13 bytes a change.
final class Changes {
  private static final Phase[] PHASES = Phase.values();

  private final int[] numbers;
  private final int[] offsets;
  private final byte[] phases;
  private final long[] times;
  private final int[] facts;

  Changes(int[] numbers, int[] offsets, byte[] phases, long[] times, int[] facts) {
    this.numbers = numbers;
    this.offsets = offsets;
    this.phases = phases;
    this.times = times;
    this.facts = facts;
  }

  int laneCount() {
    return numbers.length;
  }

  int taskNumber(int lane) {
    return numbers[lane];
  }

  int position(int taskNumber) {
    return Arrays.binarySearch(numbers, taskNumber);
  }

  /// Where the changes of a lane begin; those of the lane before end there.
  int offset(int lane) {
    return offsets[lane];
  }

  /// The lane that a change is in. Each lane has at least one.
  int laneOf(int change) {
    int found = Arrays.binarySearch(offsets, change);
    return found >= 0 ? found : -found - 2;
  }

  Phase phase(int change) {
    return PHASES[phases[change]];
  }

  long time(int change) {
    return times[change];
  }

  int fact(int change) {
    return facts[change];
  }
}
