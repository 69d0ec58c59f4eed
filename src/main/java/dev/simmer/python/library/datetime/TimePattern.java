package dev.simmer.python.library.datetime;

import dev.simmer.python.library.StringLiteral;
import dev.simmer.python.runtime.PyError;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// A format of `strptime` as a regular expression.
///
/// @param regex with a group for each directive
/// @param directives the letters of the format, each at most once
record TimePattern(String regex, List<Character> directives) {
  private static final List<String> DAYS =
      List.of("monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday");
  private static final List<String> MONTHS =
      List.of(
          "january",
          "february",
          "march",
          "april",
          "may",
          "june",
          "july",
          "august",
          "september",
          "october",
          "november",
          "december");

  private static final Map<Character, String> LONG_FORMS =
      Map.of('c', "%a %b %d %H:%M:%S %Y", 'x', "%m/%d/%y", 'X', "%H:%M:%S");

  /// What each directive matches: the longest first, as the first that fits is taken.
  private static final Map<Character, String> FORMS =
      Map.ofEntries(
          Map.entry('d', "3[01]|[12]\\d|0[1-9]|[1-9]| [1-9]"),
          Map.entry('f', "[0-9]{1,6}"),
          Map.entry('H', "2[0-3]|[01]\\d|\\d"),
          Map.entry('I', "1[0-2]|0[1-9]|[1-9]"),
          Map.entry('G', "\\d{4}"),
          Map.entry('j', "36[0-6]|3[0-5]\\d|[12]\\d\\d|0[1-9]\\d|00[1-9]|[1-9]\\d|0[1-9]|[1-9]"),
          Map.entry('m', "1[0-2]|0[1-9]|[1-9]"),
          Map.entry('M', "[0-5]\\d|\\d"),
          Map.entry('S', "6[01]|[0-5]\\d|\\d"),
          Map.entry('U', "5[0-3]|[0-4]\\d|\\d"),
          Map.entry('W', "5[0-3]|[0-4]\\d|\\d"),
          Map.entry('w', "[0-6]"),
          Map.entry('u', "[1-7]"),
          Map.entry('V', "5[0-3]|0[1-9]|[1-4]\\d|\\d"),
          Map.entry('y', "\\d\\d"),
          Map.entry('Y', "\\d{4}"),
          Map.entry('z', "[+-]\\d\\d:?[0-5]\\d(?::?[0-5]\\d(?:\\.\\d{1,6})?)?|(?-i:Z)"),
          Map.entry('A', String.join("|", DAYS)),
          Map.entry('a', shortened(DAYS)),
          Map.entry('B', String.join("|", longestFirst())),
          Map.entry('b', shortened(MONTHS)),
          Map.entry('p', "am|pm"),
          Map.entry('Z', "gmt|utc"));

  private static String shortened(List<String> names) {
    return String.join("|", names.stream().map(name -> name.substring(0, 3)).toList());
  }

  private static List<String> longestFirst() {
    return MONTHS.stream().sorted((a, b) -> Integer.compare(b.length(), a.length())).toList();
  }

  static String group(char code) {
    return "g" + (int) code;
  }

  /// 1 for January.
  static int month(String name) {
    return indexOf(MONTHS, name) + 1;
  }

  /// 0 for Monday.
  static int weekday(String name) {
    return indexOf(DAYS, name);
  }

  private static int indexOf(List<String> names, String name) {
    String start = name.toLowerCase(Locale.ROOT).substring(0, 3);
    int index = 0;
    while (!names.get(index).startsWith(start)) {
      index++;
    }
    return index;
  }

  /// @throws PyError ValueError for a directive that there is none of
  static TimePattern of(String format) {
    List<Character> directives = new ArrayList<>();
    StringBuilder regex = new StringBuilder("(?iu)");
    append(format, format, regex, directives);
    return new TimePattern(regex.toString(), List.copyOf(directives));
  }

  private static void append(
      String format, String whole, StringBuilder regex, List<Character> directives) {
    for (int at = 0; at < format.length(); at++) {
      char c = format.charAt(at);
      if (Character.isWhitespace(c)) {
        regex.append(regex.toString().endsWith("\\s+") ? "" : "\\s+");
      } else if (c != '%') {
        regex.append(isLetterOrDigit(c) ? "" : "\\").append(c);
      } else if (++at == format.length()) {
        throw PyError.value("stray %% in format '%s'".formatted(whole));
      } else {
        directive(format.charAt(at), whole, regex, directives);
      }
    }
  }

  private static boolean isLetterOrDigit(char c) {
    return c > 127 || Character.isLetterOrDigit(c);
  }

  private static void directive(
      char code, String whole, StringBuilder regex, List<Character> directives) {
    @Nullable String form = FORMS.get(code);
    @Nullable String longForm = LONG_FORMS.get(code);
    if (code == '%') {
      regex.append('%');
    } else if (longForm != null) {
      append(longForm, whole, regex, directives);
    } else if (form == null) {
      throw PyError.value(
          "'%c' is a bad directive in format %s".formatted(code, StringLiteral.repr(whole)));
    } else if (directives.contains(code)) {
      throw PyError.value("'%" + code + "' stands twice in format " + StringLiteral.repr(whole));
    } else {
      directives.add(code);
      regex.append("(?<").append(group(code)).append('>').append(form).append(')');
    }
  }
}
