package dev.simmer.python.library.datetime;

import dev.simmer.python.runtime.PyError;
import dev.simmer.python.runtime.Singleton;
import java.time.LocalTime;
import java.time.temporal.ChronoField;
import org.jspecify.annotations.Nullable;

/// A time of day, to the microsecond.
///
/// @param zone a `tzinfo`; null for a naive time
/// @param fold 1 for the later one of two equal times, when clocks are put back
record Clock(LocalTime time, @Nullable Object zone, int fold) {
  static final Clock MIDNIGHT = new Clock(LocalTime.MIDNIGHT, null, 0);
  static final Clock LAST = new Clock(LocalTime.MAX.withNano(999_999_000), null, 0);

  private static final int NANOS_PER_MICRO = 1_000;

  /// @throws PyError ValueError for what no clock shows
  static Clock of(int hour, int minute, int second, int micros, @Nullable Object zone, int fold) {
    check(hour, 23, "hour");
    check(minute, 59, "minute");
    check(second, 59, "second");
    check(micros, 999_999, "microsecond");
    if (fold < 0 || fold > 1) {
      throw PyError.value("fold must be either 0 or 1");
    }
    return new Clock(LocalTime.of(hour, minute, second, micros * NANOS_PER_MICRO), zone, fold);
  }

  private static void check(int value, int most, String name) {
    if (value < 0 || value > most) {
      throw PyError.value(name + " must be in 0.." + most);
    }
  }

  int micros() {
    return time.get(ChronoField.MICRO_OF_SECOND);
  }

  Object zoneOrNone() {
    return zone == null ? Singleton.NONE : zone;
  }

  Clock in(@Nullable Object otherZone) {
    return new Clock(time, otherZone, fold);
  }
}
