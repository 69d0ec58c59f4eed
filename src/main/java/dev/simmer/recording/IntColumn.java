package dev.simmer.recording;

import java.util.Arrays;

/// A growing column of ints.
final class IntColumn {
  private static final int FIRST_CAPACITY = 64;

  private int[] values;
  private int size;

  IntColumn() {
    values = new int[FIRST_CAPACITY];
  }

  private IntColumn(IntColumn other) {
    values = Arrays.copyOf(other.values, other.size);
    size = other.size;
  }

  /// A copy without spare room.
  IntColumn copy() {
    return new IntColumn(this);
  }

  void add(int value) {
    if (size == values.length) {
      values = Arrays.copyOf(values, Math.max(FIRST_CAPACITY, size + (size >> 1)));
    }
    values[size++] = value;
  }

  int get(int index) {
    return values[index];
  }

  void set(int index, int value) {
    values[index] = value;
  }

  int size() {
    return size;
  }

  /// How many values are at most `bound`, in a column in ascending order.
  int countUpTo(int bound) {
    return Bisection.first(size, index -> values[index] > bound);
  }
}
