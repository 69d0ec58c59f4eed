package dev.simmer.python.syntax;

import dev.simmer.trace.SourceSpan;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// The rules for the patterns of `case`.
final class PatternParser {
  private final Grammar grammar;
  private final TokenStream tokens;

  PatternParser(Grammar grammar, TokenStream tokens) {
    this.grammar = grammar;
    this.tokens = tokens;
  }

  /// `open_sequence_pattern | pattern`
  Pattern patterns() {
    Token start = tokens.peek();
    Pattern first = maybeStarPattern();
    if (!tokens.at(",")) {
      tokens.check(!(first instanceof Pattern.Star));
      return first;
    }
    List<Pattern> rest = openSequence(first);
    return new Pattern.Sequence(rest, tokens.spanFrom(start));
  }

  /// After the first, `',' maybe_sequence_pattern?`.
  private List<Pattern> openSequence(Pattern first) {
    tokens.expect(",");
    List<Pattern> patterns = new ArrayList<>();
    patterns.add(first);
    List<Pattern> rest = grammar.attempt(this::maybeSequence);
    if (rest != null) {
      patterns.addAll(rest);
    }
    return List.copyOf(patterns);
  }

  private List<Pattern> maybeSequence() {
    List<Pattern> patterns = grammar.separated(",", this::maybeStarPattern);
    tokens.accept(",");
    return patterns;
  }

  private Pattern maybeStarPattern() {
    if (!tokens.at("*")) {
      return pattern();
    }
    Token star = tokens.advance();
    String name = captureTarget();
    return new Pattern.Star(name.equals("_") ? null : name, tokens.spanFrom(star));
  }

  /// `NAME !('.' | '(' | '=')`
  private String captureTarget() {
    String name = tokens.expect(TokenKind.NAME).text();
    tokens.check(!tokens.at(".") && !tokens.at("(") && !tokens.at("="));
    return name;
  }

  private Pattern pattern() {
    Token start = tokens.peek();
    Pattern pattern = orPattern();
    if (!tokens.at("as")) {
      return pattern;
    }
    Pattern named =
        grammar.attempt(
            () -> {
              tokens.expect("as");
              String name = captureTarget();
              tokens.check(!name.equals("_"));
              return new Pattern.Capture(pattern, name, tokens.spanFrom(start));
            });
    if (named == null && grammar.isExplaining()) {
      grammar.probe(this::invalidTarget);
    }
    return named == null ? pattern : named;
  }

  private void invalidTarget() {
    tokens.expect("as");
    Token target = tokens.peek();
    if (target.is("_")) {
      throw tokens.refusal("cannot use '_' as a target", target.span());
    }
    tokens.check(!target.is(TokenKind.NAME));
    Expr expression = grammar.expressions.expression();
    throw tokens.refusal("invalid pattern target", expression.span());
  }

  private Pattern orPattern() {
    Token start = tokens.peek();
    List<Pattern> alternatives = grammar.separated("|", this::closedPattern);
    return alternatives.size() == 1
        ? alternatives.getFirst()
        : new Pattern.Or(List.copyOf(alternatives), tokens.spanFrom(start));
  }

  private Pattern closedPattern() {
    Token token = tokens.peek();
    return switch (token.kind()) {
      case NAME -> namePattern();
      case NUMBER, STRING -> literalPattern();
      default ->
          switch (token.text()) {
            case "(" -> parenthesized();
            case "[" -> bracketed();
            case "{" -> mapping();
            default -> literalPattern();
          };
    };
  }

  private Pattern literalPattern() {
    Token start = tokens.peek();
    Expr literal = literal();
    return new Pattern.Value(literal, tokens.spanFrom(start));
  }

  /// `signed_number !('+' | '-') | complex_number | strings | 'None' | 'True' | 'False'`
  private Expr literal() {
    Token token = tokens.peek();
    return switch (token.text()) {
      case "None", "True", "False" -> grammar.atoms.atom();
      default -> token.is(TokenKind.STRING) ? grammar.strings.strings() : number();
    };
  }

  private Expr number() {
    Token start = tokens.peek();
    Expr real = signedNumber();
    if (!tokens.at("+") && !tokens.at("-")) {
      return real;
    }
    if (isImaginary(real)) {
      throw tokens.refusal("real number required in complex literal", real.span());
    }
    Expr.BinaryOperator operator = Operators.binary(tokens.advance().text());
    tokens.check(tokens.at(TokenKind.NUMBER));
    Expr imaginary = grammar.atoms.atom();
    if (!isImaginary(imaginary)) {
      throw tokens.refusal("imaginary number required in complex literal", imaginary.span());
    }
    return new Expr.Binary(real, operator, imaginary, tokens.spanFrom(start));
  }

  private static boolean isImaginary(Expr number) {
    return number instanceof Expr.Constant(Literal value, var span)
        && value instanceof Literal.Imaginary;
  }

  private Expr signedNumber() {
    Token start = tokens.peek();
    boolean negative = tokens.accept("-");
    tokens.check(tokens.at(TokenKind.NUMBER));
    Expr number = grammar.atoms.atom();
    return negative
        ? new Expr.Unary(Expr.UnaryOperator.MINUS, number, tokens.spanFrom(start))
        : number;
  }

  /// A capture, the wildcard, a dotted name or a class.
  private Pattern namePattern() {
    Token start = tokens.peek();
    Expr name = nameOrAttribute();
    if (tokens.at("(")) {
      return classPattern(start, name);
    }
    SourceSpan span = tokens.spanFrom(start);
    tokens.check(!tokens.at("="));
    return switch (name) {
      case Expr.Name(String id, var where) ->
          new Pattern.Capture(null, id.equals("_") ? null : id, span);
      default -> new Pattern.Value(name, span);
    };
  }

  private Expr nameOrAttribute() {
    Token start = tokens.expect(TokenKind.NAME);
    Expr result = new Expr.Name(start.text(), start.span());
    while (tokens.accept(".")) {
      String name = tokens.expect(TokenKind.NAME).text();
      result = new Expr.Attribute(result, name, tokens.spanFrom(start));
    }
    return result;
  }

  private Pattern classPattern(Token start, Expr type) {
    int mark = tokens.mark();
    Pattern pattern = grammar.attempt(() -> classArguments(start, type));
    if (pattern != null) {
      return pattern;
    }
    if (grammar.isExplaining()) {
      tokens.reset(mark);
      grammar.probe(this::positionalAfterKeyword);
    }
    throw new Mismatch();
  }

  private Pattern classArguments(Token start, Expr type) {
    tokens.expect("(");
    List<Pattern> positional = new ArrayList<>();
    List<String> keywords = new ArrayList<>();
    List<Pattern> keywordPatterns = new ArrayList<>();
    while (!tokens.at(")")) {
      if (isKeyword()) {
        keywords.add(tokens.advance().text());
        tokens.expect("=");
        keywordPatterns.add(pattern());
      } else {
        tokens.check(keywords.isEmpty());
        positional.add(pattern());
      }
      if (!tokens.at(")")) {
        tokens.expect(",");
      }
    }
    tokens.check(!tokens.previous().is(",") || !positional.isEmpty() || !keywords.isEmpty());
    tokens.expect(")");
    return new Pattern.ClassPattern(
        type,
        List.copyOf(positional),
        List.copyOf(keywords),
        List.copyOf(keywordPatterns),
        tokens.spanFrom(start));
  }

  private boolean isKeyword() {
    return tokens.at(TokenKind.NAME) && tokens.peek(1).is("=");
  }

  private void positionalAfterKeyword() {
    tokens.expect("(");
    List<Pattern> before = grammar.attempt(this::positionalPatterns);
    if (before != null) {
      tokens.expect(",");
    }
    grammar.separated(",", this::keywordPattern);
    tokens.expect(",");
    List<Pattern> late = positionalPatterns();
    throw tokens.refusal(
        "positional patterns follow keyword patterns",
        late.getFirst().span().to(late.getLast().span()));
  }

  private List<Pattern> positionalPatterns() {
    return grammar.separated(",", this::pattern);
  }

  private Pattern keywordPattern() {
    tokens.expect(TokenKind.NAME);
    tokens.expect("=");
    return pattern();
  }

  /// A group or a sequence.
  private Pattern parenthesized() {
    Token start = tokens.expect("(");
    if (tokens.accept(")")) {
      return new Pattern.Sequence(List.of(), tokens.spanFrom(start));
    }
    Pattern first = maybeStarPattern();
    if (tokens.at(",")) {
      List<Pattern> patterns = openSequence(first);
      tokens.expect(")");
      return new Pattern.Sequence(patterns, tokens.spanFrom(start));
    }
    tokens.check(!(first instanceof Pattern.Star));
    tokens.expect(")");
    return first;
  }

  private Pattern bracketed() {
    Token start = tokens.expect("[");
    List<Pattern> patterns = tokens.at("]") ? List.of() : maybeSequence();
    tokens.expect("]");
    return new Pattern.Sequence(List.copyOf(patterns), tokens.spanFrom(start));
  }

  private Pattern mapping() {
    Token start = tokens.expect("{");
    List<Expr> keys = new ArrayList<>();
    List<Pattern> patterns = new ArrayList<>();
    String rest = null;
    while (!tokens.at("}") && rest == null) {
      rest = mappingItem(keys, patterns);
      if (!tokens.at("}")) {
        tokens.expect(",");
      }
    }
    tokens.expect("}");
    return new Pattern.Mapping(
        List.copyOf(keys), List.copyOf(patterns), rest, tokens.spanFrom(start));
  }

  /// The name after `**`, if the item is one.
  private @Nullable String mappingItem(List<Expr> keys, List<Pattern> patterns) {
    if (tokens.accept("**")) {
      String rest = captureTarget();
      tokens.check(!rest.equals("_"));
      return rest;
    }
    Expr key = tokens.at(TokenKind.NAME) ? nameOrAttribute() : literal();
    tokens.check(!(key instanceof Expr.Name));
    tokens.expect(":");
    keys.add(key);
    patterns.add(pattern());
    return null;
  }
}
