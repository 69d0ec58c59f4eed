package dev.simmer.python.library.datetime;

import dev.simmer.python.library.Arguments;
import dev.simmer.python.library.Conversions;
import dev.simmer.python.runtime.Interpreter;
import dev.simmer.python.runtime.Native;
import dev.simmer.python.runtime.PyError;
import dev.simmer.python.runtime.PyTuple;
import dev.simmer.python.runtime.PyType;
import dev.simmer.python.runtime.Singleton;
import java.math.BigInteger;
import java.time.LocalDate;
import java.time.temporal.IsoFields;
import java.util.function.IntPredicate;
import org.jspecify.annotations.Nullable;

/// `date`, and what `datetime` takes over from it.
final class DateType {
  private static final BigInteger MICROS_PER_DAY = BigInteger.valueOf(86_400_000_000L);

  private DateType() {}

  static void install(Datetimes types, StructTime structTime) {
    PyType date = types.date;
    date.constructor("(cls, year, month, day)", DateType::create)
        .property("year", (py, a) -> (long) day(a[0]).getYear())
        .property("month", (py, a) -> (long) day(a[0]).getMonthValue())
        .property("day", (py, a) -> (long) day(a[0]).getDayOfMonth())
        .method("replace(self, year=0, month=0, day=0)", (py, a) -> replace(py, types, a))
        .method("isoformat(self, /)", (py, a) -> IsoText.of(day(a[0])))
        .method("__str__(self, /)", (py, a) -> py.call(py.getAttribute(a[0], "isoformat")))
        .method("__repr__(self, /)", (py, a) -> repr((PyDate) a[0]))
        .method("__format__(self, format_spec, /)", DateType::format)
        .method("strftime(self, format)", DateType::strftime)
        .method("ctime(self, /)", (py, a) -> text(a[0], ctime((PyDate) a[0]), py))
        .method("timetuple(self, /)", (py, a) -> structTime.of(py, day(a[0]).atStartOfDay(), -1))
        .method("toordinal(self, /)", (py, a) -> ordinal(day(a[0])))
        .method("weekday(self, /)", (py, a) -> day(a[0]).getDayOfWeek().getValue() - 1L)
        .method("isoweekday(self, /)", (py, a) -> (long) day(a[0]).getDayOfWeek().getValue())
        .method("isocalendar(self, /)", (py, a) -> isoCalendar(types, day(a[0])));
    installMakers(types);
    installOperators(types);
    date.setMember("min", new PyDate(date, LocalDate.of(1, 1, 1)));
    date.setMember("max", new PyDate(date, LocalDate.of(PyDate.LAST_YEAR, 12, 31)));
    date.setMember("resolution", types.deltaOfSeconds(PyDelta.SECONDS_PER_DAY));
    installIsoCalendar(types.isoCalendar);
  }

  private static void installMakers(Datetimes types) {
    types
        .date
        .classMethod(
            "today(cls, /)",
            (py, a) -> py.call(py.getAttribute(a[0], "fromtimestamp"), TimeModule.wallClock(py)))
        .classMethod(
            "fromtimestamp(cls, timestamp, /)",
            (py, a) -> types.date(py, (PyType) a[0], TimeModule.instant(py, a[1]).toLocalDate()))
        .classMethod(
            "fromordinal(cls, ordinal, /)",
            (py, a) -> types.date(py, (PyType) a[0], ofOrdinal(Conversions.intArgument(py, a[1]))))
        .classMethod(
            "fromisoformat(cls, string, /)",
            (py, a) -> types.date(py, (PyType) a[0], IsoReader.date(IsoText.given(py, a[1]))))
        .classMethod(
            "fromisocalendar(cls, year, week, day)",
            (py, a) ->
                types.date(
                    py,
                    (PyType) a[0],
                    IsoText.ofWeek(
                        Conversions.intArgument(py, a[1]),
                        Conversions.intArgument(py, a[2]),
                        Conversions.intArgument(py, a[3]))));
  }

  private static void installOperators(Datetimes types) {
    types
        .date
        .method("__hash__(self, /)", (py, a) -> day(a[0]).toEpochDay())
        .method("__add__(self, value, /)", (py, a) -> shifted(py, types, a, 1))
        .method("__radd__(self, value, /)", (py, a) -> shifted(py, types, a, 1))
        .method("__sub__(self, value, /)", (py, a) -> minus(py, types, a));
    compare(types, "__eq__", order -> order == 0);
    compare(types, "__lt__", order -> order < 0);
    compare(types, "__le__", order -> order <= 0);
    compare(types, "__gt__", order -> order > 0);
    compare(types, "__ge__", order -> order >= 0);
  }

  private static void compare(Datetimes types, String name, IntPredicate test) {
    types.date.method(
        name + "(self, value, /)",
        (py, a) ->
            a[1] instanceof PyDate other && !(other instanceof PyDateTime)
                ? (Object) test.test(day(a[0]).compareTo(other.day))
                : Singleton.NOT_IMPLEMENTED);
  }

  static LocalDate day(Object date) {
    return ((PyDate) date).day;
  }

  private static Object create(Interpreter py, Object[] a) {
    return new PyDate((PyType) a[0], given(py, a));
  }

  /// The day that the arguments after the class mean.
  static LocalDate given(Interpreter py, Object[] a) {
    return PyDate.day(
        Conversions.intArgument(py, a[1]),
        Conversions.intArgument(py, a[2]),
        Conversions.intArgument(py, a[3]));
  }

  /// The arguments of `replace`, or what there was.
  static LocalDate replaced(Interpreter py, LocalDate day, Object[] a) {
    return PyDate.day(
        part(py, a[1], day.getYear()),
        part(py, a[2], day.getMonthValue()),
        part(py, a[3], day.getDayOfMonth()));
  }

  static int part(Interpreter py, @Nullable Object given, int otherwise) {
    return given == null ? otherwise : Conversions.intArgument(py, given);
  }

  private static Object replace(Interpreter py, Datetimes types, Object[] a) {
    PyDate date = (PyDate) a[0];
    return types.date(py, date.type(), replaced(py, date.day, a));
  }

  static long ordinal(LocalDate day) {
    return day.toEpochDay() + PyDate.ORDINAL_OF_1970;
  }

  private static LocalDate ofOrdinal(int ordinal) {
    if (ordinal < 1) {
      throw PyError.value("ordinal must be >= 1");
    }
    if (ordinal > ordinal(LocalDate.of(PyDate.LAST_YEAR, 12, 31))) {
      int year = LocalDate.ofEpochDay(ordinal - PyDate.ORDINAL_OF_1970).getYear();
      throw PyError.value("year " + year + " is out of range");
    }
    return LocalDate.ofEpochDay(ordinal - PyDate.ORDINAL_OF_1970);
  }

  private static String repr(PyDate date) {
    LocalDate day = date.day;
    return "%s(%d, %d, %d)"
        .formatted(
            date.type().shownName(), day.getYear(), day.getMonthValue(), day.getDayOfMonth());
  }

  /// `format(date, spec)`: by strftime, if there is a spec.
  static Object format(Interpreter py, Object[] a) {
    if (!(a[1] instanceof String spec)) {
      throw PyError.type(
          "__format__() argument 1 must be str, not " + Conversions.typeName(py, a[1]));
    }
    return spec.isEmpty() ? py.str(a[0]) : py.call(py.getAttribute(a[0], "strftime"), spec);
  }

  private static Object strftime(Interpreter py, Object[] a) {
    return text(a[0], Arguments.text(py, a[1], "strftime", 1), py);
  }

  private static String text(Object date, String format, Interpreter py) {
    return CalendarText.format(py, format, day(date).atStartOfDay(), CalendarText.NAIVE);
  }

  /// The format of `ctime`, which writes all years with four digits.
  static String ctime(PyDate date) {
    return "%a %b %e %H:%M:%S " + "%04d".formatted(date.day.getYear());
  }

  private static Object isoCalendar(Datetimes types, LocalDate day) {
    Object[] parts = {
      (long) day.get(IsoFields.WEEK_BASED_YEAR),
      (long) day.get(IsoFields.WEEK_OF_WEEK_BASED_YEAR),
      (long) day.getDayOfWeek().getValue()
    };
    return new PyTuple(types.isoCalendar, parts);
  }

  private static void installIsoCalendar(PyType type) {
    Native repr =
        (py, a) -> {
          Object[] parts = ((PyTuple) a[0]).items();
          return "%s(year=%s, week=%s, weekday=%s)"
              .formatted(type.shownName(), parts[0], parts[1], parts[2]);
        };
    type.method("__repr__(self, /)", repr)
        .property("year", (py, a) -> ((PyTuple) a[0]).get(0))
        .property("week", (py, a) -> ((PyTuple) a[0]).get(1))
        .property("weekday", (py, a) -> ((PyTuple) a[0]).get(2));
  }

  private static Object shifted(Interpreter py, Datetimes types, Object[] a, int sign) {
    if (!(a[1] instanceof PyDelta delta)) {
      return Singleton.NOT_IMPLEMENTED;
    }
    PyDate date = (PyDate) a[0];
    LocalDate day = PyDate.dayOfEpoch(date.day.toEpochDay() + (long) sign * delta.days);
    return types.date(py, date.type(), day);
  }

  private static Object minus(Interpreter py, Datetimes types, Object[] a) {
    if (a[1] instanceof PyDate other && !(other instanceof PyDateTime)) {
      long days = day(a[0]).toEpochDay() - other.day.toEpochDay();
      return types.delta(BigInteger.valueOf(days).multiply(MICROS_PER_DAY));
    }
    return shifted(py, types, a, -1);
  }
}
