package dev.simmer.python.runtime;

/// Strings as sequences of code points, which is what they are to the language.
public final class Texts {
  private Texts() {}

  /// Whether each char is a code point of its own, so that indices need no counting.
  public static boolean isSimple(String text) {
    for (int i = 0; i < text.length(); i++) {
      if (Character.isSurrogate(text.charAt(i))) {
        return false;
      }
    }
    return true;
  }

  /// The name of the type of a string's iterators.
  public static String iteratorName(String text) {
    boolean isAscii = text.chars().allMatch(c -> c < 128);
    return isAscii ? "str_ascii_iterator" : "str_iterator";
  }

  /// The number of code points.
  public static int length(String text) {
    return text.codePointCount(0, text.length());
  }

  /// Compares by code points.
  static int compare(String a, String b) {
    int shared = Math.min(a.length(), b.length());
    for (int i = 0; i < shared; i++) {
      char left = a.charAt(i);
      char right = b.charAt(i);
      if (left != right) {
        boolean isLeftWide = Character.isSurrogate(left);
        boolean isRightWide = Character.isSurrogate(right);
        return isLeftWide == isRightWide
            ? Character.compare(left, right)
            : Boolean.compare(isLeftWide, isRightWide);
      }
    }
    return Integer.compare(a.length(), b.length());
  }
}
