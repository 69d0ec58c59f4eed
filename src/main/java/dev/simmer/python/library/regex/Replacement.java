package dev.simmer.python.library.regex;

import dev.simmer.python.runtime.PyError;
import java.util.ArrayList;
import java.util.List;

/// What replaces a match: text with references such as `\1` or `\g<name>`. As `Lib/re/_parser.py`,
/// parse_template.
final class Replacement {
  private final RegexSource source;
  private final EscapeParser escapes;
  private final Regex regex;
  private final List<Part> parts = new ArrayList<>();
  private final StringBuilder literal = new StringBuilder();

  private Replacement(String text, boolean isBytes, Regex regex) {
    this.source = new RegexSource(text, isBytes);
    this.escapes = new EscapeParser(source);
    this.regex = regex;
  }

  /// Text, then what a group matched: none if that is negative.
  private record Part(String text, int group) {}

  /// @throws RegexException for what is no replacement
  static Replacement parse(String text, boolean isBytes, Regex regex) throws RegexException {
    Replacement replacement = new Replacement(text, isBytes, regex);
    replacement.parse();
    return replacement;
  }

  String in(PyMatch match) {
    StringBuilder result = new StringBuilder();
    for (Part part : parts) {
      result.append(part.text).append(part.group < 0 ? "" : match.text(part.group));
    }
    return result.toString();
  }

  private void parse() throws RegexException {
    for (int c = source.next(); c != RegexSource.END; c = source.next()) {
      if (c == '\\') {
        escape();
      } else {
        literal.appendCodePoint(c);
      }
    }
    parts.add(new Part(literal.toString(), -1));
  }

  private void escape() throws RegexException {
    int start = source.position() - 1;
    int c = source.next();
    int simple = EscapeParser.simple(c);
    if (c == RegexSource.END) {
      throw source.error("bad escape (end of pattern)", start);
    } else if (c == 'g') {
      named();
    } else if (c >= '0' && c <= '9') {
      numbered(c, start);
    } else if (simple >= 0) {
      literal.appendCodePoint(simple);
    } else if (c < 128 && Character.isLetter(c)) {
      throw source.error("bad escape " + source.since(start), start);
    } else {
      literal.append('\\').appendCodePoint(c);
    }
  }

  private void numbered(int first, int start) throws RegexException {
    String digits = Character.toString(first);
    if (first == '0') {
      literal.appendCodePoint(Integer.parseInt(digits + source.digits(8, 2), 8) & 0xff);
      return;
    }
    digits += source.digits(10, 1);
    boolean isOctal = digits.length() == 2 && digits.chars().allMatch(c -> c <= '7');
    if (isOctal && source.peek() >= '0' && source.peek() <= '7') {
      literal.appendCodePoint(escapes.octal(digits + source.digits(8, 1), start));
    } else {
      reference(Long.parseLong(digits), start + 1);
    }
  }

  private void named() throws RegexException {
    if (!source.accept('<')) {
      throw source.error("missing <");
    }
    int from = source.position();
    String name = source.nameUntil('>');
    if (!RegexSource.isIdentifier(name)) {
      boolean isNumber = name.length() < 10 && name.chars().allMatch(c -> c >= '0' && c <= '9');
      if (!isNumber) {
        throw source.error("bad character in group name " + source.shown(name), from);
      }
      reference(Long.parseLong(name), from);
      return;
    }
    Integer number = regex.names().get(name);
    if (number == null) {
      throw PyError.of("IndexError", "unknown group name " + source.shown(name));
    }
    reference(number, from);
  }

  private void reference(long group, int position) throws RegexException {
    if (group > regex.groupCount()) {
      throw source.error("invalid group reference " + group, position);
    }
    parts.add(new Part(literal.toString(), (int) group));
    literal.setLength(0);
  }
}
