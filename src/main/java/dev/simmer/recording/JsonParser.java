package dev.simmer.recording;

import java.util.LinkedHashMap;
import java.util.Map;

/// Reads a flat JSON object from a line. A value is kept as it stands; those that are lists or
/// objects themselves are refused.
final class JsonParser {
  private static final int HEX = 16;
  private static final int HEX_DIGITS = 4;

  private final String line;
  private int at;

  private JsonParser(String line) {
    this.line = line;
  }

  static JsonObject parse(String line) throws JsonException {
    return new JsonObject(new JsonParser(line).object());
  }

  /// The text that a JSON string stands for.
  static String unquote(String json) throws JsonException {
    StringBuilder text = new StringBuilder(json.length());
    for (int i = 1; i < json.length() - 1; i++) {
      char c = json.charAt(i);
      if (c != '\\') {
        text.append(c);
      } else if (json.charAt(++i) == 'u') {
        text.append(hex(json, i + 1));
        i += HEX_DIGITS;
      } else {
        text.append(escaped(json.charAt(i)));
      }
    }
    return text.toString();
  }

  private Map<String, String> object() throws JsonException {
    Map<String, String> members = new LinkedHashMap<>();
    expect('{');
    if (!skip('}')) {
      do {
        String key = unquote(string());
        expect(':');
        members.put(key, value());
      } while (skip(','));
      expect('}');
    }
    blanks();
    if (at < line.length()) {
      throw unexpected();
    }
    return members;
  }

  private String value() throws JsonException {
    blanks();
    if (at < line.length() && line.charAt(at) == '"') {
      return string();
    }
    int from = at;
    while (at < line.length() && isWordPart(line.charAt(at))) {
      at++;
    }
    if (from == at) {
      throw unexpected();
    }
    return line.substring(from, at);
  }

  private String string() throws JsonException {
    expect('"');
    int from = at - 1;
    while (at < line.length() && line.charAt(at) != '"') {
      at += line.charAt(at) == '\\' ? 2 : 1;
    }
    expect('"');
    return line.substring(from, at);
  }

  private boolean skip(char c) {
    blanks();
    boolean there = at < line.length() && line.charAt(at) == c;
    at += there ? 1 : 0;
    return there;
  }

  private void expect(char c) throws JsonException {
    if (!skip(c)) {
      throw unexpected();
    }
  }

  private void blanks() {
    while (at < line.length() && (line.charAt(at) == ' ' || line.charAt(at) == '\t')) {
      at++;
    }
  }

  private JsonException unexpected() {
    return at < line.length()
        ? new JsonException("unexpected " + line.charAt(at) + " in column " + (at + 1))
        : new JsonException("the line ends too early");
  }

  private static boolean isWordPart(char c) {
    return Character.isLetterOrDigit(c) || c == '-' || c == '+' || c == '.';
  }

  private static char hex(String json, int from) throws JsonException {
    try {
      return (char) Integer.parseInt(json, from, from + HEX_DIGITS, HEX);
    } catch (NumberFormatException | IndexOutOfBoundsException e) {
      throw new JsonException("a wrong escape in a text");
    }
  }

  private static char escaped(char c) throws JsonException {
    return switch (c) {
      case '"', '\\', '/' -> c;
      case 'n' -> '\n';
      case 'r' -> '\r';
      case 't' -> '\t';
      case 'b' -> '\b';
      case 'f' -> '\f';
      default -> throw new JsonException("a wrong escape in a text");
    };
  }
}
