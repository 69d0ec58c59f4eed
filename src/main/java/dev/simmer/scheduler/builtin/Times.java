package dev.simmer.scheduler.builtin;

import java.math.BigDecimal;

/// Virtual time in reasons.
final class Times {
  private static final int DECIMALS = 9;

  private Times() {}

  /// Nanoseconds as seconds: `0.25 s`.
  static String seconds(long nanos) {
    BigDecimal seconds = BigDecimal.valueOf(nanos, DECIMALS).stripTrailingZeros();
    return (seconds.scale() < 1 ? seconds.setScale(1) : seconds).toPlainString() + " s";
  }
}
