package dev.simmer.python.library.datetime;

import dev.simmer.python.library.Arguments;
import dev.simmer.python.runtime.Interpreter;
import dev.simmer.python.runtime.PyError;
import dev.simmer.python.runtime.PyType;
import dev.simmer.python.runtime.Singleton;
import java.math.BigInteger;
import java.time.LocalDate;
import java.util.function.IntPredicate;
import org.jspecify.annotations.Nullable;

/// `datetime.time`
final class TimeOfDayType {
  /// The day that `strftime` shows.
  private static final LocalDate NO_DAY = LocalDate.of(1900, 1, 1);

  private TimeOfDayType() {}

  static void install(Datetimes types) {
    PyType type = types.time;
    ClockParts.install(type, TimeOfDayType::clock);
    type.constructor(
            "(cls, hour=0, minute=0, second=0, microsecond=0, tzinfo=None, *, fold=0)",
            (py, a) -> new PyClockTime((PyType) a[0], ClockParts.given(py, types, a, 1)))
        .classMethod(
            "fromisoformat(cls, string, /)",
            (py, a) -> {
              IsoReader.Time time = IsoReader.time(IsoText.given(py, a[1]));
              return new PyClockTime((PyType) a[0], DateTimeMakers.clock(py, types, time));
            })
        .method(
            "replace(self, hour=0, minute=0, second=0, microsecond=0, tzinfo=None, *, fold=0)",
            (py, a) ->
                new PyClockTime(py.typeOf(a[0]), ClockParts.replaced(py, types, clock(a[0]), a, 1)))
        .method(
            "isoformat(self, timespec='auto')",
            (py, a) -> IsoText.of(py, clock(a[0]), Singleton.NONE, a[1]))
        .method("__str__(self, /)", (py, a) -> py.call(py.getAttribute(a[0], "isoformat")))
        .method("__repr__(self, /)", TimeOfDayType::repr)
        .method("__format__(self, format_spec, /)", DateType::format)
        .method("strftime(self, format)", TimeOfDayType::strftime)
        .method(
            "__hash__(self, /)", (py, a) -> (long) inUtc(clock(a[0]), offset(py, a[0])).hashCode());
    compare(types, "__eq__", order -> order == 0);
    compare(types, "__lt__", order -> order < 0);
    compare(types, "__le__", order -> order <= 0);
    compare(types, "__gt__", order -> order > 0);
    compare(types, "__ge__", order -> order >= 0);
    type.setMember("min", new PyClockTime(type, Clock.MIDNIGHT));
    type.setMember("max", new PyClockTime(type, Clock.LAST));
    type.setMember("resolution", types.delta(BigInteger.ONE));
  }

  private static Clock clock(Object time) {
    return ((PyClockTime) time).clock;
  }

  private static @Nullable PyDelta offset(Interpreter py, Object time) {
    return Zones.offset(py, clock(time).zone(), Singleton.NONE);
  }

  private static BigInteger inUtc(Clock clock, @Nullable PyDelta offset) {
    BigInteger micros = BigInteger.valueOf(clock.time().toNanoOfDay() / 1_000);
    return offset == null ? micros : micros.subtract(offset.micros());
  }

  private static void compare(Datetimes types, String name, IntPredicate test) {
    boolean isEquality = name.equals("__eq__");
    types.time.method(
        name + "(self, value, /)",
        (py, a) -> {
          if (!(a[1] instanceof PyClockTime other)) {
            return Singleton.NOT_IMPLEMENTED;
          }
          PyDelta left = offset(py, a[0]);
          PyDelta right = offset(py, other);
          boolean isMixed = (left == null) != (right == null);
          if (isMixed && !isEquality) {
            throw PyError.type("can't compare offset-naive and offset-aware times");
          }
          int order = inUtc(clock(a[0]), left).compareTo(inUtc(other.clock, right));
          return !isMixed && test.test(order);
        });
  }

  private static Object repr(Interpreter py, Object[] a) {
    String parts = ClockParts.arguments(py, clock(a[0]));
    return py.typeOf(a[0]).shownName() + "(" + parts + ")";
  }

  private static Object strftime(Interpreter py, Object[] a) {
    String format = Arguments.text(py, a[1], "strftime", 1);
    Clock clock = clock(a[0]);
    return CalendarText.format(
        py, format, NO_DAY.atTime(clock.time()), ClockParts.zone(clock, a[0]));
  }
}
