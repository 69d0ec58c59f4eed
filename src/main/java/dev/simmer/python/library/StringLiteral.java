package dev.simmer.python.library;

/// Text as `repr` shows it: in quotes, with escapes for what cannot be printed.
public final class StringLiteral {
  private StringLiteral() {}

  public static String repr(String text) {
    return quoted(text, false);
  }

  /// As [#repr], with escapes for all but ASCII.
  public static String ascii(String text) {
    return quoted(text, true);
  }

  public static String repr(byte[] bytes) {
    StringBuilder latin = new StringBuilder(bytes.length);
    for (byte b : bytes) {
      latin.append((char) (b & 0xff));
    }
    return "b" + quoted(latin.toString(), true);
  }

  private static String quoted(String text, boolean ascii) {
    char quote = text.indexOf('\'') >= 0 && text.indexOf('"') < 0 ? '"' : '\'';
    StringBuilder result = new StringBuilder(text.length() + 2).append(quote);
    text.codePoints()
        .forEach(
            c -> {
              if (c == quote || c == '\\') {
                result.append('\\').append((char) c);
              } else if ((ascii && c > 126) || !isPrintable(c)) {
                escape(result, c);
              } else {
                result.appendCodePoint(c);
              }
            });
    return result.append(quote).toString();
  }

  private static void escape(StringBuilder result, int c) {
    switch (c) {
      case '\n' -> result.append("\\n");
      case '\r' -> result.append("\\r");
      case '\t' -> result.append("\\t");
      default -> {
        String format = c < 0x100 ? "\\x%02x" : c < 0x10000 ? "\\u%04x" : "\\U%08x";
        result.append(String.format(format, c));
      }
    }
  }

  public static boolean isPrintable(int c) {
    if (c < 127) {
      return c >= ' ';
    }
    return switch (Character.getType(c)) {
      case Character.CONTROL,
          Character.FORMAT,
          Character.SURROGATE,
          Character.PRIVATE_USE,
          Character.UNASSIGNED,
          Character.LINE_SEPARATOR,
          Character.PARAGRAPH_SEPARATOR,
          Character.SPACE_SEPARATOR ->
          false;
      default -> true;
    };
  }
}
