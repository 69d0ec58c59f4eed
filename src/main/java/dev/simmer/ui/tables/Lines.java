package dev.simmer.ui.tables;

import java.util.function.IntFunction;

/// So many lines, each made when it is looked at. No list, as properties compare lists line by
/// line.
record Lines<T>(int size, IntFunction<T> line) {
  static <T> Lines<T> none() {
    return new Lines<>(
        0,
        i -> {
          throw new IndexOutOfBoundsException(i);
        });
  }
}
