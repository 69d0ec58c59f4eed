package dev.simmer.python.library.datetime;

import dev.simmer.python.library.Arguments;
import dev.simmer.python.library.Conversions;
import dev.simmer.python.runtime.Interpreter;
import dev.simmer.python.runtime.Numbers;
import dev.simmer.python.runtime.PyError;
import dev.simmer.python.runtime.PyType;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.RoundingMode;
import java.time.LocalDateTime;
import org.jspecify.annotations.Nullable;

/// The ways to make a `datetime`.
final class DateTimeMakers {
  /// The last second of the year 9999, since 1970.
  private static final double LAST_SECOND = 253_402_300_800.0;

  private static final double FIRST_SECOND = -62_135_596_800.0;

  private DateTimeMakers() {}

  static void install(Datetimes types) {
    types
        .datetime
        .constructor(
            "(cls, year, month, day, hour=0, minute=0, second=0, microsecond=0, tzinfo=None, *,"
                + " fold=0)",
            (py, a) ->
                new PyDateTime(
                    (PyType) a[0], DateType.given(py, a), ClockParts.given(py, types, a, 4)))
        .classMethod("now(cls, /, tz=None)", (py, a) -> now(py, types, a))
        .classMethod(
            "utcnow(cls, /)",
            (py, a) -> at(py, types, (PyType) a[0], TimeModule.wallClock(py), null))
        .classMethod(
            "fromtimestamp(cls, /, timestamp, tz=None)",
            (py, a) -> at(py, types, (PyType) a[0], a[1], Zones.checked(py, types, a[2])))
        .classMethod(
            "utcfromtimestamp(cls, timestamp, /)",
            (py, a) -> at(py, types, (PyType) a[0], a[1], null))
        .classMethod("combine(cls, /, date, time, tzinfo=None)", (py, a) -> combine(py, types, a))
        .classMethod("fromisoformat(cls, string, /)", (py, a) -> fromIso(py, types, a))
        .classMethod("strptime(cls, string, format, /)", (py, a) -> parse(py, types, a));
  }

  private static Object now(Interpreter py, Datetimes types, Object[] a) {
    Object zone = Zones.checked(py, types, a[1]);
    return at(py, types, (PyType) a[0], TimeModule.wallClock(py), zone);
  }

  /// The moment of a count of seconds since 1970, rounded to a microsecond.
  private static Object at(
      Interpreter py, Datetimes types, PyType type, Object timestamp, @Nullable Object zone) {
    LocalDateTime time = DateTimeType.atMicros(micros(py, timestamp));
    Object moment =
        types.datetime(py, type, time.toLocalDate(), new Clock(time.toLocalTime(), zone, 0));
    return zone == null ? moment : py.call(py.getAttribute(zone, "fromutc"), moment);
  }

  private static BigInteger micros(Interpreter py, Object timestamp) {
    double seconds =
        timestamp instanceof Double number
            ? number
            : Numbers.real(Conversions.bigIndex(py, timestamp));
    if (Double.isNaN(seconds)) {
      throw PyError.value("Invalid value NaN (not a number)");
    }
    if (Math.abs(seconds) >= 0x1p63) {
      throw PyError.of("OverflowError", "timestamp out of range for platform time_t");
    }
    if (seconds < FIRST_SECOND || seconds >= LAST_SECOND) {
      int year = (int) Math.floor(1970 + seconds / (365.2425 * PyDelta.SECONDS_PER_DAY));
      throw PyError.value("year " + year + " is out of range");
    }
    return new BigDecimal(seconds)
        .movePointRight(6)
        .setScale(0, RoundingMode.HALF_EVEN)
        .toBigInteger();
  }

  private static Object combine(Interpreter py, Datetimes types, Object[] a) {
    if (!(a[1] instanceof PyDate date)) {
      throw PyError.type(
          "combine() argument 1 must be datetime.date, not " + Conversions.typeName(py, a[1]));
    }
    if (!(a[2] instanceof PyClockTime time)) {
      throw PyError.type(
          "combine() argument 2 must be datetime.time, not " + Conversions.typeName(py, a[2]));
    }
    Clock clock = a[3] == null ? time.clock : time.clock.in(Zones.checked(py, types, a[3]));
    return types.datetime(py, (PyType) a[0], date.day, clock);
  }

  private static Object fromIso(Interpreter py, Datetimes types, Object[] a) {
    IsoReader.Moment moment = IsoReader.moment(IsoText.given(py, a[1]));
    Clock clock = moment.time() == null ? Clock.MIDNIGHT : clock(py, types, moment.time());
    return types.datetime(py, (PyType) a[0], moment.day(), clock);
  }

  static Clock clock(Interpreter py, Datetimes types, IsoReader.Time time) {
    Object zone = IsoText.zone(py, types, time);
    return Clock.of(time.hour(), time.minute(), time.second(), time.micros(), zone, 0);
  }

  private static Object parse(Interpreter py, Datetimes types, Object[] a) {
    for (int i = 1; i <= 2; i++) {
      Arguments.text(py, a[i], "strptime", i);
    }
    ParsedTime parsed = TimeReader.read(py, a[1], a[2]);
    Clock clock =
        Clock.of(
            parsed.hour(),
            parsed.minute(),
            parsed.second(),
            parsed.micros(),
            zone(py, types, parsed),
            0);
    return types.datetime(
        py, (PyType) a[0], PyDate.day(parsed.year(), parsed.month(), parsed.day()), clock);
  }

  private static @Nullable Object zone(Interpreter py, Datetimes types, ParsedTime parsed) {
    Long offset = parsed.offsetMicros();
    return offset == null
        ? null
        : ZoneTypes.zone(py, types, types.delta(BigInteger.valueOf(offset)), parsed.zone());
  }
}
