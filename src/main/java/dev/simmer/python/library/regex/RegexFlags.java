package dev.simmer.python.library.regex;

/// The flags of a pattern, by the numbers that `re` gives them.
final class RegexFlags {
  static final int IGNORECASE = 2;
  static final int LOCALE = 4;
  static final int MULTILINE = 8;
  static final int DOTALL = 16;
  static final int UNICODE = 32;
  static final int VERBOSE = 64;
  static final int DEBUG = 128;
  static final int ASCII = 256;

  /// Those that say what a letter is.
  static final int TYPES = ASCII | LOCALE | UNICODE;

  private static final String LETTERS = "iLmsuxa";
  private static final int[] BY_LETTER = {
    IGNORECASE, LOCALE, MULTILINE, DOTALL, UNICODE, VERBOSE, ASCII
  };

  private RegexFlags() {}

  static boolean isFlag(int letter) {
    return LETTERS.indexOf(letter) >= 0;
  }

  static int of(int letter) {
    return BY_LETTER[LETTERS.indexOf(letter)];
  }

  static boolean has(int flags, int flag) {
    return (flags & flag) != 0;
  }
}
