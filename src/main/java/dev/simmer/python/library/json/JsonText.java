package dev.simmer.python.library.json;

/// Strings as JSON quotes them.
final class JsonText {
  private JsonText() {}

  static String quoted(String text, boolean ascii) {
    StringBuilder quoted = new StringBuilder(text.length() + 2).append('"');
    for (int i = 0; i < text.length(); i++) {
      append(quoted, text.charAt(i), ascii);
    }
    return quoted.append('"').toString();
  }

  private static void append(StringBuilder quoted, char c, boolean ascii) {
    switch (c) {
      case '"' -> quoted.append("\\\"");
      case '\\' -> quoted.append("\\\\");
      case '\n' -> quoted.append("\\n");
      case '\r' -> quoted.append("\\r");
      case '\t' -> quoted.append("\\t");
      case '\b' -> quoted.append("\\b");
      case '\f' -> quoted.append("\\f");
      default -> {
        if (c < ' ' || (ascii && c > '~')) {
          quoted.append("\\u%04x".formatted((int) c));
        } else {
          quoted.append(c);
        }
      }
    }
  }
}
