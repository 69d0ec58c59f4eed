package dev.simmer.ui.control;

import java.util.function.IntPredicate;

/// Where things are on the chart's horizontal axis, in pixels from its left end.
///
/// The axis counts seconds or ticks. In seconds, what runs at one instant would hide each other, as
/// code takes no time: each tick of an instant gets a narrow slot there, side by side in order, as
/// far as there is room up to the next instant.
///
/// @param from the position at the left end, in seconds or ticks
/// @param pixels pixels for a second or a tick
/// @param width of the axis in pixels
record GanttScale(GanttData data, boolean inTicks, double from, double pixels, double width) {
  /// The width of a tick that takes no time, where there is room.
  static final double SLOT = 8;

  private static final double SHARE_OF_GAP = 0.9;

  /// What is kept free on the right of the last instant, for its slots and the marks of who is
  /// done.
  private static final double MARGIN = 72;

  private static final double SLOTS_AT_END = 56;
  private static final double WIDEST_TICK = 90;
  private static final int SOON = 16;
  private static final double CRAMPED = 0.5;
  private static final double NANOS = 1e9;

  /// Everything on one screen.
  static GanttScale fit(GanttData data, boolean inTicks, double width) {
    double length = length(data, inTicks);
    double room = Math.max(1, width - MARGIN);
    double pixels = inTicks ? Math.min(WIDEST_TICK, room / length) : room / length;
    return new GanttScale(data, inTicks, 0, pixels, width);
  }

  private static double length(GanttData data, boolean inTicks) {
    double length = inTicks ? data.lastTick() : data.time(data.lastTick()) / NANOS;
    return length > 0 ? length : 1;
  }

  /// The scale of the same width that shows everything.
  GanttScale whole() {
    return fit(data, inTicks, width);
  }

  private double fitPixels() {
    return whole().pixels;
  }

  boolean isFit() {
    return from == 0 && pixels == fitPixels();
  }

  /// Larger by a factor, with what is at `x` staying there.
  GanttScale zoomed(double factor, double x) {
    double closest = inTicks ? 4 * WIDEST_TICK : NANOS;
    double wanted = Math.clamp(pixels * factor, fitPixels(), Math.max(closest, fitPixels()));
    return at(from + x / pixels - x / wanted, wanted);
  }

  GanttScale panned(double dx) {
    return at(from + dx / pixels, pixels);
  }

  /// Moved to have a position in the middle.
  GanttScale centredOn(double position) {
    return at(position - width / pixels / 2, pixels);
  }

  /// Moved as little as needed to have `x` well inside.
  GanttScale showing(double x) {
    double edge = Math.min(MARGIN, width / 4);
    return x > width - edge / 4 ? panned(x - width + edge) : x < 0 ? panned(x - edge) : this;
  }

  private GanttScale at(double position, double scale) {
    double last = length(data, inTicks) - (width - MARGIN) / scale;
    return new GanttScale(data, inTicks, Math.clamp(position, 0, Math.max(0, last)), scale, width);
  }

  /// Where an instant at the end of a tick is.
  double x(long nanos, int tick) {
    return inTicks ? (tick - from) * pixels : plain((double) nanos) + slots(nanos, tick);
  }

  /// Where an instant is, leaving slots out of account.
  double plain(double nanos) {
    return (nanos / NANOS - from) * pixels;
  }

  /// Where the playhead is that stands at the end of `tick`, or is at `nanos` on its way to there
  /// or on to the next tick.
  double playhead(int tick, double nanos) {
    double end = data.time(tick);
    if (tick > 0 && nanos < end) {
      return between(tick - 1, tick, nanos);
    }
    boolean ahead = tick < data.lastTick() && nanos <= data.time(tick + 1) && nanos > end;
    return ahead ? between(tick, tick + 1, nanos) : x(data.time(tick), tick);
  }

  private double between(int before, int after, double nanos) {
    double start = data.time(before);
    double end = data.time(after);
    double here = x(data.time(before), before);
    double share = end > start ? Math.clamp((nanos - start) / (end - start), 0, 1) : 1;
    return inTicks
        ? here + (x(data.time(after), after) - here) * share
        : Math.max(here, plain(nanos));
  }

  /// The seconds or ticks at `x`.
  double position(double x) {
    return from + x / pixels;
  }

  /// The tick that is shown at `x`: the one whose slot or column is there, else the last one
  /// before.
  int tickAt(double x) {
    double position = position(x);
    if (inTicks) {
      return Math.clamp((long) Math.ceil(position), 0, data.lastTick());
    }
    int last = Math.max(0, firstTick(t -> data.time(t) > position * NANOS) - 1);
    long instant = data.time(last);
    int first = firstTick(t -> data.time(t) >= instant);
    for (int tick = first; tick < last; tick++) {
      if (x < x(instant, tick)) {
        return tick;
      }
    }
    return last;
  }

  /// Whether what follows is so near that there is no room for slots: it is found out quickly, as
  /// it is so for most of a long run.
  private boolean isCramped(long nanos, int tick) {
    long soon = data.time(Math.min(tick + SOON, data.lastTick()));
    return soon > nanos && (soon - nanos) / NANOS * pixels < CRAMPED;
  }

  private double slots(long nanos, int tick) {
    if (isCramped(nanos, tick)) {
      return 0;
    }
    int first = firstTickNear(tick, t -> data.time(t) >= nanos);
    int last = firstTickNear(tick, t -> data.time(t) > nanos) - 1;
    int unslotted = first <= last && !data.runs(first) ? 1 : 0;
    int open = last < data.lastTick() && data.runs(last + 1) ? 1 : 0;
    int count = last - first + 1 - unslotted + open;
    int before = Math.clamp((long) tick - first + 1 - unslotted, 0, Math.max(0, count));
    return before == 0 ? 0 : before * slotWidth(nanos, last, count);
  }

  private double slotWidth(long nanos, int last, int count) {
    double gap =
        last < data.lastTick()
            ? SHARE_OF_GAP * (data.time(last + 1) - nanos) / NANOS * pixels
            : Math.max(SLOTS_AT_END, width - MARGIN - plain((double) nanos));
    return Math.min(SLOT, gap / count);
  }

  /// The first tick for which something holds that then holds for all later ones; one more than the
  /// last if there is none.
  private int firstTick(IntPredicate holds) {
    return firstOf(data.lastTick() + 1, holds);
  }

  /// The same, quickly if it is near a tick: in steps that double, and then between the last two.
  private int firstTickNear(int tick, IntPredicate holds) {
    int count = data.lastTick() + 1;
    int low = Math.clamp(tick, 0, count - 1);
    int high = low;
    for (int step = 1; high < count && !holds.test(high); step *= 2) {
      low = high + 1;
      high = Math.min(count, high + step);
    }
    for (int step = 1; low > 0 && holds.test(low - 1); step *= 2) {
      high = low - 1;
      low = Math.max(0, low - step);
    }
    int from = low;
    return from + firstOf(high - from, i -> holds.test(from + i));
  }

  /// The same for `0` to `count - 1`.
  static int firstOf(int count, IntPredicate holds) {
    int low = 0;
    int high = count;
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (holds.test(middle)) {
        high = middle;
      } else {
        low = middle + 1;
      }
    }
    return low;
  }
}
