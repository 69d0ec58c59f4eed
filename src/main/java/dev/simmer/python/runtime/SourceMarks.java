package dev.simmer.python.runtime;

import dev.simmer.python.compile.OperatorPlace;
import dev.simmer.trace.SourceSpan;
import org.jspecify.annotations.Nullable;

/// The marks below a line of a traceback: `^` below the part that failed, and below an operator or
/// a subscript, whose operands are marked by `~`.
///
/// As `Python/traceback.c`, tb_displayline.
final class SourceMarks {
  private final String line;
  private final int start;
  private final int end;

  private SourceMarks(String line, int start, int end) {
    this.line = line;
    this.start = start;
    this.end = end;
  }

  /// The marks, without the line's indentation; empty where the whole line failed.
  static String of(TracebackEntry entry, String line) {
    SourceSpan span = entry.span();
    boolean isOneLine = span.endLine() == span.line();
    int start = span.column() - 1;
    int end = isOneLine ? span.endColumn() - 1 : line.stripTrailing().length();
    if (end <= start || end > line.length()) {
      return "";
    }
    OperatorPlace operator = isOneLine ? entry.code().operatorAt(entry.instruction()) : null;
    return new SourceMarks(line, start, end).of(operator);
  }

  private String of(@Nullable OperatorPlace operator) {
    int indent = line.length() - line.stripLeading().length();
    String before = " ".repeat(Math.max(0, start - indent));
    if (operator != null) {
      int left = operator.isSubscript() ? bracket(operator) : symbol(operator);
      int right = operator.isSubscript() ? end : symbolEnd(left, operator);
      return before + "~".repeat(left - start) + "^".repeat(right - left) + "~".repeat(end - right);
    }
    boolean isWhole = end - start == line.strip().length();
    return isWhole ? "" : before + "^".repeat(end - start);
  }

  private int bracket(OperatorPlace subscript) {
    int bracket = line.indexOf('[', subscript.leftEnd() - 1);
    return bracket < 0 ? start : bracket;
  }

  /// Parentheses around the left operand do not belong to it.
  private int symbol(OperatorPlace operator) {
    int at = operator.leftEnd() - 1;
    while (at < operator.rightStart() - 2 && isBeforeSymbol(line.charAt(at))) {
      at++;
    }
    return at;
  }

  private static boolean isBeforeSymbol(char c) {
    return Character.isWhitespace(c) || c == ')';
  }

  private int symbolEnd(int at, OperatorPlace operator) {
    int next = at + 1;
    boolean isLong = next < operator.rightStart() - 1 && !Character.isWhitespace(line.charAt(next));
    return isLong ? next + 1 : next;
  }
}
