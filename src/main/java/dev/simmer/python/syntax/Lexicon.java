package dev.simmer.python.syntax;

import java.util.Locale;
import java.util.Set;

/// The words and signs of the language, and which characters make them up.
final class Lexicon {
  private static final Set<String> KEYWORDS =
      Set.of(
          "False",
          "None",
          "True",
          "and",
          "as",
          "assert",
          "async",
          "await",
          "break",
          "class",
          "continue",
          "def",
          "del",
          "elif",
          "else",
          "except",
          "finally",
          "for",
          "from",
          "global",
          "if",
          "import",
          "in",
          "is",
          "lambda",
          "nonlocal",
          "not",
          "or",
          "pass",
          "raise",
          "return",
          "try",
          "while",
          "with",
          "yield");
  private static final Set<String> LONG_OPERATORS =
      Set.of(
          "!=", "%=", "&=", "**", "*=", "+=", "-=", "->", "//", "/=", ":=", "<<", "<=", "<>", "==",
          ">=", ">>", "@=", "^=", "|=", "**=", "...", "//=", "<<=", ">>=");
  private static final String LONG_OPERATOR_STARTS = "!%&*+-/:<=>@^|.";

  private Lexicon() {}

  static boolean isKeyword(String name) {
    return KEYWORDS.contains(name);
  }

  /// The length of the longest operator that begins at `start` and ends by `end`; 1 if none does.
  static int operatorLength(String text, int start, int end) {
    if (LONG_OPERATOR_STARTS.indexOf(text.charAt(start)) >= 0) {
      for (int length = Math.min(3, end - start); length > 1; length--) {
        if (LONG_OPERATORS.contains(text.substring(start, start + length))) {
          return length;
        }
      }
    }
    return 1;
  }

  /// Whether a name right before a quote is part of the string.
  static boolean isStringPrefix(String text, int start, int stop) {
    if (stop - start > 2) {
      return false;
    }
    String prefix = text.substring(start, stop).toLowerCase(Locale.ROOT);
    return switch (prefix) {
      case "b", "r", "u", "f", "br", "rb", "fr", "rf" -> true;
      default -> false;
    };
  }

  static boolean isQuote(char c) {
    return c == '"' || c == '\'';
  }

  static boolean isDigit(char c) {
    return c >= '0' && c <= '9';
  }

  /// Whether a name may begin so; of what is not ASCII, any character may, to be checked later.
  static boolean isNameStart(char c) {
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || c == '_' || c >= 128;
  }

  static boolean isNamePart(char c) {
    return isNameStart(c) || isDigit(c);
  }
}
