package dev.simmer.ui.control;

import java.util.function.ToDoubleFunction;

/// How much happens along the whole axis, from 0 to 1 for each of its pixels: in seconds how many
/// ticks there are, in ticks how much time goes by.
final class GanttActivity {
  private final GanttScale whole;
  private final double[] shares;

  /// @param whole the scale that shows everything
  GanttActivity(GanttScale whole) {
    this.whole = whole;
    shares = new double[(int) whole.width()];
    ToDoubleFunction<Double> sum = whole.inTicks() ? this::timeUpTo : this::ticksUpTo;
    double most = 0;
    double before = 0;
    for (int x = 0; x < shares.length; x++) {
      double after = sum.applyAsDouble(whole.position(x + 1.0));
      shares[x] = Math.log1p(after - before);
      before = after;
      most = Math.max(most, shares[x]);
    }
    for (int x = 0; x < shares.length && most > 0; x++) {
      shares[x] /= most;
    }
  }

  private double timeUpTo(double tick) {
    GanttData data = whole.data();
    return data.time(Math.clamp((long) tick, 0, data.lastTick()));
  }

  private double ticksUpTo(double seconds) {
    GanttData data = whole.data();
    double nanos = seconds * 1e9;
    return GanttScale.firstOf(data.lastTick() + 1, tick -> data.time(tick) > nanos);
  }

  boolean isOf(GanttScale scale) {
    return whole.equals(scale);
  }

  GanttScale whole() {
    return whole;
  }

  int size() {
    return shares.length;
  }

  double share(int x) {
    return shares[x];
  }
}
