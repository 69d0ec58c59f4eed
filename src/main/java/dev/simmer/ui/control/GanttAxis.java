package dev.simmer.ui.control;

import java.util.Locale;

/// The round numbers of an axis: 1, 2 or 5 times a power of ten apart.
///
/// @param step the distance of two grid lines, in seconds or ticks
record GanttAxis(double step, boolean inTicks) {
  private static final double LEAST_EM = 7.5;
  private static final double LEAST_EM_FOR_TICKS = 3.2;
  private static final double PLAIN_FROM = 10;

  static GanttAxis of(GanttScale scale, double em) {
    double least = em * (scale.inTicks() ? LEAST_EM_FOR_TICKS : LEAST_EM) / scale.pixels();
    double power = Math.pow(10, Math.floor(Math.log10(least)));
    double step = 10 * power;
    for (double factor : new double[] {5, 2, 1}) {
      step = factor * power >= least ? factor * power : step;
    }
    return new GanttAxis(scale.inTicks() ? Math.max(1, step) : step, scale.inTicks());
  }

  /// The number of the first grid line at or after a position; line `n` is at `n` times the step.
  long first(double position) {
    return (long) Math.ceil(position / step - 1e-9);
  }

  String number(long line) {
    if (inTicks) {
      return Long.toString(Math.round(line * step));
    }
    int decimals = step >= PLAIN_FROM ? 0 : Math.max(1, (int) Math.ceil(-Math.log10(step) - 1e-9));
    return String.format(Locale.ROOT, "%." + decimals + "f", line * step);
  }
}
