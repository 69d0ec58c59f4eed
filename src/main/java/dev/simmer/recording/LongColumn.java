package dev.simmer.recording;

import java.util.Arrays;

/// A growing column of longs.
final class LongColumn {
  private static final int FIRST_CAPACITY = 64;

  private long[] values;
  private int size;

  LongColumn() {
    values = new long[FIRST_CAPACITY];
  }

  private LongColumn(LongColumn other) {
    values = Arrays.copyOf(other.values, other.size);
    size = other.size;
  }

  /// A copy without spare room.
  LongColumn copy() {
    return new LongColumn(this);
  }

  void add(long value) {
    if (size == values.length) {
      values = Arrays.copyOf(values, Math.max(FIRST_CAPACITY, size + (size >> 1)));
    }
    values[size++] = value;
  }

  long get(int index) {
    return values[index];
  }

  void set(int index, long value) {
    values[index] = value;
  }

  int size() {
    return size;
  }
}
