package dev.simmer.python.library.datetime;

import dev.simmer.python.library.Arguments;
import dev.simmer.python.library.Conversions;
import dev.simmer.python.runtime.Interpreter;
import dev.simmer.python.runtime.PyError;
import dev.simmer.python.runtime.PyType;
import dev.simmer.python.runtime.Singleton;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.function.IntPredicate;
import org.jspecify.annotations.Nullable;

/// `datetime`: its parts, its texts, its zone. How values are made is in [DateTimeMakers].
final class DateTimeType {
  private static final BigInteger MICROS_PER_DAY = BigInteger.valueOf(86_400_000_000L);
  private static final double MICROS_PER_SECOND = 1e6;

  private DateTimeType() {}

  static void install(Datetimes types, StructTime structTime) {
    PyType type = types.datetime;
    ClockParts.install(type, moment -> of(moment).clock);
    type.method("date(self, /)", (py, a) -> new PyDate(types.date, of(a[0]).day))
        .method(
            "time(self, /)",
            (py, a) -> types.time(of(a[0]).clock.time(), null, of(a[0]).clock.fold()))
        .method("timetz(self, /)", (py, a) -> new PyClockTime(types.time, of(a[0]).clock))
        .method(
            "replace(self, year=0, month=0, day=0, hour=0, minute=0, second=0, microsecond=0,"
                + " tzinfo=None, *, fold=0)",
            (py, a) -> replace(py, types, a))
        .method("isoformat(self, sep='T', timespec='auto')", DateTimeType::isoFormat)
        .method("__str__(self, /)", (py, a) -> py.call(py.getAttribute(a[0], "isoformat"), " "))
        .method("__repr__(self, /)", (py, a) -> repr(py, of(a[0])))
        .method("strftime(self, format)", DateTimeType::strftime)
        .method("ctime(self, /)", (py, a) -> text(py, of(a[0]), DateType.ctime(of(a[0]))))
        .method("timestamp(self, /)", (py, a) -> timestamp(py, of(a[0])))
        .method("timetuple(self, /)", (py, a) -> timeTuple(py, structTime, of(a[0])))
        .method(
            "utctimetuple(self, /)", (py, a) -> structTime.of(py, atMicros(inUtc(py, of(a[0]))), 0))
        .method("astimezone(self, tz=None)", (py, a) -> toZone(py, types, of(a[0]), a[1]));
    installOperators(types);
    type.setMember("min", new PyDateTime(type, LocalDate.of(1, 1, 1), Clock.MIDNIGHT));
    type.setMember("max", new PyDateTime(type, LocalDate.of(PyDate.LAST_YEAR, 12, 31), Clock.LAST));
    type.setMember("resolution", types.delta(BigInteger.ONE));
  }

  private static void installOperators(Datetimes types) {
    types
        .datetime
        .method("__hash__(self, /)", (py, a) -> (long) inUtc(py, of(a[0])).hashCode())
        .method("__add__(self, value, /)", (py, a) -> shifted(py, types, a, false))
        .method("__radd__(self, value, /)", (py, a) -> shifted(py, types, a, false))
        .method("__sub__(self, value, /)", (py, a) -> minus(py, types, a));
    compare(types, "__eq__", order -> order == 0);
    compare(types, "__lt__", order -> order < 0);
    compare(types, "__le__", order -> order <= 0);
    compare(types, "__gt__", order -> order > 0);
    compare(types, "__ge__", order -> order >= 0);
  }

  private static PyDateTime of(Object moment) {
    return (PyDateTime) moment;
  }

  // ---- order and arithmetic

  private static void compare(Datetimes types, String name, IntPredicate test) {
    boolean isEquality = name.equals("__eq__");
    types.datetime.method(
        name + "(self, value, /)",
        (py, a) -> {
          if (!(a[1] instanceof PyDateTime other)) {
            if (a[1] instanceof PyDate && !isEquality) {
              throw PyError.type(
                  "can't compare %s to %s"
                      .formatted(Conversions.typeName(py, a[0]), Conversions.typeName(py, a[1])));
            }
            return a[1] instanceof PyDate ? (Object) false : Singleton.NOT_IMPLEMENTED;
          }
          Long difference = difference(py, of(a[0]), other);
          if (difference == null && !isEquality) {
            throw PyError.type("can't compare offset-naive and offset-aware datetimes");
          }
          return difference != null && test.test(Long.signum(difference));
        });
  }

  /// Microseconds from the second moment to the first; null if only one of them knows its zone.
  private static @Nullable Long difference(Interpreter py, PyDateTime one, PyDateTime other) {
    BigInteger plain = one.micros().subtract(other.micros());
    if (one.clock.zone() == other.clock.zone()) {
      return plain.longValueExact();
    }
    PyDelta left = Zones.offset(py, one.clock.zone(), one);
    PyDelta right = Zones.offset(py, other.clock.zone(), other);
    if ((left == null) != (right == null)) {
      return null;
    }
    if (left != null && right != null) {
      plain = plain.subtract(left.micros()).add(right.micros());
    }
    return plain.longValueExact();
  }

  private static Object minus(Interpreter py, Datetimes types, Object[] a) {
    if (!(a[1] instanceof PyDateTime other)) {
      return shifted(py, types, a, true);
    }
    Long difference = difference(py, of(a[0]), other);
    if (difference == null) {
      throw PyError.type("can't subtract offset-naive and offset-aware datetimes");
    }
    return types.delta(BigInteger.valueOf(difference));
  }

  private static Object shifted(Interpreter py, Datetimes types, Object[] a, boolean backwards) {
    if (!(a[1] instanceof PyDelta delta)) {
      return Singleton.NOT_IMPLEMENTED;
    }
    return plus(py, types, of(a[0]), backwards ? delta.micros().negate() : delta.micros());
  }

  /// A moment so many microseconds later, in the same zone.
  static Object plus(Interpreter py, Datetimes types, PyDateTime moment, BigInteger micros) {
    LocalDateTime time = atMicros(moment.micros().add(micros));
    return types.datetime(
        py,
        moment.type(),
        time.toLocalDate(),
        new Clock(time.toLocalTime(), moment.clock.zone(), 0));
  }

  /// The moment of a count of microseconds since 1970.
  static LocalDateTime atMicros(BigInteger micros) {
    BigInteger days = micros.divide(MICROS_PER_DAY);
    long rest = micros.subtract(days.multiply(MICROS_PER_DAY)).longValueExact();
    long day = days.longValueExact() + (rest < 0 ? -1 : 0);
    long inDay = Math.floorMod(rest, MICROS_PER_DAY.longValueExact());
    return PyDate.dayOfEpoch(day).atTime(LocalTime.ofNanoOfDay(inDay * 1_000));
  }

  /// Microseconds since 1970 in UTC; those of a naive time as they are.
  private static BigInteger inUtc(Interpreter py, PyDateTime moment) {
    PyDelta offset = Zones.offset(py, moment.clock.zone(), moment);
    return offset == null ? moment.micros() : moment.micros().subtract(offset.micros());
  }

  /// Rounded as CPython rounds it: for a naive time after the division of the microseconds.
  private static double timestamp(Interpreter py, PyDateTime moment) {
    BigInteger micros = inUtc(py, moment);
    if (moment.clock.zone() != null) {
      return new BigDecimal(micros).movePointLeft(6).doubleValue();
    }
    long seconds = moment.day.toEpochSecond(moment.clock.time(), ZoneOffset.UTC);
    return seconds + moment.clock.micros() / MICROS_PER_SECOND;
  }

  // ---- parts

  private static Object replace(Interpreter py, Datetimes types, Object[] a) {
    PyDateTime moment = of(a[0]);
    LocalDate day = DateType.replaced(py, moment.day, a);
    Clock clock = ClockParts.replaced(py, types, moment.clock, a, 4);
    return types.datetime(py, moment.type(), day, clock);
  }

  private static Object timeTuple(Interpreter py, StructTime structTime, PyDateTime moment) {
    PyDelta dst = Zones.dst(py, moment.clock.zone(), moment);
    int flag = dst == null ? -1 : dst.isZero() ? 0 : 1;
    return structTime.of(py, moment.day.atTime(moment.clock.time()), flag);
  }

  private static Object toZone(
      Interpreter py, Datetimes types, PyDateTime moment, @Nullable Object given) {
    Object zone = Zones.checked(py, types, given);
    if (zone == null) {
      zone = new PyZone(types.zone, types.delta(BigInteger.ZERO), "UTC");
    }
    if (zone == moment.clock.zone()) {
      return moment;
    }
    LocalDateTime utc = atMicros(inUtc(py, moment));
    Object inZone =
        types.datetime(py, moment.type(), utc.toLocalDate(), new Clock(utc.toLocalTime(), zone, 0));
    return py.call(py.getAttribute(zone, "fromutc"), inZone);
  }

  // ---- texts

  private static Object isoFormat(Interpreter py, Object[] a) {
    String separator = a[1] == null ? "T" : Arguments.text(py, a[1], "isoformat", 1);
    if (separator.codePointCount(0, separator.length()) != 1) {
      throw PyError.type("isoformat() argument 1 must be a unicode character, not str");
    }
    PyDateTime moment = of(a[0]);
    return IsoText.of(moment.day) + separator + IsoText.of(py, moment.clock, moment, a[2]);
  }

  private static Object strftime(Interpreter py, Object[] a) {
    return text(py, of(a[0]), Arguments.text(py, a[1], "strftime", 1));
  }

  private static String text(Interpreter py, PyDateTime moment, String format) {
    return CalendarText.format(
        py, format, moment.day.atTime(moment.clock.time()), ClockParts.zone(moment.clock, moment));
  }

  private static String repr(Interpreter py, PyDateTime moment) {
    LocalDate day = moment.day;
    return "%s(%d, %d, %d, %s)"
        .formatted(
            moment.type().shownName(),
            day.getYear(),
            day.getMonthValue(),
            day.getDayOfMonth(),
            ClockParts.arguments(py, moment.clock));
  }
}
