package dev.simmer.ui.kitchen;

import dev.simmer.story.Caption;
import dev.simmer.trace.VirtualTime;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.text.MessageFormat;
import java.util.Objects;
import java.util.ResourceBundle;

/// The texts of the kitchen.
final class KitchenTexts {
  private static final int DECIMALS = 2;
  private static final double LONGEST_IN_SECONDS = 9_999.5;
  private static final double WHOLE_FROM = 99.95;
  private static final double SECONDS_AN_HOUR = 3_600;

  private final ResourceBundle texts = ResourceBundle.getBundle("dev.simmer.ui.kitchen.kitchen");

  ResourceBundle bundle() {
    return texts;
  }

  String say(String key, Object... values) {
    return MessageFormat.format(texts.getString(key), values);
  }

  /// What the chef says of a recipe that cannot run.
  Caption closed() {
    return new Caption(texts.getString("closed.headline"), texts.getString("closed.detail"));
  }

  /// What stands in a ring: `1.0`, `0.25`, `120`, `2.8h`, `∞`.
  static String ring(long nanos) {
    double seconds = VirtualTime.seconds(nanos);
    if (nanos >= VirtualTime.NEVER / 2) {
      return "∞";
    }
    if (seconds > LONGEST_IN_SECONDS) {
      return round(seconds / SECONDS_AN_HOUR, 1) + "h";
    }
    return seconds >= WHOLE_FROM ? round(seconds, 0) : round(seconds, DECIMALS);
  }

  private static String round(double number, int decimals) {
    BigDecimal rounded = BigDecimal.valueOf(number).setScale(decimals, RoundingMode.HALF_UP);
    int needed = Math.clamp(rounded.stripTrailingZeros().scale(), Math.min(1, decimals), decimals);
    return Objects.requireNonNull(rounded.setScale(needed, RoundingMode.HALF_UP)).toPlainString();
  }
}
