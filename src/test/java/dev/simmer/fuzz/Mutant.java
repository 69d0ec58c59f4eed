package dev.simmer.fuzz;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/// Spoils programs: tokens and lines are left out, doubled, moved and swapped at random.
final class Mutant {
  private static final Pattern TOKENS = Pattern.compile("\\w+| +|\\R|[^\\w ]");
  private static final Pattern LINES = Pattern.compile(".*\\R|.+");
  private static final int MOST_CHANGES = 4;
  private static final int LONGEST = 4;
  private static final int MOST_COPIES = 3;

  private final Random random;
  private List<String> pieces = List.of();

  private Mutant(long seed) {
    this.random = new Random(seed * 0x9E37_79B9_7F4A_7C15L);
  }

  /// The mutant of a seed, which is of one of the programs.
  static String of(List<String> programs, long seed) {
    Mutant mutant = new Mutant(seed);
    return mutant.of(programs.get(mutant.random.nextInt(programs.size())));
  }

  private String of(String program) {
    String text = program;
    for (int changes = 1 + random.nextInt(MOST_CHANGES); changes > 0; changes--) {
      Pattern kind = random.nextInt(3) == 0 ? LINES : TOKENS;
      pieces = new ArrayList<>(kind.matcher(text).results().map(MatchResult::group).toList());
      if (pieces.isEmpty()) {
        return text;
      }
      change();
      text = String.join("", pieces);
    }
    return text;
  }

  private void change() {
    int from = place();
    List<String> some = pieces.subList(from, Math.min(pieces.size(), from + 1 + place(LONGEST)));
    List<String> copy = List.copyOf(some);
    switch (random.nextInt(5)) {
      case 0 -> some.clear();
      case 1 -> Collections.swap(pieces, from, place());
      case 2 -> pieces.addAll(place(), copy);
      case 3 -> Collections.nCopies(place(MOST_COPIES) + 1, copy).forEach(some::addAll);
      default -> pieces.set(from, pieces.get(place()));
    }
  }

  private int place() {
    return place(pieces.size());
  }

  private int place(int end) {
    return random.nextInt(end);
  }
}
