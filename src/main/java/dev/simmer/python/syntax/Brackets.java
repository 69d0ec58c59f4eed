package dev.simmer.python.syntax;

import dev.simmer.trace.SourceSpan;

/// The brackets that are open, as the lexer goes through a text.
final class Brackets {
  private static final int MAX_LEVEL = 200;

  private final char[] signs = new char[MAX_LEVEL];
  private final SourceSpan[] spans = new SourceSpan[MAX_LEVEL];
  private int level;

  /// How many are open.
  int level() {
    return level;
  }

  /// The line of the innermost one.
  int line() {
    return spans[level - 1].line();
  }

  /// That the innermost one is never closed.
  Refusal unclosed() {
    String message = "'" + signs[level - 1] + "' was never closed";
    return new Refusal(Refusal.Source.LAYOUT, message, spans[level - 1]);
  }

  /// @throws Refusal if too many are open
  void open(char sign, SourceSpan span) {
    if (level >= MAX_LEVEL) {
      throw new Refusal(Refusal.Source.TOKEN, "too many nested parentheses", span);
    }
    signs[level] = sign;
    spans[level] = span;
    level++;
  }

  /// @throws Refusal if none is open, or one of another kind
  void close(char sign, SourceSpan span) {
    if (level == 0) {
      throw new Refusal(Refusal.Source.TOKEN, "unmatched '" + sign + "'", span);
    }
    level--;
    char opening = signs[level];
    if (sign != (opening == '(' ? ')' : opening == '[' ? ']' : '}')) {
      String message =
          "closing parenthesis '" + sign + "' does not match opening parenthesis '" + opening + "'";
      int line = spans[level].line();
      String where = line == span.line() ? "" : " on line " + line;
      throw new Refusal(Refusal.Source.TOKEN, message + where, span);
    }
  }
}
