package dev.simmer.python.syntax;

/// The current line of a text, and columns in it, which count code points. Asking for columns that
/// lie close together takes little time, however long the line is.
final class SourcePosition {
  private final String text;
  private int line;
  private int counted;
  private int column;

  /// @param index a char in the text
  /// @param line its line
  /// @param column its column
  SourcePosition(String text, int index, int line, int column) {
    this.text = text;
    this.counted = index;
    this.line = line;
    this.column = column;
  }

  int line() {
    return line;
  }

  /// The next line begins here.
  void startLine(int index) {
    line++;
    counted = index;
    column = 1;
  }

  /// The column, from 1, of the char at this index, which is in the current line.
  int column(int index) {
    for (; counted < index; counted++) {
      column += Character.isLowSurrogate(text.charAt(counted)) ? 0 : 1;
    }
    while (counted > index) {
      counted--;
      column -= Character.isLowSurrogate(text.charAt(counted)) ? 0 : 1;
    }
    return column;
  }
}
