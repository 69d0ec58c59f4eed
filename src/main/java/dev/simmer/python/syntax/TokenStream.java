package dev.simmer.python.syntax;

import dev.simmer.trace.SourceSpan;
import java.util.ArrayList;
import java.util.List;

/// The tokens of a program with a place in them, which can be set back. It reads ahead only as far
/// as it is asked to, since CPython blames the last token that it read.
final class TokenStream {
  private final Lexer lexer;
  private final List<Token> tokens = new ArrayList<>();
  private int mark;

  TokenStream(Lexer lexer) {
    this.lexer = lexer;
  }

  int mark() {
    return mark;
  }

  void reset(int earlier) {
    mark = earlier;
  }

  Token peek() {
    return peek(0);
  }

  /// The token this many after the current one.
  Token peek(int ahead) {
    while (tokens.size() <= mark + ahead) {
      tokens.add(lexer.next());
    }
    return tokens.get(mark + ahead);
  }

  boolean at(String text) {
    return peek().is(text);
  }

  boolean at(TokenKind kind) {
    return peek().is(kind);
  }

  Token advance() {
    Token token = peek();
    mark++;
    return token;
  }

  boolean accept(String text) {
    boolean matches = at(text);
    if (matches) {
      mark++;
    }
    return matches;
  }

  Token expect(String text) {
    check(at(text));
    return advance();
  }

  Token expect(TokenKind kind) {
    check(at(kind));
    return advance();
  }

  /// Gives up the current rule unless this holds.
  void check(boolean matches) {
    if (!matches) {
      throw new Mismatch();
    }
  }

  /// As [#expect(String)], where nothing else can stand in any program.
  Token force(String text) {
    Token token = peek();
    if (!token.is(text)) {
      throw refusal("expected '" + text + "'", token.span());
    }
    return advance();
  }

  /// The token before the current one.
  Token previous() {
    return tokens.get(mark - 1);
  }

  /// The last token that was ever read.
  Token furthest() {
    return tokens.getLast();
  }

  /// How many tokens were ever read.
  int size() {
    return tokens.size();
  }

  /// From this token to the last one before the current place that is more than layout.
  SourceSpan spanFrom(Token start) {
    return spanFrom(start.span());
  }

  SourceSpan spanFrom(SourceSpan start) {
    int last = mark - 1;
    while (last > 0 && tokens.get(last).kind().isLayout()) {
      last--;
    }
    return start.to(tokens.get(last).span());
  }

  Refusal refusal(String message, SourceSpan span) {
    return new Refusal(Refusal.Source.GRAMMAR, message, span);
  }

  /// Blames the last token that was read.
  Refusal refusal(String message) {
    return refusal(message, furthest().span());
  }

  Lexer lexer() {
    return lexer;
  }
}
