package dev.simmer.recording;

import java.util.function.IntPredicate;

/// The search in what is in order.
public final class Bisection {
  private Bisection() {}

  /// The first of the numbers from 0 to `size - 1` for which something holds that then holds for
  /// all later ones; `size` if there is none.
  public static int first(int size, IntPredicate holds) {
    int low = 0;
    int high = size;
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (holds.test(middle)) {
        high = middle;
      } else {
        low = middle + 1;
      }
    }
    return low;
  }
}
