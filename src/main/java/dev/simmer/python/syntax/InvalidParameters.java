package dev.simmer.python.syntax;

import dev.simmer.python.syntax.Parameters.Parameter;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;

/// What is often wrong in lists of parameters; see [InvalidExpressions] for what these rules do.
final class InvalidParameters {
  private final Grammar grammar;
  private final TokenStream tokens;

  InvalidParameters(Grammar grammar, TokenStream tokens) {
    this.grammar = grammar;
    this.tokens = tokens;
  }

  void parameters(boolean isLambda) {
    grammar.probe(() -> defaultsNotLast(isLambda));
    grammar.probe(() -> parentheses(isLambda));
    grammar.probe(this::slashFirst);
    grammar.probe(() -> secondSlash(isLambda));
    grammar.probe(() -> slashAfterStar(isLambda));
    grammar.probe(() -> starAfterSlash(isLambda));
  }

  private void defaultsNotLast(boolean isLambda) {
    zeroOrMore(() -> withoutDefault(isLambda));
    if (grammar.attempt(() -> slashWithDefault(isLambda)) == null) {
      withDefault(isLambda);
      zeroOrMore(() -> withDefault(isLambda));
    }
    Parameter late = withoutDefault(isLambda);
    throw tokens.refusal("non-default argument follows default argument", late.span());
  }

  private void parentheses(boolean isLambda) {
    zeroOrMore(() -> withoutDefault(isLambda));
    Token open = tokens.expect("(");
    if (isLambda) {
      grammar.separated(",", () -> tokens.expect(TokenKind.NAME));
    } else {
      withoutDefault(false);
      zeroOrMore(() -> withoutDefault(false));
    }
    tokens.accept(",");
    Token close = tokens.expect(")");
    throw tokens.refusal(
        (isLambda ? "Lambda expression" : "Function") + " parameters cannot be parenthesized",
        open.span().to(close.span()));
  }

  private void slashFirst() {
    Token slash = tokens.expect("/");
    tokens.expect(",");
    throw tokens.refusal("at least one argument must precede /", slash.span());
  }

  private void secondSlash(boolean isLambda) {
    slash(isLambda);
    zeroOrMore(() -> maybeDefault(isLambda));
    throw tokens.refusal("/ may appear only once", tokens.expect("/").span());
  }

  private void slashAfterStar(boolean isLambda) {
    grammar.attempt(() -> slash(isLambda));
    zeroOrMore(() -> maybeDefault(isLambda));
    tokens.expect("*");
    if (!tokens.accept(",")) {
      withoutDefault(isLambda);
    }
    zeroOrMore(() -> maybeDefault(isLambda));
    throw tokens.refusal("/ must be ahead of *", tokens.expect("/").span());
  }

  private void starAfterSlash(boolean isLambda) {
    maybeDefault(isLambda);
    zeroOrMore(() -> maybeDefault(isLambda));
    tokens.expect("/");
    throw tokens.refusal("expected comma between / and *", tokens.expect("*").span());
  }

  void starEtc(boolean isLambda) {
    grammar.probe(() -> bareStar(isLambda));
    grammar.probe(
        () -> {
          tokens.expect("*");
          name(isLambda);
          throw tokens.refusal(
              "var-positional argument cannot have default value", tokens.expect("=").span());
        });
    grammar.probe(
        () -> {
          tokens.expect("*");
          commaOrParameter(isLambda);
          zeroOrMore(() -> maybeDefault(isLambda));
          Token second = tokens.expect("*");
          commaOrParameter(isLambda);
          throw tokens.refusal("* argument may appear only once", second.span());
        });
  }

  private void bareStar(boolean isLambda) {
    Token star = tokens.expect("*");
    boolean comma = tokens.accept(",");
    tokens.check(tokens.at(end(isLambda)) || (comma && tokens.at("**")));
    String message = "named arguments must follow bare *";
    throw isLambda ? tokens.refusal(message) : tokens.refusal(message, star.span());
  }

  private void commaOrParameter(boolean isLambda) {
    if (!tokens.accept(",")) {
      withoutDefault(isLambda);
    }
  }

  void doubleStar(boolean isLambda) {
    grammar.probe(
        () -> {
          tokens.expect("**");
          name(isLambda);
          throw tokens.refusal(
              "var-keyword argument cannot have default value", tokens.expect("=").span());
        });
    grammar.probe(
        () -> {
          tokens.expect("**");
          name(isLambda);
          tokens.expect(",");
          boolean isMark = tokens.at("*") || tokens.at("**") || tokens.at("/");
          var span = isMark ? tokens.peek().span() : name(isLambda).span();
          throw tokens.refusal("arguments cannot follow var-keyword argument", span);
        });
  }

  /// A parameter up to its default.
  private Parameter name(boolean isLambda) {
    Token name = tokens.expect(TokenKind.NAME);
    if (!isLambda && tokens.accept(":")) {
      grammar.expressions.expression();
    }
    return new Parameter(name.text(), null, null, tokens.spanFrom(name));
  }

  private Parameter withoutDefault(boolean isLambda) {
    Parameter parameter = name(isLambda);
    endOfParameter(isLambda);
    return parameter;
  }

  private Parameter withDefault(boolean isLambda) {
    Parameter parameter = grammar.parameters.parameter(isLambda);
    tokens.check(parameter.defaultValue() != null);
    endOfParameter(isLambda);
    return parameter;
  }

  private Parameter maybeDefault(boolean isLambda) {
    Parameter parameter = grammar.parameters.parameter(isLambda);
    endOfParameter(isLambda);
    return parameter;
  }

  private void endOfParameter(boolean isLambda) {
    if (!tokens.accept(",")) {
      tokens.check(tokens.at(end(isLambda)));
    }
  }

  private List<Parameter> slash(boolean isLambda) {
    List<Parameter> parameters = zeroOrMore(() -> maybeDefault(isLambda));
    tokens.check(!parameters.isEmpty());
    endOfSlash(isLambda);
    return parameters;
  }

  private List<Parameter> slashWithDefault(boolean isLambda) {
    zeroOrMore(() -> withoutDefault(isLambda));
    List<Parameter> parameters = zeroOrMore(() -> withDefault(isLambda));
    tokens.check(!parameters.isEmpty());
    endOfSlash(isLambda);
    return parameters;
  }

  private void endOfSlash(boolean isLambda) {
    tokens.expect("/");
    endOfParameter(isLambda);
  }

  private List<Parameter> zeroOrMore(Supplier<Parameter> rule) {
    List<Parameter> results = new ArrayList<>();
    for (Parameter next = grammar.attempt(rule); next != null; next = grammar.attempt(rule)) {
      results.add(next);
    }
    return results;
  }

  private static String end(boolean isLambda) {
    return isLambda ? ":" : ")";
  }
}
