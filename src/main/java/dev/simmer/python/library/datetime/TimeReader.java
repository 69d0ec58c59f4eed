package dev.simmer.python.library.datetime;

import dev.simmer.python.library.Conversions;
import dev.simmer.python.library.StringLiteral;
import dev.simmer.python.runtime.Interpreter;
import dev.simmer.python.runtime.PyError;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// `strptime`: reads a moment by a format. As `Lib/_strptime.py`.
final class TimeReader {
  private static final int LAST_OF_THIS_CENTURY = 68;
  private static final int NO_YEAR = 1900;

  private final Map<Character, String> found;

  private TimeReader(Map<Character, String> found) {
    this.found = found;
  }

  static ParsedTime read(Interpreter py, Object text, Object format) {
    if (!(text instanceof String given)) {
      throw notText(py, 0, text);
    }
    if (!(format instanceof String form)) {
      throw notText(py, 1, format);
    }
    TimePattern pattern = TimePattern.of(form);
    Matcher matcher = Pattern.compile(pattern.regex()).matcher(given);
    if (!matcher.lookingAt()) {
      throw PyError.value(
          "time data %s does not match format %s"
              .formatted(StringLiteral.repr(given), StringLiteral.repr(form)));
    }
    if (matcher.end() != given.length()) {
      throw PyError.value("unconverted data remains: " + given.substring(matcher.end()));
    }
    Map<Character, String> found = new LinkedHashMap<>();
    pattern.directives().forEach(code -> found.put(code, matcher.group(TimePattern.group(code))));
    return new TimeReader(found).moment();
  }

  private static PyError notText(Interpreter py, int position, Object given) {
    return PyError.type(
        "strptime() argument %d must be str, not <class '%s'>"
            .formatted(position, Conversions.typeName(py, given)));
  }

  private int number(char code, int otherwise) {
    String digits = found.get(code);
    return digits == null ? otherwise : Integer.parseInt(digits.strip());
  }

  private ParsedTime moment() {
    checkWeeks();
    int year = year();
    int weekday = weekday();
    int month = month();
    int day = number('d', 1);
    boolean isLeapDayOfNoYear = year < 0 && month == 2 && day == 29;
    int known = isLeapDayOfNoYear ? NO_YEAR + 4 : year < 0 ? NO_YEAR : year;
    LocalDate date = date(known, month, day, weekday);
    if (date != null) {
      month = date.getMonthValue();
      day = date.getDayOfMonth();
      weekday = date.getDayOfWeek().getValue() - 1;
      known = date.getYear();
    }
    String zone = found.get('Z');
    return new ParsedTime(
        isLeapDayOfNoYear ? NO_YEAR : known,
        month,
        day,
        hour(),
        number('M', 0),
        number('S', 0),
        micros(),
        weekday,
        date == null ? 1 : date.getDayOfYear(),
        zone == null ? -1 : 0,
        offset(),
        zone);
  }

  private void checkWeeks() {
    boolean hasWeekday = found.keySet().stream().anyMatch(code -> "aAwu".indexOf(code) >= 0);
    String weekdays = "a weekday directive ('%A', '%a', '%w', or '%u').";
    if (found.containsKey('G')) {
      if (found.containsKey('j')) {
        throw PyError.value(
            "Day of the year directive '%j' is not compatible with ISO year directive '%G'. Use"
                + " '%Y' instead.");
      }
      if (!found.containsKey('V') || !hasWeekday) {
        throw PyError.value(
            "ISO year directive '%G' must be used with the ISO week directive '%V' and "
                + weekdays);
      }
    } else if (found.containsKey('V')) {
      boolean hasYear = found.containsKey('Y') || found.containsKey('y');
      throw PyError.value(
          hasYear && hasWeekday
              ? "ISO week directive '%V' is incompatible with the year directive '%Y'. Use the ISO"
                  + " year '%G' instead."
              : "ISO week directive '%V' must be used with the ISO year directive '%G' and "
                  + weekdays);
    }
  }

  /// -1 if there is none.
  private int year() {
    if (found.containsKey('y')) {
      int twoDigits = number('y', 0);
      return twoDigits + (twoDigits <= LAST_OF_THIS_CENTURY ? 2000 : 1900);
    }
    return number('Y', -1);
  }

  private int month() {
    String name = found.containsKey('B') ? found.get('B') : found.get('b');
    return name == null ? number('m', 1) : TimePattern.month(name);
  }

  /// 0 for Monday; -1 if there is none.
  private int weekday() {
    String name = found.containsKey('A') ? found.get('A') : found.get('a');
    if (name != null) {
      return TimePattern.weekday(name);
    }
    return found.containsKey('w') ? (number('w', 0) + 6) % 7 : number('u', 0) - 1;
  }

  private int hour() {
    if (!found.containsKey('I')) {
      return number('H', 0);
    }
    String half = found.getOrDefault('p', "").toLowerCase(Locale.ROOT);
    return number('I', 0) % 12 + (half.equals("pm") ? 12 : 0);
  }

  private int micros() {
    String digits = found.getOrDefault('f', "");
    return Integer.parseInt(digits + "0".repeat(6 - digits.length()));
  }

  private @Nullable LocalDate date(int year, int month, int day, int weekday) {
    boolean inWeek = (found.containsKey('U') || found.containsKey('W')) && weekday >= 0;
    if (found.containsKey('j')) {
      return LocalDate.of(year, 1, 1).plusDays(number('j', 1) - 1L);
    }
    if (found.containsKey('V')) {
      return IsoText.ofWeek(number('G', year), number('V', 1), weekday + 1L);
    }
    if (inWeek && (found.containsKey('Y') || found.containsKey('y'))) {
      return ofWeek(year, weekday);
    }
    return year >= 1 && day <= LocalDate.of(year, month, 1).lengthOfMonth()
        ? LocalDate.of(year, month, day)
        : null;
  }

  /// The weekday of a week counted from the year's first Sunday or Monday.
  private LocalDate ofWeek(int year, int weekday) {
    boolean fromSunday = found.containsKey('U');
    int week = number(fromSunday ? 'U' : 'W', 0);
    LocalDate newYear = LocalDate.of(year, 1, 1);
    int first = newYear.getDayOfWeek().getValue() - 1;
    int start = fromSunday ? (first + 1) % 7 : first;
    int inWeek = fromSunday ? (weekday + 1) % 7 : weekday;
    int toFirstWeek = (7 - start) % 7;
    return newYear.plusDays(toFirstWeek + 7L * (week - 1) + inWeek);
  }

  private @Nullable Long offset() {
    String text = found.get('z');
    if (text == null) {
      return null;
    }
    if (text.equals("Z")) {
      return 0L;
    }
    String digits = text.substring(1).replace(":", "");
    int dot = digits.indexOf('.');
    String clock = dot < 0 ? digits : digits.substring(0, dot);
    String fraction = dot < 0 ? "" : digits.substring(dot + 1);
    long seconds =
        Long.parseLong(clock.substring(0, 2)) * 3600
            + Long.parseLong(clock.substring(2, 4)) * 60
            + (clock.length() > 4 ? Long.parseLong(clock.substring(4, 6)) : 0);
    long micros =
        seconds * PyDelta.MICROS_PER_SECOND
            + Long.parseLong(fraction + "0".repeat(6 - fraction.length()));
    return text.charAt(0) == '-' ? -micros : micros;
  }
}
