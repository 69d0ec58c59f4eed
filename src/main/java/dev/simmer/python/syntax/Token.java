package dev.simmer.python.syntax;

import dev.simmer.trace.SourceSpan;

/// A token of a program.
///
/// @param text as in the source (names in normal form NFKC); of layout tokens its name, which no
///   other token can have
/// @param start where the text begins in the source, in chars
/// @param level how many brackets are open after it
record Token(
    TokenKind kind,
    String text,
    int start,
    int line,
    int column,
    int endLine,
    int endColumn,
    int level) {

  boolean is(String expected) {
    return text.equals(expected);
  }

  boolean is(TokenKind expected) {
    return kind == expected;
  }

  SourceSpan span() {
    return new SourceSpan(line, column, endLine, endColumn);
  }
}
