package dev.simmer.python.library.regex;

import dev.simmer.python.library.Conversions;
import dev.simmer.python.runtime.Interpreter;
import dev.simmer.python.runtime.Numbers;
import dev.simmer.python.runtime.PyError;
import dev.simmer.python.runtime.PyObject;
import java.util.List;
import java.util.Map;
import java.util.regex.MatchResult;
import org.jspecify.annotations.Nullable;

/// A match.
final class PyMatch extends PyObject {
  final PyPattern pattern;
  final Subject subject;

  /// Where the search could begin and had to end, in Java's indices.
  final int from;

  final int to;

  private final int[] starts;
  private final int[] ends;

  PyMatch(PyPattern pattern, Subject subject, int from, int to, MatchResult result) {
    super(pattern.types.match);
    this.pattern = pattern;
    this.subject = subject;
    this.from = from;
    this.to = to;
    List<Integer> numbers = pattern.regex.numbers();
    starts = new int[numbers.size()];
    ends = new int[numbers.size()];
    for (int i = 0; i < numbers.size(); i++) {
      starts[i] = numbers.get(i) == Regex.NEVER ? -1 : result.start(numbers.get(i));
      ends[i] = numbers.get(i) == Regex.NEVER ? -1 : result.end(numbers.get(i));
    }
  }

  int groupCount() {
    return starts.length - 1;
  }

  boolean hasMatched(int group) {
    return starts[group] >= 0;
  }

  int startOffset() {
    return starts[0];
  }

  int endOffset() {
    return ends[0];
  }

  /// The language's index, or -1.
  long start(int group) {
    return starts[group] < 0 ? -1 : subject.index(starts[group]);
  }

  long end(int group) {
    return ends[group] < 0 ? -1 : subject.index(ends[group]);
  }

  /// What a group matched, or what to give where it has not matched.
  Object part(int group, Object otherwise) {
    return hasMatched(group) ? subject.part(starts[group], ends[group]) : otherwise;
  }

  String text(int group) {
    return hasMatched(group) ? subject.text().substring(starts[group], ends[group]) : "";
  }

  /// The group that a number or a name means.
  int group(Interpreter py, Object key) {
    Long number =
        key instanceof String name
            ? toLong(pattern.regex.names(), name)
            : Numbers.isInteger(key) || py.specialMethod(key, "__index__") != null
                ? (Long) Conversions.clampedIndex(py, key)
                : null;
    if (number == null || number < 0 || number > groupCount()) {
      throw PyError.of("IndexError", "no such group");
    }
    return number.intValue();
  }

  private static @Nullable Long toLong(Map<String, Integer> names, String name) {
    Integer number = names.get(name);
    return number == null ? null : Long.valueOf(number);
  }

  /// The group that was closed last; 0 if none was.
  int lastGroup() {
    int last = 0;
    List<Integer> closings = pattern.regex.closings();
    for (int i = 1; i <= groupCount(); i++) {
      boolean isLater =
          ends[i] > ends[last] || (ends[i] == ends[last] && closings.get(i) > closings.get(last));
      if (hasMatched(i) && (last == 0 || isLater)) {
        last = i;
      }
    }
    return last;
  }
}
