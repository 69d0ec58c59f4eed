package dev.simmer.fuzz;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// The first lines that differ in two traces of a program.
///
/// @param isTranslated whether Simmer's line is that of the translated program
record Difference(String cpython, String simmer, boolean isTranslated) {
  private static final Pattern EVENT = Pattern.compile("\"ev\": \"(\\w+)\"");

  /// Whether both are one failure, as far as one can tell: an event is in the place of the same.
  boolean isLike(Difference other) {
    return kind(cpython).equals(kind(other.cpython)) && kind(simmer).equals(kind(other.simmer));
  }

  private static String kind(String line) {
    Matcher event = EVENT.matcher(line);
    return event.find() ? event.group(1) : line.replaceAll("[\\s:].*", "");
  }

  @Override
  public String toString() {
    return "CPython: %s%nSimmer%s: %s"
        .formatted(cpython, isTranslated ? ", translated" : "", simmer);
  }
}
