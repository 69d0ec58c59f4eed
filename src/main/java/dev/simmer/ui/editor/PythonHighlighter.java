package dev.simmer.ui.editor;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/// Finds what to colour in Python source. It knows words, strings, comments and numbers, and no
/// grammar, so that it colours a program that does not parse as well.
final class PythonHighlighter {
  /// What a stretch of source is.
  enum Kind {
    KEYWORD,
    STRING,
    COMMENT,
    NUMBER
  }

  /// A stretch of one line, from the char `start` to before the char `end`.
  record Stretch(int start, int end, Kind kind) {}

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

  /// The coloured stretches of a line, in order.
  ///
  /// @param open the three quotes that end a string which the line leaves open; empty if it leaves
  ///   none
  record Line(List<Stretch> stretches, String open) {
    static final Line EMPTY = new Line(List.of(), "");
  }

  private final String text;
  private final List<Stretch> line = new ArrayList<>();
  private String open;

  private PythonHighlighter(String text, String open) {
    this.text = text;
    this.open = open;
  }

  /// Colours a line.
  ///
  /// @param open the quotes that the line before left open
  static Line read(String text, String open) {
    return new PythonHighlighter(text, open).read();
  }

  /// Colours the lines of a whole source.
  static List<Line> readAll(List<String> source) {
    List<Line> lines = new ArrayList<>();
    String open = "";
    for (String text : source) {
      Line line = read(text, open);
      lines.add(line);
      open = line.open();
    }
    return List.copyOf(lines);
  }

  private Line read() {
    int at = open.isEmpty() ? 0 : closeString(0, 0);
    while (at < text.length()) {
      at = readToken(at);
    }
    return new Line(List.copyOf(line), open);
  }

  private int readToken(int at) {
    char c = text.charAt(at);
    if (c == '#') {
      return add(at, text.length(), Kind.COMMENT);
    }
    if (c == '"' || c == '\'') {
      return readString(at, at);
    }
    if (Character.isDigit(c)) {
      return add(at, wordEnd(at, "."), Kind.NUMBER);
    }
    return Character.isJavaIdentifierStart(c) ? readWord(at) : at + 1;
  }

  private int readWord(int at) {
    int end = wordEnd(at, "");
    String word = text.substring(at, end);
    boolean quoted = end < text.length() && (text.charAt(end) == '"' || text.charAt(end) == '\'');
    if (quoted && word.length() <= 2 && word.matches("(?i)[rbfu]{1,2}")) {
      return readString(at, end);
    }
    return KEYWORDS.contains(word) ? add(at, end, Kind.KEYWORD) : end;
  }

  private int wordEnd(int at, String also) {
    int end = at;
    while (end < text.length()
        && (Character.isJavaIdentifierPart(text.charAt(end))
            || also.indexOf(text.charAt(end)) >= 0)) {
      end++;
    }
    return end;
  }

  private int readString(int start, int quote) {
    String one = text.substring(quote, quote + 1);
    String three = one.repeat(3);
    if (text.startsWith(three, quote)) {
      open = three;
      return closeString(start, quote + 3);
    }
    int end = indexOfQuote(one, quote + 1);
    return add(start, end < 0 ? text.length() : end + 1, Kind.STRING);
  }

  private int closeString(int start, int from) {
    int end = indexOfQuote(open, from);
    if (end < 0) {
      return add(start, text.length(), Kind.STRING);
    }
    int after = end + open.length();
    open = "";
    return add(start, after, Kind.STRING);
  }

  private int indexOfQuote(String quote, int from) {
    for (int i = from; i < text.length(); i++) {
      if (text.charAt(i) == '\\') {
        i++;
      } else if (text.startsWith(quote, i)) {
        return i;
      }
    }
    return -1;
  }

  private int add(int start, int end, Kind kind) {
    if (end > start) {
      line.add(new Stretch(start, end, kind));
    }
    return end;
  }
}
