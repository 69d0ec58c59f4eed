package dev.simmer.python.syntax;

import dev.simmer.python.syntax.Expr.Piece;
import dev.simmer.trace.SourceSpan;
import java.util.ArrayList;
import java.util.List;

/// The rule for strings: one or more beside each other, which are joined.
final class StringParser {
  private final Grammar grammar;
  private final TokenStream tokens;

  StringParser(Grammar grammar, TokenStream tokens) {
    this.grammar = grammar;
    this.tokens = tokens;
  }

  Expr strings() {
    return grammar.isRemembering()
        ? grammar.remembered(Grammar.Rule.STRINGS, this::stringsRule)
        : stringsRule();
  }

  private Expr stringsRule() {
    Token start = tokens.peek();
    List<StringToken> parts = new ArrayList<>();
    while (tokens.at(TokenKind.STRING)) {
      parts.add(StringToken.of(tokens.advance()));
    }
    tokens.check(!parts.isEmpty());
    SourceSpan span = tokens.spanFrom(start);
    if (parts.getFirst().isBytes()) {
      return new Expr.Constant(new Literal.Bytes(join(parts)), span);
    }
    if (parts.stream().noneMatch(StringToken::isFormatted)) {
      return new Expr.Constant(new Literal.Text(join(parts)), span);
    }
    return new Expr.FormattedString(pieces(parts), span);
  }

  private String join(List<StringToken> parts) {
    StringBuilder joined = new StringBuilder();
    for (StringToken part : parts) {
      joined.append(part.isBytes() ? bytes(part) : text(part, part.body(), part.end()));
      checkKind(part, parts);
    }
    return joined.toString();
  }

  private void checkKind(StringToken part, List<StringToken> parts) {
    if (part.isBytes() != parts.getFirst().isBytes()) {
      throw tokens.refusal("cannot mix bytes and nonbytes literals");
    }
  }

  private String bytes(StringToken part) {
    String body = grammar.source.substring(part.body(), part.end());
    if (body.chars().anyMatch(c -> c >= 128)) {
      throw tokens.refusal("bytes can only contain ASCII literal characters", part.token().span());
    }
    return part.isRaw() ? body : decode(new EscapeDecoder(body, true));
  }

  /// The value of a stretch of a string that is not bytes.
  String text(StringToken part, int start, int end) {
    String body = grammar.source.substring(start, end);
    return part.isRaw() || body.indexOf('\\') < 0 ? body : decode(new EscapeDecoder(body, false));
  }

  private String decode(EscapeDecoder decoder) {
    try {
      return decoder.decode();
    } catch (EscapeDecoder.BadEscape bad) {
      throw tokens.refusal(bad.reason());
    }
  }

  private List<Piece> pieces(List<StringToken> parts) {
    PieceList pieces = new PieceList();
    for (StringToken part : parts) {
      if (part.isFormatted()) {
        new FormattedStringParser(grammar, part, pieces).parse();
      } else if (part.isBytes()) {
        bytes(part);
      } else {
        pieces.addText(text(part, part.body(), part.end()));
      }
      checkKind(part, parts);
    }
    return pieces.toList();
  }
}
