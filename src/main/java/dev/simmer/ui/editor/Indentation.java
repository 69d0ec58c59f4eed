package dev.simmer.ui.editor;

/// How lines of Python are indented while they are written: by four spaces a block.
final class Indentation {
  private static final int STEP = 4;

  private Indentation() {}

  /// What to begin a line with after this one.
  static String after(String line) {
    int end = line.length() - line.stripLeading().length();
    String code = line.stripTrailing();
    String indent = line.substring(0, end);
    if (code.endsWith(":")) {
      return indent + " ".repeat(STEP);
    }
    return code.strip().matches("(return|raise|pass|break|continue)\\b.*")
        ? outdented(indent)
        : indent;
  }

  /// The spaces that lead from a column to the next stop.
  static String toNextStop(int column) {
    return " ".repeat(STEP - column % STEP);
  }

  /// How many chars to take away before the caret: a whole step where there are only spaces.
  static int stepBack(String before) {
    boolean inIndentation = !before.isEmpty() && before.isBlank() && before.indexOf('\t') < 0;
    return inIndentation ? (before.length() - 1) % STEP + 1 : 1;
  }

  static String indented(String line) {
    return line.isBlank() ? line : " ".repeat(STEP) + line;
  }

  static String outdented(String line) {
    int spaces = line.length() - line.stripLeading().length();
    return line.startsWith("\t") ? line.substring(1) : line.substring(Math.min(spaces, STEP));
  }
}
