package dev.simmer.ui.editor;

import dev.simmer.trace.SourceSpan;
import org.jspecify.annotations.Nullable;

/// What is wrong with a recipe or with the run of it.
///
/// @param message what is wrong
/// @param span where; null where no line is to blame
/// @param advice what to do; may be empty
public record Trouble(String message, @Nullable SourceSpan span, String advice) {

  /// Whether a line, counted from 1, is the one to blame.
  boolean isAt(int line) {
    return span != null && span.line() == line;
  }

  /// The first char to underline in the line that is to blame.
  int startIn(String line) {
    int start = span == null || span.column() < 1 ? line.length() : offset(line, span.column());
    return start < line.length() ? start : line.length() - line.stripLeading().length();
  }

  /// The char after the last to underline.
  int endIn(String line) {
    int start = startIn(line);
    if (span == null || span.column() < 1 || span.endLine() != span.line()) {
      return line.length();
    }
    int end = offset(line, span.endColumn());
    return end > start ? end : Math.min(start + 1, line.length());
  }

  private static int offset(String line, int column) {
    int points = line.codePointCount(0, line.length());
    return line.offsetByCodePoints(0, Math.clamp(column - 1L, 0, points));
  }
}
