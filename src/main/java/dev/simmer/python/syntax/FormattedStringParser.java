package dev.simmer.python.syntax;

import dev.simmer.python.syntax.Expr.Piece;
import org.jspecify.annotations.Nullable;

/// Takes an f-string apart. Its fields are found by counting brackets and quotes, as CPython 3.11
/// does, and then parsed by a grammar of their own.
final class FormattedStringParser {
  private static final int MAX_NESTING = 2;

  private final Grammar grammar;
  private final StringToken string;
  private final PieceList pieces;
  private final String source;
  private final SourcePosition here;
  private int located;
  private int position;

  FormattedStringParser(Grammar grammar, StringToken string, PieceList pieces) {
    Token token = string.token();
    this.grammar = grammar;
    this.string = string;
    this.pieces = pieces;
    this.source = grammar.source;
    this.here = new SourcePosition(source, token.start(), token.line(), token.column());
    this.located = token.start();
    this.position = string.body();
  }

  void parse() {
    pieces(pieces, 0);
    if (position < string.end()) {
      throw refusal("f-string: unexpected end of string");
    }
  }

  /// Texts and fields up to the end or, in a format specification, to its `}`.
  private void pieces(PieceList into, int nesting) {
    while (position < string.end() && !(nesting > 0 && at('}'))) {
      if (at('{') && (nesting > 0 || !isDoubled())) {
        field(into, nesting);
      } else {
        text(into, nesting);
      }
    }
  }

  private void text(PieceList into, int nesting) {
    int start = position;
    while (position < string.end()) {
      if (at('\\') && !string.isRaw()) {
        escape();
      } else if (at('{') || at('}')) {
        if (nesting > 0 || !isDoubled()) {
          break;
        }
        into.addText(grammar.strings.text(string, start, position + 1));
        position += 2;
        start = position;
      } else {
        position++;
      }
    }
    into.addText(grammar.strings.text(string, start, position));
    if (nesting == 0 && position < string.end() && at('}')) {
      throw refusal("f-string: single '}' is not allowed");
    }
  }

  /// A `\`, and what belongs to it if that could be taken for a field.
  private void escape() {
    position++;
    if (position >= string.end()) {
      return;
    }
    if (at('N')) {
      position++;
      if (source.startsWith("{", position)) {
        int close = source.indexOf('}', position);
        position = close < 0 || close >= string.end() ? string.end() : close + 1;
      }
    } else if (!at('{') && !at('}')) {
      position++;
    }
  }

  private boolean isDoubled() {
    return position + 1 < string.end() && source.charAt(position + 1) == source.charAt(position);
  }

  private void field(PieceList into, int nesting) {
    if (nesting >= MAX_NESTING) {
      throw refusal("f-string: expressions nested too deeply");
    }
    position++;
    int start = position;
    position = new FieldScanner(source, start, string.end(), this::refusal).end();
    checkNotEnded();
    Expr value = expression(start, position);
    int textEnd = -1;
    if (at('=')) {
      position++;
      while (position < string.end() && isSpace(source.charAt(position))) {
        position++;
      }
      textEnd = position;
      checkNotEnded();
    }
    char conversion = conversion();
    PieceList spec = spec(nesting);
    if (position >= string.end() || !at('}')) {
      throw refusal("f-string: expecting '}'");
    }
    position++;
    if (textEnd >= 0) {
      into.addText(source.substring(start, textEnd));
      conversion = conversion == 0 && spec == null ? 'r' : conversion;
    }
    into.addField(new Piece.Field(value, conversion, spec == null ? null : spec.toList()));
  }

  private char conversion() {
    if (!at('!')) {
      return 0;
    }
    position++;
    checkNotEnded();
    char conversion = source.charAt(position);
    position++;
    if (conversion != 's' && conversion != 'r' && conversion != 'a') {
      throw refusal("f-string: invalid conversion character: expected 's', 'r', or 'a'");
    }
    checkNotEnded();
    return conversion;
  }

  private @Nullable PieceList spec(int nesting) {
    if (!at(':')) {
      return null;
    }
    position++;
    PieceList spec = new PieceList();
    pieces(spec, nesting + 1);
    return spec;
  }

  private Expr expression(int start, int end) {
    if (source.substring(start, end).isBlank()) {
      char next = source.charAt(end);
      boolean isEmpty = next != '!' && next != ':' && next != '=';
      throw refusal(
          isEmpty
              ? "f-string: empty expression not allowed"
              : "f-string: expression required before '" + next + "'");
    }
    locate(start);
    Lexer lexer = new Lexer(source, start, end, here.line(), here.column(start));
    Grammar field = grammar.ofField(lexer);
    try {
      return field.parse(field.expressions::starExpressions);
    } catch (Refusal refusal) {
      throw refusal.source() == Refusal.Source.TOKEN ? refusal : inField(refusal);
    }
  }

  private static Refusal inField(Refusal refusal) {
    Diagnostic diagnostic = refusal.diagnostic();
    String message = diagnostic.message();
    return new Refusal(
        refusal.source(),
        message.startsWith("f-string: ") ? message : "f-string: " + message,
        diagnostic.span());
  }

  /// Moves to the line of this char.
  private void locate(int index) {
    for (; located < index; located++) {
      if (source.charAt(located) == '\n') {
        here.startLine(located + 1);
      }
    }
  }

  private boolean at(char c) {
    return source.charAt(position) == c;
  }

  private void checkNotEnded() {
    if (position >= string.end()) {
      throw refusal("f-string: expecting '}'");
    }
  }

  private Refusal refusal(String message) {
    return grammar.tokens.refusal(message);
  }

  private static boolean isSpace(char c) {
    return c == ' ' || (c >= '\t' && c <= '\r');
  }
}
