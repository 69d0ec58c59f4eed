package dev.simmer.simulation;

import dev.simmer.trace.VirtualTime;
import java.util.OptionalLong;

/// How long a burner may be busy with each line, as it is typed.
public final class LineCost {
  /// The most, in seconds.
  public static final int MOST = 1_000_000;

  private LineCost() {}

  /// What was typed in seconds, in nanoseconds; empty if it is no number from 0 to [#MOST].
  public static OptionalLong nanos(String typed) {
    try {
      double seconds = Double.parseDouble(typed);
      return seconds >= 0 && seconds <= MOST
          ? OptionalLong.of(VirtualTime.nanos(seconds))
          : OptionalLong.empty();
    } catch (NumberFormatException e) {
      return OptionalLong.empty();
    }
  }
}
