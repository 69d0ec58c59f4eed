package dev.simmer.python.library.datetime;

import dev.simmer.python.runtime.Interpreter;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.time.format.TextStyle;
import java.time.temporal.IsoFields;
import java.util.Locale;

/// `strftime`: a moment as text, in the locale C.
final class CalendarText {
  private static final String PLAIN_FLAGS = "-_0^#";

  static final Zone UTC = new FixedZone("+0000", "GMT", "%f");

  /// The zone of a date, which has none.
  static final Zone NAIVE = new FixedZone("", "", "000000");

  private final Interpreter py;
  private final LocalDateTime time;
  private final Zone zone;

  private CalendarText(Interpreter py, LocalDateTime time, Zone zone) {
    this.py = py;
    this.time = time;
    this.zone = zone;
  }

  /// What is asked about the zone only where the format has it.
  interface Zone {
    /// For `%z`
    String offset(Interpreter py);

    /// For `%Z`
    String name(Interpreter py);

    /// For `%f`
    String micros();
  }

  private record FixedZone(String offset, String name, String micros) implements Zone {
    @Override
    public String offset(Interpreter py) {
      return offset;
    }

    @Override
    public String name(Interpreter py) {
      return name;
    }
  }

  static String format(Interpreter py, String format, LocalDateTime time, Zone zone) {
    return new CalendarText(py, time, zone).format(format);
  }

  private String format(String format) {
    StringBuilder result = new StringBuilder();
    int at = 0;
    while (at < format.length()) {
      char c = format.charAt(at++);
      if (c != '%' || at == format.length()) {
        result.append(c);
        continue;
      }
      char flag = PLAIN_FLAGS.indexOf(format.charAt(at)) >= 0 ? format.charAt(at++) : ' ';
      char code = at < format.length() ? format.charAt(at++) : '%';
      result.append(flagged(directive(code), flag));
    }
    return result.toString();
  }

  private static String flagged(String text, char flag) {
    return switch (flag) {
      case '-' -> text.replaceFirst("^[0 ]+(?=.)", "");
      case '_' -> text.length() == 2 ? text.replaceFirst("^0", " ") : text;
      case '^' -> text.toUpperCase(Locale.ROOT);
      default -> text;
    };
  }

  private String directive(char code) {
    return switch (code) {
      case 'a' -> time.getDayOfWeek().getDisplayName(TextStyle.SHORT, Locale.ENGLISH);
      case 'A' -> time.getDayOfWeek().getDisplayName(TextStyle.FULL, Locale.ENGLISH);
      case 'b', 'h' -> time.getMonth().getDisplayName(TextStyle.SHORT, Locale.ENGLISH);
      case 'B' -> time.getMonth().getDisplayName(TextStyle.FULL, Locale.ENGLISH);
      case 'c' -> format("%a %b %e %H:%M:%S %Y");
      case 'x', 'D' -> format("%m/%d/%y");
      case 'X', 'T' -> format("%H:%M:%S");
      case 'r' -> format("%I:%M:%S %p");
      case 'R' -> format("%H:%M");
      case 'F' -> format("%Y-%m-%d");
      case 'p' -> time.getHour() < 12 ? "AM" : "PM";
      case 'P' -> time.getHour() < 12 ? "am" : "pm";
      case 'n' -> "\n";
      case 't' -> "\t";
      case 'z' -> zone.offset(py);
      case 'Z' -> zone.name(py);
      case 'f' -> zone.micros();
      case '%' -> "%";
      default -> number(code);
    };
  }

  private String number(char code) {
    int weekday = time.getDayOfWeek().getValue();
    int hour = (time.getHour() + 11) % 12 + 1;
    int weekYear = time.get(IsoFields.WEEK_BASED_YEAR);
    return switch (code) {
      case 'd' -> digits(2, time.getDayOfMonth());
      case 'e' -> spaced(time.getDayOfMonth());
      case 'H' -> digits(2, time.getHour());
      case 'I' -> digits(2, hour);
      case 'k' -> spaced(time.getHour());
      case 'l' -> spaced(hour);
      case 'j' -> digits(3, time.getDayOfYear());
      case 'm' -> digits(2, time.getMonthValue());
      case 'M' -> digits(2, time.getMinute());
      case 'S' -> digits(2, time.getSecond());
      case 'U' -> digits(2, (time.getDayOfYear() + 6 - weekday % 7) / 7);
      case 'W' -> digits(2, (time.getDayOfYear() + 6 - (weekday - 1)) / 7);
      case 'V' -> digits(2, time.get(IsoFields.WEEK_OF_WEEK_BASED_YEAR));
      case 'w' -> String.valueOf(weekday % 7);
      case 'u' -> String.valueOf(weekday);
      case 'y' -> digits(2, time.getYear() % 100);
      case 'Y' -> String.valueOf(time.getYear());
      case 'C' -> String.valueOf(time.getYear() / 100);
      case 'g' -> digits(2, weekYear % 100);
      case 'G' -> String.valueOf(weekYear);
      case 's' -> String.valueOf(time.toEpochSecond(ZoneOffset.UTC));
      default -> "%" + code;
    };
  }

  private static String digits(int least, int number) {
    String text = String.valueOf(number);
    return "0".repeat(Math.max(0, least - text.length())) + text;
  }

  private static String spaced(int number) {
    return number < 10 ? " " + number : String.valueOf(number);
  }
}
