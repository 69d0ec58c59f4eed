package dev.simmer.python.library.datetime;

import dev.simmer.python.library.StringLiteral;
import dev.simmer.python.runtime.PyError;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/// Reads what `isoformat` writes, and most of ISO 8601 besides. As CPython 3.11's `fromisoformat`.
final class IsoReader {
  private static final int FRACTION_DIGITS = 6;

  private final String whole;
  private String text;
  private int at;

  private IsoReader(String whole) {
    this.whole = whole;
    this.text = whole;
  }

  /// @param offsetMicros microseconds from UTC; null if the text does not tell
  record Time(int hour, int minute, int second, int micros, @Nullable Long offsetMicros) {}

  /// A date, and the time that follows if there is one.
  record Moment(LocalDate day, @Nullable Time time) {}

  static LocalDate date(String text) {
    IsoReader reader = new IsoReader(text);
    if (text.length() != 7 && text.length() != 8 && text.length() != 10) {
      throw reader.invalid();
    }
    return reader.day(text);
  }

  static Time time(String text) {
    IsoReader reader = new IsoReader(text);
    return reader.timeIn(text.startsWith("T") ? text.substring(1) : text);
  }

  static Moment moment(String text) {
    IsoReader reader = new IsoReader(text);
    if (text.length() < 7) {
      throw reader.invalid();
    }
    int end = Math.min(text.length(), reader.endOfDate());
    LocalDate day = reader.day(text.substring(0, end));
    if (end == text.length()) {
      return new Moment(day, null);
    }
    int start = text.offsetByCodePoints(end, 1);
    return new Moment(day, reader.timeIn(text.substring(start)));
  }

  private PyError invalid() {
    return PyError.value("Invalid isoformat string: " + StringLiteral.repr(whole));
  }

  private boolean isDigit(int index) {
    return index < whole.length() && whole.charAt(index) >= '0' && whole.charAt(index) <= '9';
  }

  /// Where the separator stands: without dashes that is a guess.
  private int endOfDate() {
    int length = whole.length();
    if (length == 7) {
      return 7;
    }
    if (whole.charAt(4) == '-') {
      if (whole.charAt(5) != 'W') {
        return 10;
      }
      if (whole.charAt(7) == '-' || length < 9 || whole.charAt(8) != '-') {
        return 8;
      }
      return length > 10 && isDigit(10) ? 8 : 10;
    }
    if (whole.charAt(4) != 'W') {
      return 8;
    }
    int end = 7;
    while (isDigit(end)) {
      end++;
    }
    return end < 9 ? end : 7 + end % 2;
  }

  private LocalDate day(String date) {
    text = date;
    at = 0;
    int year = number(4);
    boolean dashed = accept('-');
    if (accept('W')) {
      int week = number(2);
      int weekday = 1;
      if (at < text.length()) {
        if (dashed != accept('-')) {
          throw invalid();
        }
        weekday = number(1);
      }
      requireEnd();
      return IsoText.ofWeek(year, week, weekday);
    }
    int month = number(2);
    if (dashed != accept('-')) {
      throw invalid();
    }
    int day = number(2);
    requireEnd();
    return PyDate.day(year, month, day);
  }

  private Time timeIn(String given) {
    int sign = given.length();
    for (int i = 0; i < given.length() && sign == given.length(); i++) {
      sign = "+-Z".indexOf(given.charAt(i)) >= 0 ? i : sign;
    }
    int[] time = clock(given.substring(0, sign));
    if (sign == given.length()) {
      return new Time(time[0], time[1], time[2], time[3], null);
    }
    String zone = given.substring(sign + 1);
    if (given.charAt(sign) == 'Z') {
      if (!zone.isEmpty()) {
        throw invalid();
      }
      return new Time(time[0], time[1], time[2], time[3], 0L);
    }
    int[] offset = clock(zone);
    long micros = (offset[0] * 3600L + offset[1] * 60L + offset[2]) * 1_000_000 + offset[3];
    return new Time(
        time[0], time[1], time[2], time[3], given.charAt(sign) == '-' ? -micros : micros);
  }

  /// Hours, minutes, seconds, microseconds: the first at least.
  private int[] clock(String given) {
    text = given;
    at = 0;
    int[] parts = new int[4];
    parts[0] = number(2);
    boolean colons = at < text.length() && text.charAt(at) == ':';
    for (int i = 1; i < 3 && at < text.length() && !isFraction(); i++) {
      if (colons != accept(':')) {
        throw invalid();
      }
      parts[i] = number(2);
    }
    if (at < text.length() && isFraction()) {
      at++;
      parts[3] = fraction();
    }
    requireEnd();
    return parts;
  }

  private boolean isFraction() {
    return text.charAt(at) == '.' || text.charAt(at) == ',';
  }

  private int fraction() {
    int digits = Math.min(FRACTION_DIGITS, text.length() - at);
    int micros = number(Math.max(1, digits));
    for (int i = digits; i < FRACTION_DIGITS; i++) {
      micros *= 10;
    }
    while (at < text.length() && Character.isDigit(text.charAt(at))) {
      at++;
    }
    return micros;
  }

  private boolean accept(char c) {
    boolean found = at < text.length() && text.charAt(at) == c;
    at += found ? 1 : 0;
    return found;
  }

  private int number(int digits) {
    int value = 0;
    for (int i = 0; i < digits; i++, at++) {
      if (at >= text.length() || text.charAt(at) < '0' || text.charAt(at) > '9') {
        throw invalid();
      }
      value = value * 10 + text.charAt(at) - '0';
    }
    return value;
  }

  private void requireEnd() {
    if (at < text.length()) {
      throw invalid();
    }
  }
}
