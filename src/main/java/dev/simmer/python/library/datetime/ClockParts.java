package dev.simmer.python.library.datetime;

import dev.simmer.python.runtime.Interpreter;
import dev.simmer.python.runtime.PyType;
import dev.simmer.python.runtime.Singleton;
import java.time.LocalTime;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/// What `time` and `datetime` have in common.
final class ClockParts {
  private ClockParts() {}

  static void install(PyType type, Function<Object, Clock> clock) {
    type.property("hour", (py, a) -> (long) clock.apply(a[0]).time().getHour())
        .property("minute", (py, a) -> (long) clock.apply(a[0]).time().getMinute())
        .property("second", (py, a) -> (long) clock.apply(a[0]).time().getSecond())
        .property("microsecond", (py, a) -> (long) clock.apply(a[0]).micros())
        .property("fold", (py, a) -> (long) clock.apply(a[0]).fold())
        .property("tzinfo", (py, a) -> clock.apply(a[0]).zoneOrNone())
        .method(
            "utcoffset(self, /)",
            (py, a) -> orNone(Zones.offset(py, clock.apply(a[0]).zone(), moment(a[0]))))
        .method(
            "dst(self, /)",
            (py, a) -> orNone(Zones.dst(py, clock.apply(a[0]).zone(), moment(a[0]))))
        .method(
            "tzname(self, /)", (py, a) -> Zones.name(py, clock.apply(a[0]).zone(), moment(a[0])));
  }

  /// What a zone is asked about: a time of day is no moment.
  static Object moment(Object timed) {
    return timed instanceof PyDateTime ? timed : Singleton.NONE;
  }

  private static Object orNone(@Nullable PyDelta delta) {
    return delta == null ? Singleton.NONE : delta;
  }

  /// The clock that arguments mean: hour, minute, second, microsecond, zone, fold, from `from` on.
  static Clock given(Interpreter py, Datetimes types, Object[] a, int from) {
    return replaced(py, types, Clock.MIDNIGHT, a, from);
  }

  /// The same with what was not given taken from a clock.
  static Clock replaced(Interpreter py, Datetimes types, Clock clock, Object[] a, int from) {
    LocalTime time = clock.time();
    @Nullable Object given = a[from + 4];
    return Clock.of(
        DateType.part(py, a[from], time.getHour()),
        DateType.part(py, a[from + 1], time.getMinute()),
        DateType.part(py, a[from + 2], time.getSecond()),
        DateType.part(py, a[from + 3], clock.micros()),
        given == null ? clock.zone() : Zones.checked(py, types, given),
        DateType.part(py, a[from + 5], clock.fold()));
  }

  /// As `repr` shows them.
  static String arguments(Interpreter py, Clock clock) {
    LocalTime time = clock.time();
    StringBuilder text = new StringBuilder();
    text.append(time.getHour()).append(", ").append(time.getMinute());
    if (time.getSecond() != 0 || clock.micros() != 0) {
      text.append(", ").append(time.getSecond());
    }
    if (clock.micros() != 0) {
      text.append(", ").append(clock.micros());
    }
    if (clock.fold() != 0) {
      text.append(", fold=").append(clock.fold());
    }
    if (clock.zone() != null) {
      text.append(", tzinfo=").append(py.repr(clock.zone()));
    }
    return text.toString();
  }

  /// What `strftime` says of the zone.
  static CalendarText.Zone zone(Clock clock, Object timed) {
    return new CalendarText.Zone() {
      @Override
      public String offset(Interpreter py) {
        PyDelta offset = Zones.offset(py, clock.zone(), moment(timed));
        return offset == null ? "" : Zones.text(offset, "");
      }

      @Override
      public String name(Interpreter py) {
        Object name = Zones.name(py, clock.zone(), moment(timed));
        return name instanceof String text ? text : "";
      }

      @Override
      public String micros() {
        return "%06d".formatted(clock.micros());
      }
    };
  }
}
