package dev.simmer.python.library.datetime;

import dev.simmer.python.library.Arguments;
import dev.simmer.python.library.Conversions;
import dev.simmer.python.runtime.Interpreter;
import dev.simmer.python.runtime.PyError;
import java.time.LocalDate;
import java.time.LocalTime;
import org.jspecify.annotations.Nullable;

/// Dates and times as ISO 8601 writes them.
final class IsoText {
  private IsoText() {}

  static String of(LocalDate day) {
    return "%04d-%02d-%02d".formatted(day.getYear(), day.getMonthValue(), day.getDayOfMonth());
  }

  /// A time of day with the offset of its zone at `moment`.
  static String of(Interpreter py, Clock clock, Object moment, @Nullable Object timespec) {
    PyDelta offset = Zones.offset(py, clock.zone(), moment);
    return time(py, clock, timespec) + (offset == null ? "" : Zones.text(offset, ":"));
  }

  private static String time(Interpreter py, Clock clock, @Nullable Object timespec) {
    String spec = timespec == null ? "auto" : Arguments.text(py, timespec, "isoformat", 1);
    LocalTime time = clock.time();
    String hours = "%02d".formatted(time.getHour());
    String minutes = hours + ":%02d".formatted(time.getMinute());
    String seconds = minutes + ":%02d".formatted(time.getSecond());
    String micros = seconds + ".%06d".formatted(clock.micros());
    return switch (spec) {
      case "auto" -> clock.micros() == 0 ? seconds : micros;
      case "hours" -> hours;
      case "minutes" -> minutes;
      case "seconds" -> seconds;
      case "milliseconds" -> micros.substring(0, micros.length() - 3);
      case "microseconds" -> micros;
      default -> throw PyError.value("Unknown timespec value");
    };
  }

  /// The week and the weekday of an ISO year as a day.
  static LocalDate ofWeek(int year, long week, long day) {
    if (year < 1 || year > PyDate.LAST_YEAR) {
      throw PyError.value("Year is out of range: " + year);
    }
    LocalDate fourth = LocalDate.of(year, 1, 4);
    LocalDate monday = fourth.minusDays(fourth.getDayOfWeek().getValue() - 1L);
    LocalDate nextFourth = LocalDate.of(year + 1, 1, 4);
    LocalDate nextMonday = nextFourth.minusDays(nextFourth.getDayOfWeek().getValue() - 1L);
    if (week < 1 || week > (nextMonday.toEpochDay() - monday.toEpochDay()) / 7) {
      throw PyError.value("Invalid week: " + week);
    }
    if (day < 1 || day > 7) {
      throw PyError.value("Invalid day: " + day + " (range is [1, 7])");
    }
    return monday.plusDays((week - 1) * 7 + day - 1);
  }

  /// The string that `fromisoformat` was given.
  static String given(Interpreter py, Object text) {
    if (!(text instanceof String known)) {
      throw PyError.type("fromisoformat: argument must be str");
    }
    return known;
  }

  /// The zone of an offset that was read.
  static @Nullable Object zone(Interpreter py, Datetimes types, IsoReader.Time time) {
    Long offset = time.offsetMicros();
    if (offset == null) {
      return null;
    }
    Object delta = types.delta(Conversions.bigIndex(py, offset));
    return ZoneTypes.zone(py, types, (PyDelta) delta, null);
  }
}
