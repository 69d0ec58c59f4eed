package dev.simmer.python.library;

import dev.simmer.python.runtime.Comparison;
import dev.simmer.python.runtime.Interpreter;
import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Deque;
import org.jspecify.annotations.Nullable;

/// The stable sort of `sorted` and `list.sort`: natural runs, made longer by binary insertion and
/// merged. It asks `later < earlier` only, as CPython does.
final class Sorting {
  private static final int SHORTEST_RUN = 64;

  private final Interpreter py;
  private final Object[] keys;
  private final Object[] values;
  private final boolean keyed;

  private Sorting(Interpreter py, Object[] keys, Object[] values, boolean keyed) {
    this.py = py;
    this.keys = keys;
    this.values = values;
    this.keyed = keyed;
  }

  /// Sorts the array in place, by a key function if there is one.
  static void sort(Interpreter py, Object[] values, @Nullable Object key, boolean reverse) {
    Object[] keys = values;
    if (key != null) {
      keys = new Object[values.length];
      for (int i = 0; i < keys.length; i++) {
        keys[i] = py.call(key, values[i]);
      }
    }
    sort(py, values, keys, key != null, reverse);
  }

  /// The values in the order of their keys; both arrays are used up.
  static Object[] sorted(Interpreter py, Object[] values, Object[] keys, boolean reverse) {
    sort(py, values, keys, true, reverse);
    return values;
  }

  private static void sort(
      Interpreter py, Object[] values, Object[] keys, boolean keyed, boolean reverse) {
    Sorting sorting = new Sorting(py, keys, values, keyed);
    // Reversed before and after, equal ones keep their order.
    if (reverse) {
      sorting.reverse(0, values.length);
    }
    sorting.run();
    if (reverse) {
      sorting.reverse(0, values.length);
    }
  }

  private void run() {
    Deque<int[]> runs = new ArrayDeque<>();
    int from = 0;
    while (from < keys.length) {
      int end = naturalRun(from);
      int least = Math.min(keys.length, from + SHORTEST_RUN);
      if (end < least) {
        insert(from, end, least);
        end = least;
      }
      runs.push(new int[] {from, end});
      from = end;
      mergeWhereShorter(runs, from == keys.length);
    }
  }

  private void mergeWhereShorter(Deque<int[]> runs, boolean last) {
    while (runs.size() > 1) {
      int[] right = runs.pop();
      int[] left = runs.pop();
      if (!last && left[1] - left[0] > right[1] - right[0]) {
        runs.push(left);
        runs.push(right);
        return;
      }
      merge(left[0], right[0], right[1]);
      runs.push(new int[] {left[0], right[1]});
    }
  }

  private boolean less(Object one, Object other) {
    return Comparison.less(py, one, other);
  }

  private int naturalRun(int from) {
    int end = from + 1;
    if (end == keys.length) {
      return end;
    }
    boolean descending = less(keys[end], keys[end - 1]);
    end++;
    while (end < keys.length && less(keys[end], keys[end - 1]) == descending) {
      end++;
    }
    if (descending) {
      reverse(from, end);
    }
    return end;
  }

  private void insert(int from, int sorted, int to) {
    for (int i = sorted; i < to; i++) {
      Object pivot = keys[i];
      int left = from;
      int right = i;
      while (left < right) {
        int middle = (left + right) >>> 1;
        if (less(pivot, keys[middle])) {
          right = middle;
        } else {
          left = middle + 1;
        }
      }
      move(i, left);
    }
  }

  /// Takes the value at `i` to the place before it, and moves those between up.
  private void move(int i, int place) {
    Object value = values[i];
    Object key = keys[i];
    System.arraycopy(values, place, values, place + 1, i - place);
    values[place] = value;
    if (keyed) {
      System.arraycopy(keys, place, keys, place + 1, i - place);
      keys[place] = key;
    }
  }

  private void merge(int from, int middle, int to) {
    Object[] leftKeys = Arrays.copyOfRange(keys, from, middle);
    Object[] leftValues = keyed ? Arrays.copyOfRange(values, from, middle) : leftKeys;
    int left = 0;
    int right = middle;
    int at = from;
    while (left < leftKeys.length) {
      if (right < to && less(keys[right], leftKeys[left])) {
        put(at++, keys[right], values[right]);
        right++;
      } else {
        put(at++, leftKeys[left], leftValues[left]);
        left++;
      }
    }
  }

  private void put(int place, Object key, Object value) {
    keys[place] = key;
    values[place] = value;
  }

  private void reverse(int from, int to) {
    reverse(values, from, to);
    if (keyed) {
      reverse(keys, from, to);
    }
  }

  static void reverse(Object[] array, int from, int to) {
    for (int i = from, j = to - 1; i < j; i++, j--) {
      Object other = array[i];
      array[i] = array[j];
      array[j] = other;
    }
  }
}
