package dev.simmer.python.library;

import dev.simmer.python.runtime.Texts;

/// Strings as sequences of code points, as the language counts them; Java counts UTF-16 units.
public final class CodePoints {
  private CodePoints() {}

  /// The UTF-16 index of a code point's index.
  public static int offset(String text, int index) {
    return Texts.isSimple(text) ? index : text.offsetByCodePoints(0, index);
  }

  /// The code point's index of a UTF-16 index.
  public static int index(String text, int offset) {
    return text.codePointCount(0, offset);
  }

  public static String substring(String text, int from, int to) {
    return Texts.isSimple(text)
        ? text.substring(from, to)
        : text.substring(text.offsetByCodePoints(0, from), text.offsetByCodePoints(0, to));
  }

  public static String at(String text, int index) {
    return substring(text, index, index + 1);
  }
}
