package dev.simmer.python.syntax;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.function.Function;

/// Finds the end of the expression in a field of an f-string.
final class FieldScanner {
  private static final int MAX_BRACKETS = 200;

  private final String source;
  private final int limit;
  private final Function<String, Refusal> refusal;
  private final Deque<Character> brackets = new ArrayDeque<>();
  private int position;

  FieldScanner(String source, int start, int limit, Function<String, Refusal> refusal) {
    this.source = source;
    this.position = start;
    this.limit = limit;
    this.refusal = refusal;
  }

  /// The index of the `!`, `=`, `:` or `}` that ends it, or the limit.
  int end() {
    while (position < limit) {
      char c = source.charAt(position);
      switch (c) {
        case '\\' -> throw refusal.apply("f-string expression part cannot include a backslash");
        case '#' -> throw refusal.apply("f-string expression part cannot include '#'");
        case '"', '\'' -> string(c);
        case '(', '[', '{' -> open(c);
        default -> {
          if (brackets.isEmpty() && endsExpression(c)) {
            return position;
          }
          if (c == ')' || c == ']' || c == '}') {
            close(c);
          }
        }
      }
      position++;
    }
    if (!brackets.isEmpty()) {
      throw refusal.apply("f-string: unmatched '" + brackets.element() + "'");
    }
    return position;
  }

  /// Skips `==`, `!=`, `<=` and `>=`, which do not end it.
  private boolean endsExpression(char c) {
    if ("!=<>".indexOf(c) >= 0 && position + 1 < limit && source.charAt(position + 1) == '=') {
      position++;
      return false;
    }
    return c == '!' || c == ':' || c == '}' || c == '=';
  }

  /// Moves to the last quote of the string that begins here.
  private void string(char quote) {
    String mark = String.valueOf(quote);
    String triple = mark.repeat(3);
    boolean isTriple = source.startsWith(triple, position) && position + 3 <= limit;
    String close = isTriple ? triple : mark;
    position += close.length();
    while (!source.startsWith(close, position) || position + close.length() > limit) {
      if (position >= limit) {
        throw refusal.apply("f-string: unterminated string");
      }
      if (source.charAt(position) == '\\') {
        throw refusal.apply("f-string expression part cannot include a backslash");
      }
      position++;
    }
    position += close.length() - 1;
  }

  private void open(char c) {
    if (brackets.size() >= MAX_BRACKETS) {
      throw refusal.apply("f-string: too many nested parenthesis");
    }
    brackets.push(c);
  }

  private void close(char c) {
    if (brackets.isEmpty()) {
      throw refusal.apply("f-string: unmatched '" + c + "'");
    }
    char opening = brackets.pop();
    if (c != (opening == '(' ? ')' : opening == '[' ? ']' : '}')) {
      throw refusal.apply(
          String.format(
              "f-string: closing parenthesis '%c' does not match opening parenthesis '%c'",
              c, opening));
    }
  }
}
