package dev.simmer.python.syntax;

import dev.simmer.trace.SourceSpan;

/// What is wrong with a recipe, where, and what to do about it.
///
/// @param message one plain sentence for the reader; CPython's own words for what CPython refuses
///   too
public record Diagnostic(String message, SourceSpan span) {
  /// A place of the program: where a block is missing, CPython names column 0.
  public SourceSpan place() {
    return new SourceSpan(
        span.line(), Math.max(1, span.column()), span.endLine(), Math.max(1, span.endColumn()));
  }
}
