package dev.simmer.python.library.datetime;

import dev.simmer.python.library.Conversions;
import dev.simmer.python.runtime.Interpreter;
import dev.simmer.python.runtime.PyError;
import dev.simmer.python.runtime.Singleton;
import org.jspecify.annotations.Nullable;

/// What a time zone says of a moment. A zone may be a class of the program.
final class Zones {
  private Zones() {}

  /// A zone argument: null for None.
  static @Nullable Object checked(Interpreter py, Datetimes types, @Nullable Object zone) {
    if (zone == null || zone == Singleton.NONE) {
      return null;
    }
    if (!py.typeOf(zone).isSubtypeOf(types.zoneInfo)) {
      throw PyError.type(
          "tzinfo argument must be None or of a tzinfo subclass, not type '"
              + Conversions.typeName(py, zone)
              + "'");
    }
    return zone;
  }

  /// How far a zone is from UTC at a moment; null for a naive time, and if the zone cannot tell.
  static @Nullable PyDelta offset(Interpreter py, @Nullable Object zone, Object moment) {
    return zone instanceof PyZone fixed ? fixed.offset : duration(py, zone, moment, "utcoffset");
  }

  static @Nullable PyDelta dst(Interpreter py, @Nullable Object zone, Object moment) {
    return duration(py, zone, moment, "dst");
  }

  private static @Nullable PyDelta duration(
      Interpreter py, @Nullable Object zone, Object moment, String method) {
    if (zone == null) {
      return null;
    }
    Object result = py.call(py.getAttribute(zone, method), moment);
    if (result == Singleton.NONE) {
      return null;
    }
    if (!(result instanceof PyDelta delta)) {
      throw PyError.type(
          "tzinfo.%s() must return None or a timedelta, not '%s'"
              .formatted(method, Conversions.typeName(py, result)));
    }
    checkOffset(delta, "");
    return delta;
  }

  /// @param end how the message ends
  static void checkOffset(PyDelta delta, String end) {
    boolean inDay = delta.days == 0 || (delta.days == -1 && delta.seconds + delta.microseconds > 0);
    if (!inDay) {
      throw PyError.value(
          "offset must be a timedelta strictly between -timedelta(hours=24) and"
              + " timedelta(hours=24)"
              + (end.isEmpty() ? "." : end));
    }
  }

  static Object name(Interpreter py, @Nullable Object zone, Object moment) {
    if (zone == null) {
      return Singleton.NONE;
    }
    Object name = py.call(py.getAttribute(zone, "tzname"), moment);
    if (name != Singleton.NONE && !(name instanceof String)) {
      throw PyError.type(
          "tzinfo.tzname() must return None or a string, not '"
              + Conversions.typeName(py, name)
              + "'");
    }
    return name;
  }

  /// `+HH:MM`, with seconds and microseconds where there are any.
  static String text(PyDelta offset, String separator) {
    boolean isNegative = offset.days < 0;
    long seconds = offset.wholeSeconds();
    int micros = offset.microseconds;
    if (isNegative) {
      seconds = -seconds - (micros > 0 ? 1 : 0);
      micros = micros > 0 ? PyDelta.MICROS_PER_SECOND - micros : 0;
    }
    StringBuilder text = new StringBuilder(isNegative ? "-" : "+");
    text.append("%02d".formatted(seconds / 3600));
    text.append(separator).append("%02d".formatted(seconds / 60 % 60));
    if (seconds % 60 != 0 || micros != 0) {
      text.append(separator).append("%02d".formatted(seconds % 60));
    }
    return micros == 0 ? text.toString() : text + ".%06d".formatted(micros);
  }
}
