package dev.simmer.python.syntax;

/// What a [Token] is. Soft keywords (`match`, `case`, `_`) are names.
enum TokenKind {
  NAME,
  KEYWORD,
  NUMBER,
  STRING,
  OPERATOR,
  NEWLINE,
  INDENT,
  DEDENT,
  END;

  /// Whether the token stands for layout, not for text.
  boolean isLayout() {
    return this == NEWLINE || this == INDENT || this == DEDENT || this == END;
  }
}
