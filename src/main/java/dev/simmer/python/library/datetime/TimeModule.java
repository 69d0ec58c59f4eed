package dev.simmer.python.library.datetime;

import dev.simmer.loop.Step;
import dev.simmer.python.library.Arguments;
import dev.simmer.python.library.Conversions;
import dev.simmer.python.runtime.Interpreter;
import dev.simmer.python.runtime.Numbers;
import dev.simmer.python.runtime.PyError;
import dev.simmer.python.runtime.PyModule;
import dev.simmer.python.runtime.PyTuple;
import dev.simmer.trace.VirtualTime;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import org.jspecify.annotations.Nullable;

/// `time`, in virtual time. The local time zone is UTC.
public final class TimeModule {
  /// 2026-01-01 08:00:00 UTC, in seconds since 1970: what `time.time()` says when the clock stands
  /// at 0.
  static final long BREAKFAST = 1_767_254_400L;

  private TimeModule() {}

  public static PyModule create(Interpreter py) {
    StructTime structTime = new StructTime(py);
    return new PyModule("time")
        .function("time()", (p, a) -> wallClock(p))
        .function("time_ns()", (p, a) -> BREAKFAST * VirtualTime.NANOS_PER_SECOND + readClock(p))
        .function("monotonic()", (p, a) -> VirtualTime.seconds(readClock(p)))
        .function("monotonic_ns()", (p, a) -> readClock(p))
        .function("perf_counter()", (p, a) -> VirtualTime.seconds(readClock(p)))
        .function("perf_counter_ns()", (p, a) -> readClock(p))
        .function("process_time()", (p, a) -> 0.0)
        .function("process_time_ns()", (p, a) -> 0L)
        .function("thread_time()", (p, a) -> 0.0)
        .function("sleep(seconds, /)", (p, a) -> new Step.Blocks(sleepSeconds(p, a[0])))
        .function("localtime(seconds=None, /)", (p, a) -> structTime.of(p, instant(p, a[0]), 0))
        .function("gmtime(seconds=None, /)", (p, a) -> structTime.of(p, instant(p, a[0]), 0))
        .function("mktime(tuple, /)", (p, a) -> (double) seconds(p, a[0], "mktime"))
        .function("strftime(format, time=None, /)", TimeModule::strftime)
        .function(
            "strptime(string, format='', /)",
            (p, a) ->
                structTime.of(
                    p, TimeReader.read(p, a[0], a[1] == null ? "%a %b %d %H:%M:%S %Y" : a[1])))
        .function(
            "asctime(tuple=None, /)",
            (p, a) -> text(p, "%a %b %e %H:%M:%S %Y", moment(p, a[0], "asctime")))
        .function(
            "ctime(seconds=None, /)", (p, a) -> text(p, "%a %b %e %H:%M:%S %Y", instant(p, a[0])))
        .with("struct_time", structTime.type())
        .with("timezone", 0L)
        .with("altzone", 0L)
        .with("daylight", 0L)
        .with("tzname", new PyTuple(py, "UTC", "UTC"));
  }

  private static long readClock(Interpreter py) {
    return py.loops().readClock(py.currentLine());
  }

  static double wallClock(Interpreter py) {
    return BREAKFAST + VirtualTime.seconds(readClock(py));
  }

  /// How long `time.sleep(argument)` blocks.
  private static double sleepSeconds(Interpreter py, Object seconds) {
    if (seconds instanceof Double number) {
      if (Double.isNaN(number)) {
        throw PyError.value("Invalid value NaN (not a number)");
      }
      if (number < 0) {
        throw PyError.value("sleep length must be non-negative");
      }
      checkRange(number);
      return number;
    }
    double whole = Numbers.real(Conversions.bigIndex(py, seconds));
    if (whole < 0) {
      throw PyError.value("sleep length must be non-negative");
    }
    checkRange(whole);
    return whole;
  }

  private static void checkRange(double seconds) {
    if (seconds >= VirtualTime.seconds(VirtualTime.NEVER)) {
      throw PyError.of("OverflowError", "timestamp too large to convert to C _PyTime_t");
    }
  }

  /// The moment that a count of seconds means; now, if there is none.
  static LocalDateTime instant(Interpreter py, @Nullable Object seconds) {
    if (seconds == null || !Arguments.isGiven(seconds)) {
      return ofSeconds(wallClock(py));
    }
    return ofSeconds(
        seconds instanceof Double number
            ? number
            : Numbers.real(Conversions.bigIndex(py, seconds)));
  }

  private static LocalDateTime ofSeconds(double seconds) {
    if (Double.isNaN(seconds)) {
      throw PyError.value("Invalid value NaN (not a number)");
    }
    if (Math.abs(seconds) > 60e9) {
      throw PyError.of("OverflowError", "timestamp out of range for platform time_t");
    }
    long whole = new BigDecimal(seconds).setScale(0, RoundingMode.FLOOR).longValue();
    return LocalDateTime.ofEpochSecond(whole, 0, ZoneOffset.UTC);
  }

  private static Object strftime(Interpreter py, Object[] a) {
    String format = Arguments.text(py, a[0], "strftime", 1);
    return text(py, format, moment(py, a[1], "strftime"));
  }

  private static String text(Interpreter py, String format, LocalDateTime time) {
    return CalendarText.format(py, format, time, CalendarText.UTC);
  }

  /// The moment that a time tuple means; now, if there is none.
  private static LocalDateTime moment(Interpreter py, @Nullable Object tuple, String function) {
    return tuple == null || !Arguments.isGiven(tuple)
        ? ofSeconds(wallClock(py))
        : LocalDateTime.ofEpochSecond(seconds(py, tuple, function), 0, ZoneOffset.UTC);
  }

  private static long seconds(Interpreter py, Object tuple, String function) {
    if (!(tuple instanceof PyTuple time)) {
      throw PyError.type("Tuple or struct_time argument required");
    }
    if (time.size() != 9) {
      throw PyError.type(function + "(): illegal time tuple argument");
    }
    long[] parts = new long[6];
    for (int i = 0; i < parts.length; i++) {
      parts[i] = Conversions.longIndex(py, time.get(i));
    }
    LocalDateTime year = LocalDateTime.of(Math.clamp(parts[0], -9999, 9999), 1, 1, 0, 0);
    return year.plusMonths(parts[1] - 1)
        .plusDays(parts[2] - 1)
        .plusHours(parts[3])
        .plusMinutes(parts[4])
        .plusSeconds(parts[5])
        .toEpochSecond(ZoneOffset.UTC);
  }
}
