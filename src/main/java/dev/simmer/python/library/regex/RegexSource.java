package dev.simmer.python.library.regex;

import dev.simmer.python.library.StringLiteral;

/// The text of a pattern or a replacement, read from the left.
final class RegexSource {
  /// What [#next] and [#peek] give at the end.
  static final int END = -1;

  private final int[] text;
  private final boolean isBytes;
  private int at;

  RegexSource(String text, boolean isBytes) {
    this.text = text.codePoints().toArray();
    this.isBytes = isBytes;
  }

  boolean isBytes() {
    return isBytes;
  }

  /// The place of the code point that comes next.
  int position() {
    return at;
  }

  void goTo(int position) {
    at = position;
  }

  int peek() {
    return at < text.length ? text[at] : END;
  }

  /// What comes behind the next code point.
  int peekSecond() {
    return at + 1 < text.length ? text[at + 1] : END;
  }

  int next() {
    int c = peek();
    at += c == END ? 0 : 1;
    return c;
  }

  boolean accept(int c) {
    boolean found = peek() == c;
    at += found ? 1 : 0;
    return found;
  }

  String since(int start) {
    return new String(text, start, at - start);
  }

  /// The digits of a radix that come next, `most` of them at most.
  String digits(int radix, int most) {
    int start = at;
    while (at - start < most && peek() < 128 && Character.digit(peek(), radix) >= 0) {
      at++;
    }
    return since(start);
  }

  /// The name up to a closing character, which is read too.
  String nameUntil(int terminator) throws RegexException {
    int start = at;
    while (peek() != terminator && peek() != END) {
      at++;
    }
    String name = since(start);
    if (peek() == END) {
      throw name.isEmpty()
          ? error("missing group name")
          : error("missing " + Character.toString(terminator) + ", unterminated name", start);
    }
    if (name.isEmpty()) {
      throw error("missing group name", start);
    }
    at++;
    return name;
  }

  /// @param start where the name begins
  void checkName(String name, int start) throws RegexException {
    if (!isIdentifier(name)) {
      throw error("bad character in group name " + shown(name), start);
    }
  }

  String shown(String name) {
    return (isBytes ? "b" : "") + StringLiteral.repr(name);
  }

  static boolean isIdentifier(String name) {
    return !name.isEmpty()
        && (Character.isUnicodeIdentifierStart(name.codePointAt(0)) || name.charAt(0) == '_')
        && name.codePoints().allMatch(c -> Character.isUnicodeIdentifierPart(c) && c > ' ');
  }

  RegexException error(String message) {
    return error(message, at);
  }

  RegexException error(String message, int position) {
    return new RegexException(message, position);
  }
}
