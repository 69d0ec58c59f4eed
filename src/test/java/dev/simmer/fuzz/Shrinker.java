package dev.simmer.fuzz;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/// Makes a program on which Simmer and CPython differ as short as it gets, by leaving out
/// statements as long as they still differ in the same way.
final class Shrinker {
  private static final int AT_ONCE = 30;
  private static final Comparator<Edit> LARGEST_FIRST =
      Comparator.comparingInt(Edit::saved).reversed();

  private final Comparison comparison;
  private final Difference difference;

  /// @param difference what a shorter program is to show as well
  Shrinker(Comparison comparison, Difference difference) {
    this.comparison = comparison;
    this.difference = difference;
  }

  String shrink(String program) {
    List<String> lines = program.lines().filter(line -> !line.isBlank()).toList();
    Optional<List<String>> shorter = Optional.of(lines);
    while (shorter.isPresent()) {
      lines = shorter.get();
      shorter = shorterThan(lines);
    }
    return text(lines);
  }

  private Optional<List<String>> shorterThan(List<String> lines) {
    List<Edit> edits = Edit.of(lines).stream().sorted(LARGEST_FIRST).toList();
    for (int from = 0; from < edits.size(); from += AT_ONCE) {
      List<Edit> some = edits.subList(from, Math.min(edits.size(), from + AT_ONCE));
      Optional<List<String>> shorter = shorterThan(lines, some);
      if (shorter.isPresent()) {
        return shorter;
      }
    }
    return Optional.empty();
  }

  /// Tries each edit, then those that are good together: all, else half of them, and so on.
  private Optional<List<String>> shorterThan(List<String> lines, List<Edit> edits) {
    List<Boolean> good = differ(edits.stream().map(e -> Edit.apply(List.of(e), lines)).toList());
    List<Edit> together =
        apart(IntStream.range(0, edits.size()).filter(good::get).mapToObj(edits::get));
    List<List<String>> candidates = new ArrayList<>();
    for (int size = together.size(); size > 0; size /= 2) {
      candidates.add(Edit.apply(together.subList(0, size), lines));
    }
    int first = differ(candidates).indexOf(true);
    return first < 0 ? Optional.empty() : Optional.of(candidates.get(first));
  }

  /// Edits of which none touches the lines of another, the last lines' first.
  private static List<Edit> apart(Stream<Edit> edits) {
    List<Edit> apart = new ArrayList<>();
    for (Edit edit : edits.sorted(Comparator.comparingInt(Edit::to).reversed()).toList()) {
      if (apart.isEmpty() || edit.to() <= apart.getLast().from()) {
        apart.add(edit);
      }
    }
    return apart;
  }

  private List<Boolean> differ(List<List<String>> candidates) {
    return comparison.of(candidates.stream().map(Shrinker::text).toList()).stream()
        .map(found -> found.filter(difference::isLike).isPresent())
        .toList();
  }

  private static String text(List<String> lines) {
    return String.join("\n", lines) + "\n";
  }
}
