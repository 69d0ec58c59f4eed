package dev.simmer.python.library.regex;

/// The classes of characters as Java writes them. Java's own short forms know ASCII only.
final class CharacterClasses {
  private static final String WORD = "\\p{L}\\p{N}_";
  private static final String ASCII_WORD = "a-zA-Z0-9_";
  private static final String SPACE =
      " \\t\\n\\x0B\\f\\r\\x1C-\\x1F\\x85\\xA0\\u1680\\u2000-\\u200A\\u2028\\u2029\\u202F\\u205F"
          + "\\u3000";
  private static final String ASCII_SPACE = " \\t\\n\\x0B\\f\\r";

  private CharacterClasses() {}

  static boolean isClass(int letter) {
    return "dDsSwW".indexOf(letter) >= 0;
  }

  /// The class of `\d` and its kin, also inside of a set.
  static String of(int letter, boolean ascii) {
    String members =
        switch (Character.toLowerCase(letter)) {
          case 'd' -> ascii ? "0-9" : "\\p{Nd}";
          case 's' -> ascii ? ASCII_SPACE : SPACE;
          default -> ascii ? ASCII_WORD : WORD;
        };
    return (Character.isUpperCase(letter) ? "[^" : "[") + members + "]";
  }

  /// `\b` or `\B`
  static String wordBoundary(boolean isNegative, boolean ascii) {
    String word = of('w', ascii);
    return isNegative
        ? "(?:(?<=" + word + ")(?=" + word + ")|(?<!" + word + ")(?!" + word + "))"
        : "(?:(?<=" + word + ")(?!" + word + ")|(?<!" + word + ")(?=" + word + "))";
  }

  /// A character that stands for itself, also inside of a set.
  static String literal(int c) {
    return c < 128 && Character.isLetterOrDigit(c) ? Character.toString(c) : "\\x{%x}".formatted(c);
  }
}
