package dev.simmer.scheduler;

import static java.util.Objects.requireNonNull;

import java.math.BigDecimal;
import java.util.regex.Pattern;

/// A number that can be set before a scheduler runs.
///
/// @param name as it is typed, such as `slice`: lower-case letters, digits and hyphens
/// @param least the smallest value that is taken
/// @param most the largest
/// @param usual what it is if nobody sets it
/// @param meaning what it does, in a few words
public record SchedulerOption(
    String name, Unit unit, double least, double most, double usual, String meaning) {
  private static final Pattern NAME = Pattern.compile("[a-z][a-z0-9]*(-[a-z0-9]+)*");

  public SchedulerOption {
    requireNonNull(name, "name");
    requireNonNull(unit, "unit");
    requireNonNull(meaning, "meaning");
    if (!Double.isFinite(least) || !Double.isFinite(most)) {
      throw new IllegalArgumentException(name + ": its range has no end");
    }
    if (!NAME.matcher(name).matches()) {
      throw new IllegalArgumentException(
          "an option is called \"" + name + "\": lower-case letters, digits and hyphens work");
    }
    if (!inRange(unit, least, most, usual)) {
      throw new IllegalArgumentException(name + ": it does not take its own usual value, " + usual);
    }
  }

  /// What an option counts.
  public enum Unit {
    /// Whole numbers.
    WHOLE,
    /// Seconds of virtual time; nanoseconds are the smallest part.
    SECONDS
  }

  /// A value as it is typed: `0.5`, `3`.
  public static String typed(double value) {
    return BigDecimal.valueOf(value).stripTrailingZeros().toPlainString();
  }

  /// Whether the option may have this value.
  public boolean takes(double value) {
    return inRange(unit, least, most, value);
  }

  private static boolean inRange(Unit unit, double least, double most, double value) {
    return value >= least && value <= most && (unit != Unit.WHOLE || value == Math.rint(value));
  }
}
