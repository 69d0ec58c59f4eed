package dev.simmer.python.library.datetime;

import dev.simmer.python.runtime.Interpreter;
import dev.simmer.python.runtime.PyType;
import java.math.BigInteger;
import java.time.LocalDate;
import java.time.LocalTime;
import org.jspecify.annotations.Nullable;

/// The types of the module `datetime`, and how to make values of them.
final class Datetimes {
  private static final String MODULE = "datetime";

  final PyType delta;
  final PyType zoneInfo;
  final PyType zone;
  final PyType date;
  final PyType time;
  final PyType datetime;
  final PyType isoCalendar;
  final PyZone utc;

  Datetimes(Interpreter py) {
    PyType object = py.types().object;
    delta = PyType.builtIn(MODULE, "timedelta", object).dotted();
    zoneInfo = PyType.builtIn(MODULE, "tzinfo", object).dotted();
    zone = PyType.builtIn(MODULE, "timezone", zoneInfo).dotted();
    date = PyType.builtIn(MODULE, "date", object).dotted();
    time = PyType.builtIn(MODULE, "time", object).dotted();
    datetime = PyType.builtIn(MODULE, "datetime", date).dotted();
    isoCalendar = PyType.builtIn(MODULE, "IsoCalendarDate", py.types().tuple).dotted();
    utc = new PyZone(zone, new PyDelta(delta, 0, 0, 0), null);
  }

  PyDelta delta(BigInteger micros) {
    return PyDelta.ofMicros(delta, micros);
  }

  PyDelta deltaOfSeconds(long seconds) {
    return delta(BigInteger.valueOf(seconds).multiply(BigInteger.valueOf(1_000_000)));
  }

  /// A date of this type: a class of the program is called for it.
  Object date(Interpreter py, PyType type, LocalDate day) {
    return type == date
        ? new PyDate(type, day)
        : py.call(
            type, (long) day.getYear(), (long) day.getMonthValue(), (long) day.getDayOfMonth());
  }

  PyClockTime time(LocalTime clock, @Nullable Object zone, int fold) {
    return new PyClockTime(time, new Clock(clock, zone, fold));
  }

  /// A date with a time, of this type: a class of the program is called for it.
  Object datetime(Interpreter py, PyType type, LocalDate day, Clock clock) {
    if (type == datetime) {
      return new PyDateTime(type, day, clock);
    }
    LocalTime time = clock.time();
    Object[] arguments = {
      (long) day.getYear(),
      (long) day.getMonthValue(),
      (long) day.getDayOfMonth(),
      (long) time.getHour(),
      (long) time.getMinute(),
      (long) time.getSecond(),
      (long) clock.micros(),
      clock.zoneOrNone(),
      (long) clock.fold()
    };
    return py.call(type, arguments, new String[] {"fold"});
  }
}
