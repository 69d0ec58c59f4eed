package dev.simmer.trace;

/// A stretch of source text. Lines and columns count from 1, columns in code points; the end is
/// exclusive.
public record SourceSpan(int line, int column, int endLine, int endColumn) {
  /// From the start of this span to the end of another.
  public SourceSpan to(SourceSpan end) {
    return new SourceSpan(line, column, end.endLine, end.endColumn);
  }
}
