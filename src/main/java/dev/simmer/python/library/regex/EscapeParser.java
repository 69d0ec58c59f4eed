package dev.simmer.python.library.regex;

/// What stands behind a backslash for one character. As `Lib/re/_parser.py`, _escape.
final class EscapeParser {
  private static final int LARGEST_OCTAL = 0xff;
  private static final String NAMES = "abfnrtv\\";
  private static final String MEANINGS = "\u0007\b\f\n\r\t\u000b\\";

  private final RegexSource source;

  EscapeParser(RegexSource source) {
    this.source = source;
  }

  /// The character of a letter such as the `n` of `\n`, or -1.
  static int simple(int letter) {
    int index = NAMES.indexOf(letter);
    return index < 0 || letter == RegexSource.END ? -1 : MEANINGS.charAt(index);
  }

  /// Reads a character that is written by its number or its name; -1 if none is.
  ///
  /// @param letter what stood behind the backslash
  int coded(int letter) throws RegexException {
    return switch (letter) {
      case 'x' -> hexadecimal(2);
      case 'u' -> source.isBytes() ? -1 : hexadecimal(4);
      case 'U' -> source.isBytes() ? -1 : hexadecimal(8);
      case 'N' -> source.isBytes() ? -1 : named();
      default -> -1;
    };
  }

  private int hexadecimal(int length) throws RegexException {
    int start = source.position() - 2;
    String digits = source.digits(16, length);
    if (digits.length() < length) {
      throw source.error("incomplete escape " + source.since(start), start);
    }
    long number = Long.parseLong(digits, 16);
    if (number > Character.MAX_CODE_POINT) {
      throw source.error("bad escape " + source.since(start), start);
    }
    return (int) number;
  }

  private int named() throws RegexException {
    int start = source.position() - 2;
    if (!source.accept('{')) {
      throw source.error("missing {");
    }
    int from = source.position();
    while (source.peek() != '}' && source.peek() != RegexSource.END) {
      source.next();
    }
    String name = source.since(from);
    if (!source.accept('}')) {
      throw source.error("missing }, unterminated name", from);
    }
    try {
      return Character.codePointOf(name);
    } catch (IllegalArgumentException e) {
      throw source.error("undefined character name " + source.shown(name), start);
    }
  }

  /// An octal number; its first digits have been read.
  ///
  /// @param start the place of the backslash
  int octal(String digits, int start) throws RegexException {
    int number = Integer.parseInt(digits, 8);
    if (number > LARGEST_OCTAL) {
      throw source.error(
          "octal escape value " + source.since(start) + " outside of range 0-0o377", start);
    }
    return number;
  }
}
