package dev.simmer.recording;

import java.util.Arrays;

/// A growing column of bytes.
final class ByteColumn {
  private static final int FIRST_CAPACITY = 64;

  private byte[] values;
  private int size;

  ByteColumn() {
    values = new byte[FIRST_CAPACITY];
  }

  private ByteColumn(ByteColumn other) {
    values = Arrays.copyOf(other.values, other.size);
    size = other.size;
  }

  /// A copy without spare room.
  ByteColumn copy() {
    return new ByteColumn(this);
  }

  void add(int value) {
    if (size == values.length) {
      values = Arrays.copyOf(values, Math.max(FIRST_CAPACITY, size + (size >> 1)));
    }
    values[size++] = (byte) value;
  }

  int get(int index) {
    return values[index];
  }

  void set(int index, int value) {
    values[index] = (byte) value;
  }

  int size() {
    return size;
  }
}
