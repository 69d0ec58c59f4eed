package dev.simmer.cli;

import java.util.Collection;
import java.util.Comparator;
import java.util.Optional;

/// Guesses what somebody wanted to type.
final class Spelling {
  private static final int MOST_SLIPS = 2;

  private Spelling() {}

  /// The word that is nearest to what was typed, if it is near enough.
  static Optional<String> nearest(String typed, Collection<String> words) {
    return words.stream()
        .filter(word -> slips(typed, word) <= MOST_SLIPS)
        .min(Comparator.comparingInt(word -> slips(typed, word)));
  }

  /// How many letters have to be put in, left out or replaced to get from one word to the other.
  private static int slips(String from, String to) {
    int[] above = new int[to.length() + 1];
    for (int column = 0; column <= to.length(); column++) {
      above[column] = column;
    }
    for (int row = 1; row <= from.length(); row++) {
      int[] here = new int[to.length() + 1];
      here[0] = row;
      for (int column = 1; column <= to.length(); column++) {
        int replaced = from.charAt(row - 1) == to.charAt(column - 1) ? 0 : 1;
        int either = Math.min(above[column], here[column - 1]) + 1;
        here[column] = Math.min(above[column - 1] + replaced, either);
      }
      above = here;
    }
    return above[to.length()];
  }
}
