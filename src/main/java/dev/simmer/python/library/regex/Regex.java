package dev.simmer.python.library.regex;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
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
    List<Integer> numbers,
    List<Integer> closings,
    Map<String, Integer> names,
    int flags) {
  /// The number of a group that never has matched.
  static final int NEVER = -1;

  /// @throws RegexException for what is no pattern
  static Regex compile(String text, boolean isBytes, int flags) throws RegexException {
    RegexParser parser = new RegexParser(text, isBytes, flags);
    String translated = parser.parse();
    List<Integer> numbers = new ArrayList<>(List.of(0));
    List<Integer> closings = new ArrayList<>(List.of(0));
    for (Groups.Group group : parser.groups().all()) {
      numbers.add(group.isVoid ? NEVER : group.number);
      closings.add(group.closed);
    }
    int javaFlags =
        parser.has(RegexFlags.IGNORECASE)
            ? Pattern.CASE_INSENSITIVE | (parser.isAscii() ? 0 : Pattern.UNICODE_CASE)
            : 0;
    return new Regex(
        Pattern.compile(translated, javaFlags),
        Pattern.compile("(?:" + translated + ")(?!\\G)", javaFlags),
        List.copyOf(numbers),
        List.copyOf(closings),
        Collections.unmodifiableMap(parser.groups().names()),
        parser.flags());
  }

  int groupCount() {
    return numbers.size() - 1;
  }
}
