package dev.simmer.ui.gantt;

import dev.simmer.recording.Granularity;
import dev.simmer.recording.Recording;
import dev.simmer.recording.Ticks;
import dev.simmer.recording.Totals;
import dev.simmer.ui.control.GanttPlace;
import dev.simmer.ui.control.GanttRange;
import java.util.function.ToLongFunction;

/// What happened on the burners of a recording in a part of it.
record RangeFigures(Recording recording, Granularity granularity) {
  /// How much of the time the burners were in use, from 0 to 1; 0 for a part that takes no time.
  double busy(GanttRange range) {
    double offered = at(range.to(), Totals::offered) - at(range.from(), Totals::offered);
    double unused = unused(range.to()) - unused(range.from());
    return offered == 0 ? 0 : Math.clamp(1 - unused / offered, 0, 1);
  }

  /// How many times another pot was cooked than the time before.
  int switches(GanttRange range) {
    return totals(range.to().tick()).switches() - totals(range.from().tick()).switches();
  }

  private double unused(GanttPlace place) {
    return at(place, Totals::idle) + at(place, Totals::kept);
  }

  /// Sums grow evenly in the course of a tick.
  private double at(GanttPlace place, ToLongFunction<Totals> sum) {
    int tick = place.tick();
    double before = (double) sum.applyAsLong(totals(tick));
    Ticks ticks = ticks();
    if (tick == ticks.last() || place.nanos() <= ticks.time(tick)) {
      return before;
    }
    double length = (double) (ticks.time(tick + 1) - ticks.time(tick));
    double share = Math.min(1, (place.nanos() - ticks.time(tick)) / length);
    return before + share * (sum.applyAsLong(totals(tick + 1)) - before);
  }

  private Totals totals(int tick) {
    return recording.stateAfter(ticks().factsUpTo(tick)).totals();
  }

  private Ticks ticks() {
    return recording.ticks(granularity);
  }
}
