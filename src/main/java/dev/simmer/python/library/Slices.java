package dev.simmer.python.library;

import dev.simmer.python.runtime.Interpreter;
import dev.simmer.python.runtime.Numbers;
import dev.simmer.python.runtime.PyError;
import dev.simmer.python.runtime.PySlice;
import dev.simmer.python.runtime.Singleton;

/// A slice's places in a sequence: `count` of them, from `start`, `step` apart.
///
/// @param stop where it ends, as `slice.indices` tells it
public record Slices(long start, long stop, long step, int count) {
  public static Slices of(Interpreter py, PySlice slice, long size) {
    long step = slice.step() == Singleton.NONE ? 1 : bound(py, slice.step());
    if (step == 0) {
      throw PyError.value("slice step cannot be zero");
    }
    step = Math.max(step, -Long.MAX_VALUE);
    long lowest = step < 0 ? -1 : 0;
    long highest = step < 0 ? size - 1 : size;
    long start = place(py, slice.start(), size, step < 0 ? highest : lowest, lowest, highest);
    long stop = place(py, slice.stop(), size, step < 0 ? lowest : highest, lowest, highest);
    long count = 0;
    if (step > 0 && start < stop) {
      count = (stop - start - 1) / step + 1;
    } else if (step < 0 && start > stop) {
      count = (start - stop - 1) / -step + 1;
    }
    return new Slices(start, stop, step, (int) Math.min(count, Integer.MAX_VALUE));
  }

  int place(int number) {
    return (int) (start + number * step);
  }

  private static long place(
      Interpreter py, Object bound, long size, long missing, long lowest, long highest) {
    if (bound == Singleton.NONE) {
      return missing;
    }
    long place = bound(py, bound);
    return Math.clamp(place < 0 ? place + size : place, lowest, highest);
  }

  private static long bound(Interpreter py, Object bound) {
    if (!Numbers.isInteger(bound) && py.typeOf(bound).lookup("__index__") == null) {
      throw PyError.type("slice indices must be integers or None or have an __index__ method");
    }
    return Conversions.clampedIndex(py, bound);
  }

  /// The place of an index that may count from the end.
  ///
  /// @throws PyError IndexError `list index out of range`, TypeError for what is no index
  public static int index(Interpreter py, Object key, int size, String sequence) {
    return index(py, key, size, sequence, sequence + " index out of range");
  }

  public static int index(Interpreter py, Object key, int size, String sequence, String outside) {
    if (!Numbers.isInteger(key) && py.typeOf(key).lookup("__index__") == null) {
      String what =
          sequence.equals("string")
              ? "string indices must be integers, not '"
              : sequence + " indices must be integers or slices, not ";
      throw PyError.type(
          what + Conversions.typeName(py, key) + (sequence.equals("string") ? "'" : ""));
    }
    long place = Conversions.clampedIndex(py, key);
    place = place < 0 ? place + size : place;
    if (place < 0 || place >= size) {
      throw PyError.of("IndexError", outside);
    }
    return (int) place;
  }
}
