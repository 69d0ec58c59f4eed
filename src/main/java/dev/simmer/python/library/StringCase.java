package dev.simmer.python.library;

import dev.simmer.python.runtime.Native;
import dev.simmer.python.runtime.PyType;
import java.util.Locale;
import java.util.function.IntPredicate;
import java.util.function.UnaryOperator;

/// `str` methods about upper and lower case, and about the kinds of characters.
final class StringCase {
  private StringCase() {}

  static void install(PyType str) {
    str.method("upper(self, /)", change(text -> text.toUpperCase(Locale.ROOT)))
        .method("lower(self, /)", change(text -> text.toLowerCase(Locale.ROOT)))
        .method("casefold(self, /)", change(StringCase::fold))
        .method("capitalize(self, /)", change(StringCase::capitalize))
        .method("title(self, /)", change(StringCase::title))
        .method("swapcase(self, /)", change(StringCase::swap))
        .method("isalpha(self, /)", all(Character::isLetter))
        .method("isdigit(self, /)", all(StringCase::isDigit))
        .method("isdecimal(self, /)", all(Character::isDigit))
        .method("isnumeric(self, /)", all(StringCase::isNumeric))
        .method("isalnum(self, /)", all(c -> Character.isLetter(c) || isNumeric(c)))
        .method("isspace(self, /)", all(StringCase::isSpace))
        .method("isascii(self, /)", (py, a) -> ((String) a[0]).chars().allMatch(c -> c < 128))
        .method(
            "isprintable(self, /)",
            (py, a) -> ((String) a[0]).codePoints().allMatch(StringLiteral::isPrintable))
        .method("isidentifier(self, /)", (py, a) -> isIdentifier((String) a[0]))
        .method("isupper(self, /)", cased(Character::isUpperCase, Character::isLowerCase))
        .method("islower(self, /)", cased(Character::isLowerCase, Character::isUpperCase))
        .method("istitle(self, /)", (py, a) -> isTitle((String) a[0]));
  }

  private static Native change(UnaryOperator<String> operation) {
    return (py, a) -> operation.apply((String) a[0]);
  }

  private static Native all(IntPredicate test) {
    return (py, a) -> {
      String text = (String) a[0];
      return !text.isEmpty() && text.codePoints().allMatch(test);
    };
  }

  private static Native cased(IntPredicate wanted, IntPredicate unwanted) {
    return (py, a) -> {
      String text = (String) a[0];
      return text.codePoints().anyMatch(wanted)
          && text.codePoints().noneMatch(c -> unwanted.test(c) || Character.isTitleCase(c));
    };
  }

  private static String fold(String text) {
    return text.replace("ß", "ss")
        .toUpperCase(Locale.ROOT)
        .toLowerCase(Locale.ROOT)
        .replace('ς', 'σ');
  }

  private static String capitalize(String text) {
    int[] codes = text.codePoints().toArray();
    StringBuilder result = new StringBuilder(text.length());
    for (int i = 0; i < codes.length; i++) {
      result.append(i == 0 ? titled(codes[i]) : lower(codes, i));
    }
    return result.toString();
  }

  private static String titled(int c) {
    int title = Character.toTitleCase(c);
    String upper = Character.toString(c).toUpperCase(Locale.ROOT);
    if (title != c || upper.length() == 1) {
      return Character.toString(title);
    }
    return isCased(upper.charAt(0))
        ? upper.charAt(0) + upper.substring(1).toLowerCase(Locale.ROOT)
        : upper;
  }

  /// A character in lower case; a sigma at the end of a word has a form of its own.
  private static String lower(int[] codes, int i) {
    boolean isFinal =
        codes[i] == 'Σ'
            && i > 0
            && isCased(codes[i - 1])
            && (i + 1 == codes.length || !isCased(codes[i + 1]));
    return isFinal ? "ς" : Character.toString(codes[i]).toLowerCase(Locale.ROOT);
  }

  private static boolean isCased(int c) {
    return Character.isUpperCase(c) || Character.isLowerCase(c) || Character.isTitleCase(c);
  }

  private static String title(String text) {
    int[] codes = text.codePoints().toArray();
    StringBuilder result = new StringBuilder(text.length());
    boolean inWord = false;
    for (int i = 0; i < codes.length; i++) {
      result.append(inWord ? lower(codes, i) : titled(codes[i]));
      inWord = isCased(codes[i]);
    }
    return result.toString();
  }

  private static String swap(String text) {
    int[] codes = text.codePoints().toArray();
    StringBuilder result = new StringBuilder(text.length());
    for (int i = 0; i < codes.length; i++) {
      result.append(
          Character.isUpperCase(codes[i])
              ? lower(codes, i)
              : Character.toString(codes[i]).toUpperCase(Locale.ROOT));
    }
    return result.toString();
  }

  private static boolean isTitle(String text) {
    boolean inWord = false;
    boolean found = false;
    for (int c : text.codePoints().toArray()) {
      boolean upper = Character.isUpperCase(c) || Character.isTitleCase(c);
      if ((upper && inWord) || (Character.isLowerCase(c) && !inWord)) {
        return false;
      }
      inWord = isCased(c);
      found |= inWord;
    }
    return found;
  }

  private static boolean isDigit(int c) {
    boolean superscript = c == '²' || c == '³' || c == '¹' || (c >= 0x2070 && c <= 0x2089);
    boolean circled = c >= 0x2460 && c <= 0x2468;
    return Character.isDigit(c)
        || ((superscript || circled) && Character.getType(c) == Character.OTHER_NUMBER);
  }

  private static boolean isNumeric(int c) {
    int type = Character.getType(c);
    return type == Character.DECIMAL_DIGIT_NUMBER
        || type == Character.LETTER_NUMBER
        || type == Character.OTHER_NUMBER
        || "一二三四五六七八九十百千万〇零".indexOf(c) >= 0;
  }

  static boolean isSpace(int c) {
    return Character.isWhitespace(c) || Character.isSpaceChar(c) || c == 0x85;
  }

  private static boolean isIdentifier(String text) {
    return !text.isEmpty()
        && text.indexOf('$') < 0
        && (text.charAt(0) == '_' || Character.isUnicodeIdentifierStart(text.codePointAt(0)))
        && text.codePoints()
            .allMatch(
                c -> c == '_' || (Character.isUnicodeIdentifierPart(c) && c >= ' ' && c != 127));
  }
}
