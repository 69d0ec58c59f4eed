package dev.simmer.python.library.regex;

import java.util.Collections;
import java.util.Map;
import java.util.regex.Pattern;

/// A pattern that Java can match.
///
/// @param advancing the same pattern, made so that it does not match nothing where the search
///   begins: what comes after a match of nothing
/// @param numbers Java's number of each group, or [#NEVER]; that of group 0 is 0
/// @param closings for each group, when it was closed while the pattern was read
/// @param flags those given and those in the pattern
record Regex(
    Pattern pattern,
    Pattern advancing,
    int[] numbers,
    int[] closings,
    Map<String, Integer> names,
    int flags) {
  /// The number of a group that never has matched.
  static final int NEVER = -1;

  /// @throws RegexException for what is no pattern
  static Regex compile(String text, boolean isBytes, int flags) throws RegexException {
    RegexParser parser = new RegexParser(text, isBytes, flags);
    String translated = parser.parse();
    var groups = parser.groups().all();
    int[] numbers = new int[groups.size() + 1];
    int[] closings = new int[groups.size() + 1];
    for (int i = 0; i < groups.size(); i++) {
      numbers[i + 1] = groups.get(i).isVoid ? NEVER : groups.get(i).number;
      closings[i + 1] = groups.get(i).closed;
    }
    int javaFlags =
        parser.has(RegexFlags.IGNORECASE)
            ? Pattern.CASE_INSENSITIVE | (parser.isAscii() ? 0 : Pattern.UNICODE_CASE)
            : 0;
    return new Regex(
        Pattern.compile(translated, javaFlags),
        Pattern.compile("(?:" + translated + ")(?!\\G)", javaFlags),
        numbers,
        closings,
        Collections.unmodifiableMap(parser.groups().names()),
        parser.flags());
  }

  int groupCount() {
    return numbers.length - 1;
  }
}
