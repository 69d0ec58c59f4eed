package dev.simmer.recording;

/// A flat JSON object under construction, laid out as Python's `json.dumps(…, ensure_ascii=False)`.
final class JsonLine {
  private static final int FIRST_PRINTABLE = 0x20;

  private final StringBuilder text = new StringBuilder();

  void begin() {
    text.setLength(0);
    text.append('{');
  }

  /// Adds a member whose value is JSON already.
  void raw(String key, String json) {
    key(key);
    text.append(json);
  }

  void text(String key, String value) {
    key(key);
    quote(value);
  }

  /// The finished line with its line feed; good until the next one begins.
  CharSequence end() {
    return text.append("}\n");
  }

  /// Keys are words of the format, in which nothing has to be escaped.
  private void key(String key) {
    text.append(text.length() > 1 ? ", \"" : "\"").append(key).append("\": ");
  }

  private void quote(String value) {
    text.append('"');
    int written = 0;
    for (int i = 0; i < value.length(); i++) {
      char c = value.charAt(i);
      if (c < FIRST_PRINTABLE || c == '"' || c == '\\') {
        text.append(value, written, i);
        escape(c);
        written = i + 1;
      }
    }
    text.append(value, written, value.length()).append('"');
  }

  private void escape(char c) {
    switch (c) {
      case '"' -> text.append("\\\"");
      case '\\' -> text.append("\\\\");
      case '\n' -> text.append("\\n");
      case '\r' -> text.append("\\r");
      case '\t' -> text.append("\\t");
      case '\b' -> text.append("\\b");
      case '\f' -> text.append("\\f");
      default -> {
        text.append("\\u00").append(Character.forDigit(c >> 4, 16));
        text.append(Character.forDigit(c & 15, 16));
      }
    }
  }
}
