package dev.simmer.python.syntax;

/// The stack of indentations. Each is measured twice, with tabs of 8 and of 1: where the two
/// disagree about what is deeper, tabs and spaces are mixed in a way that depends on the editor.
final class Indentation {
  /// What came of a line's indentation.
  enum Result {
    OK,
    INCONSISTENT_TABS,
    TOO_DEEP,
    NO_SUCH_LEVEL
  }

  private static final int MAX_LEVELS = 100;

  private final int[] widths = new int[MAX_LEVELS];
  private final int[] tabOneWidths = new int[MAX_LEVELS];
  private int top;
  private int pending;

  /// INDENT tokens to come, or, where negative, DEDENT tokens.
  int pending() {
    return pending;
  }

  /// Takes one pending token away and tells its sign.
  int takePending() {
    int sign = Integer.signum(pending);
    pending -= sign;
    return sign;
  }

  Result line(int width, int tabOneWidth) {
    if (width > widths[top]) {
      return deeper(width, tabOneWidth);
    }
    while (width < widths[top]) {
      top--;
      pending--;
    }
    if (width != widths[top]) {
      return Result.NO_SUCH_LEVEL;
    }
    return tabOneWidth == tabOneWidths[top] ? Result.OK : Result.INCONSISTENT_TABS;
  }

  private Result deeper(int width, int tabOneWidth) {
    if (top + 1 >= MAX_LEVELS) {
      return Result.TOO_DEEP;
    }
    if (tabOneWidth <= tabOneWidths[top]) {
      return Result.INCONSISTENT_TABS;
    }
    top++;
    pending++;
    widths[top] = width;
    tabOneWidths[top] = tabOneWidth;
    return Result.OK;
  }
}
