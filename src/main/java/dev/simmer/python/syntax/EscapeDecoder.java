package dev.simmer.python.syntax;

/// Replaces the escapes in a string or in bytes by what they stand for.
final class EscapeDecoder {
  /// An escape is wrong; the reason is in CPython's words.
  static final class BadEscape extends Exception {
    private static final long serialVersionUID = 1;

    private final String reason;

    BadEscape(String reason) {
      super(reason, null, false, false);
      this.reason = reason;
    }

    String reason() {
      return reason;
    }
  }

  private final String body;
  private final boolean isBytes;
  private final StringBuilder result = new StringBuilder();
  private int position;

  EscapeDecoder(String body, boolean isBytes) {
    this.body = body;
    this.isBytes = isBytes;
  }

  String decode() throws BadEscape {
    while (position < body.length()) {
      int backslash = body.indexOf('\\', position);
      int textEnd = backslash < 0 ? body.length() : backslash;
      result.append(body, position, textEnd);
      position = textEnd;
      if (backslash >= 0) {
        escape();
      }
    }
    return result.toString();
  }

  private void escape() throws BadEscape {
    int start = position;
    position++;
    if (position >= body.length()) {
      throw refuse("\\ at end of string", start, start);
    }
    char c = body.charAt(position);
    position++;
    switch (c) {
      case '\n' -> {}
      case '\\', '\'', '"' -> result.append(c);
      case 'a' -> result.append('\u0007');
      case 'b' -> result.append('\b');
      case 'f' -> result.append('\f');
      case 'n' -> result.append('\n');
      case 'r' -> result.append('\r');
      case 't' -> result.append('\t');
      case 'v' -> result.append('\u000b');
      case 'x' -> hex(start, 2, "\\xXX");
      case '0', '1', '2', '3', '4', '5', '6', '7' -> octal();
      default -> textEscape(start, c);
    }
  }

  /// The escapes that bytes do not have, and those that are none.
  private void textEscape(int start, char c) throws BadEscape {
    if (!isBytes && c == 'u') {
      hex(start, 4, "\\uXXXX");
    } else if (!isBytes && c == 'U') {
      hex(start, 8, "\\UXXXXXXXX");
    } else if (!isBytes && c == 'N') {
      named(start);
    } else {
      result.append('\\').append(c);
    }
  }

  private void octal() {
    int start = position - 1;
    while (position < start + 3
        && position < body.length()
        && Character.digit(body.charAt(position), 8) >= 0) {
      position++;
    }
    int value = Integer.parseInt(body.substring(start, position), 8);
    result.append((char) (isBytes ? value & 0xff : value));
  }

  private void hex(int start, int digits, String form) throws BadEscape {
    int first = position;
    while (position < first + digits
        && position < body.length()
        && body.charAt(position) < 128
        && Character.digit(body.charAt(position), 16) >= 0) {
      position++;
    }
    if (position < first + digits) {
      throw isBytes
          ? new BadEscape("(value error) invalid \\x escape at position " + start)
          : refuse("truncated " + form + " escape", start, position - 1);
    }
    long value = Long.parseLong(body.substring(first, position), 16);
    if (value > Character.MAX_CODE_POINT) {
      throw refuse("illegal Unicode character", start, position - 1);
    }
    result.appendCodePoint((int) value);
  }

  private void named(int start) throws BadEscape {
    int close = body.startsWith("{", position) ? body.indexOf('}', position) : -1;
    if (close < position + 2) {
      int end =
          close >= 0 ? close : body.startsWith("{", position) ? body.length() - 1 : position - 1;
      throw refuse("malformed \\N character escape", start, end);
    }
    String name = body.substring(position + 1, close);
    position = close + 1;
    try {
      result.appendCodePoint(Character.codePointOf(name));
    } catch (IllegalArgumentException unknown) {
      throw refuse("unknown Unicode character name", start, close);
    }
  }

  private BadEscape refuse(String reason, int start, int end) {
    int first = utf8Position(start);
    int last = first + end - start;
    String where =
        first == last
            ? "byte 0x5c in position " + first
            : "bytes in position " + first + "-" + last;
    return new BadEscape(
        "(unicode error) 'unicodeescape' codec can't decode " + where + ": " + reason);
  }

  /// CPython counts every char beyond ASCII as an escape of ten bytes.
  private int utf8Position(int index) {
    int width = 0;
    for (int i = 0; i < index; i += Character.charCount(body.codePointAt(i))) {
      width += body.codePointAt(i) < 128 ? 1 : 10;
    }
    return width;
  }
}
