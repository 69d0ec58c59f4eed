package dev.simmer.python.runtime;

/// Looks for text in text, in a time that grows with their lengths and not with the product.
///
/// Java's own search is quicker for what people look for, but looks again at each character of the
/// part for each character of the text if they are alike (`"aaaab"` in `"aaaaaaaaa"`).
public final class TextSearch {
  /// From this product of the lengths on, Java's search could take longer than a moment.
  private static final long MANY = 1L << 28;

  private TextSearch() {}

  /// The first place of a part at or after a place; -1 if there is none.
  public static int first(String text, String part, int from) {
    int length = Math.max(0, text.length() - from);
    if ((long) length * part.length() < MANY) {
      return text.indexOf(part, from);
    }
    int offset = offset(text.substring(from), part);
    return offset < 0 ? -1 : from + offset;
  }

  /// The last place of a part at or before a place; -1 if there is none.
  public static int last(String text, String part, int from) {
    int end = (int) Math.min(text.length(), (long) from + part.length());
    if ((long) end * part.length() < MANY) {
      return text.lastIndexOf(part, from);
    }
    int offset = offset(backwards(text.substring(0, end)), backwards(part));
    return offset < 0 ? -1 : end - offset - part.length();
  }

  /// By Knuth, Morris and Pratt: after a mismatch the part moves on to where what was seen of the
  /// text is the part's beginning again.
  private static int offset(String text, String part) {
    int[] borders = borders(part);
    int seen = 0;
    for (int at = 0; at < text.length(); at++) {
      seen = next(borders, part, seen, text.charAt(at));
      if (seen == part.length()) {
        return at + 1 - seen;
      }
    }
    return -1;
  }

  /// For each length of a beginning of the part, the longest shorter beginning that it ends with.
  private static int[] borders(String part) {
    int[] borders = new int[part.length() + 1];
    for (int at = 1; at < part.length(); at++) {
      borders[at + 1] = next(borders, part, borders[at], part.charAt(at));
    }
    return borders;
  }

  private static int next(int[] borders, String part, int seen, char c) {
    int length = seen;
    while (length > 0 && part.charAt(length) != c) {
      length = borders[length];
    }
    return part.charAt(length) == c ? length + 1 : 0;
  }

  /// Character by character, where [StringBuilder#reverse] keeps pairs together.
  private static String backwards(String text) {
    char[] reversed = new char[text.length()];
    for (int i = 0; i < reversed.length; i++) {
      reversed[i] = text.charAt(reversed.length - 1 - i);
    }
    return new String(reversed);
  }
}
