package dev.simmer.python.library.regex;

import dev.simmer.python.runtime.Interpreter;
import dev.simmer.python.runtime.PyError;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// Goes through a text, match by match. After a match of nothing, the next one may begin at the
/// same place, but must not match nothing there.
final class Scan {
  private final PyPattern pattern;
  private final Subject subject;
  private final CountedText text;
  private final int from;
  private final int to;
  private int at;
  private boolean mustAdvance;

  Scan(Interpreter py, PyPattern pattern, Subject subject) {
    this(py, pattern, subject, 0, subject.text().length());
  }

  /// @param from where the first match may begin, in Java's indices
  /// @param to where the text ends
  Scan(Interpreter py, PyPattern pattern, Subject subject, int from, int to) {
    this.pattern = pattern;
    this.subject = subject;
    this.from = from;
    this.to = to;
    this.at = from;
    String whole = subject.text();
    this.text = new CountedText(py, to < whole.length() ? whole.substring(0, to) : whole);
  }

  @Nullable PyMatch next() {
    if (at > to) {
      return null;
    }
    Regex regex = pattern.regex;
    PyMatch match = matched(mustAdvance ? regex.advancing() : regex.pattern(), Matcher::find);
    if (match == null) {
      at = to + 1;
      return null;
    }
    at = match.endOffset();
    mustAdvance = match.startOffset() == at;
    return match;
  }

  /// A match that begins where the scan does.
  @Nullable PyMatch atStart() {
    return from > to ? null : matched(pattern.regex.pattern(), Matcher::lookingAt);
  }

  /// A match of all that is scanned.
  @Nullable PyMatch ofAll() {
    return from > to ? null : matched(pattern.regex.pattern(), Matcher::matches);
  }

  private @Nullable PyMatch matched(Pattern java, Predicate<Matcher> attempt) {
    Matcher matcher = java.matcher(text);
    matcher.region(at, to).useTransparentBounds(true).useAnchoringBounds(false);
    try {
      return attempt.test(matcher) ? new PyMatch(pattern, subject, from, to, matcher) : null;
    } catch (StackOverflowError e) {
      throw PyError.of("RecursionError", "the pattern nests too deep for a text as long as this");
    }
  }
}
