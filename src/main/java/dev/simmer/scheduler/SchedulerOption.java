package dev.simmer.scheduler;

import static java.util.Objects.requireNonNull;

import java.math.BigDecimal;

/// A number that can be set before a scheduler runs.
///
/// @param name as it is typed, such as `slice`
/// @param least the smallest value that is taken
/// @param most the largest
/// @param usual what it is if nobody sets it
/// @param meaning what it does, in a few words
public record SchedulerOption(
    String name, Unit unit, double least, double most, double usual, String meaning) {
  public SchedulerOption {
    requireNonNull(name, "name");
    requireNonNull(unit, "unit");
    requireNonNull(meaning, "meaning");
    if (!Double.isFinite(least) || !Double.isFinite(most)) {
      throw new IllegalArgumentException(name + ": its range has no end");
    }
    if (!(least <= usual && usual <= most)) {
      throw new IllegalArgumentException(name + ": " + usual + " is outside its own range");
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
    boolean inRange = value >= least && value <= most;
    return inRange && (unit != Unit.WHOLE || value == Math.rint(value));
  }
}
