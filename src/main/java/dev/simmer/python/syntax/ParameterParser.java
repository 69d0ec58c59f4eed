package dev.simmer.python.syntax;

import dev.simmer.python.syntax.Parameters.Parameter;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// The rules for the parameters of functions and lambdas.
final class ParameterParser {
  private final Grammar grammar;
  private final TokenStream tokens;

  ParameterParser(Grammar grammar, TokenStream tokens) {
    this.grammar = grammar;
    this.tokens = tokens;
  }

  /// Up to the `)`, which stays.
  Parameters functionParameters() {
    return parameters(false);
  }

  /// Up to the `:`, which stays.
  Parameters lambdaParameters() {
    return parameters(true);
  }

  private Parameters parameters(boolean isLambda) {
    if (grammar.isExplaining()) {
      grammar.invalidParameters.parameters(isLambda);
    }
    return new Reader(isLambda).read();
  }

  /// `NAME [':' expression] [default]`, the annotation only for functions.
  Parameter parameter(boolean isLambda) {
    Token name = tokens.expect(TokenKind.NAME);
    Expr annotation = null;
    if (!isLambda && tokens.accept(":")) {
      annotation = grammar.expressions.expression();
    }
    Parameter parameter = new Parameter(name.text(), annotation, null, tokens.spanFrom(name));
    return tokens.at("=") ? withDefault(parameter, isLambda) : parameter;
  }

  private Parameter withDefault(Parameter parameter, boolean isLambda) {
    Token equals = tokens.expect("=");
    if (grammar.isExplaining() && (tokens.at(isLambda ? ":" : ")") || tokens.at(","))) {
      throw tokens.refusal("expected default value expression", equals.span());
    }
    Expr value = grammar.expressions.expression();
    return new Parameter(parameter.name(), parameter.annotation(), value, parameter.span());
  }

  /// Reads one list of parameters.
  private final class Reader {
    private final boolean isLambda;
    private List<Parameter> positionalOnly = List.of();
    private List<Parameter> regular = new ArrayList<>();
    private @Nullable Parameter star;
    private @Nullable Parameter doubleStar;
    private final List<Parameter> keywordOnly = new ArrayList<>();
    private boolean afterStar;

    Reader(boolean isLambda) {
      this.isLambda = isLambda;
    }

    Parameters read() {
      while (!atEnd()) {
        item();
        if (!atEnd()) {
          tokens.expect(",");
          tokens.check(doubleStar == null || atEnd());
        }
      }
      tokens.check(!afterStar || star != null || !keywordOnly.isEmpty());
      return new Parameters(
          List.copyOf(positionalOnly),
          List.copyOf(regular),
          star,
          List.copyOf(keywordOnly),
          doubleStar);
    }

    private boolean atEnd() {
      return tokens.at(isLambda ? ":" : ")");
    }

    private void item() {
      switch (tokens.peek().text()) {
        case "/" -> slash();
        case "*" -> star();
        case "**" -> doubleStar();
        default -> plain();
      }
    }

    private void slash() {
      tokens.check(!afterStar && positionalOnly.isEmpty() && !regular.isEmpty());
      tokens.advance();
      positionalOnly = regular;
      regular = new ArrayList<>();
    }

    private void star() {
      tokens.check(!afterStar);
      if (grammar.isExplaining()) {
        grammar.invalidParameters.starEtc(isLambda);
      }
      tokens.advance();
      afterStar = true;
      if (!tokens.at(",")) {
        star = withoutDefault(true);
      }
    }

    private void doubleStar() {
      if (grammar.isExplaining()) {
        grammar.invalidParameters.doubleStar(isLambda);
      }
      tokens.advance();
      doubleStar = withoutDefault(false);
    }

    /// After a star, the annotation may have one, too.
    private Parameter withoutDefault(boolean isStar) {
      Token name = tokens.expect(TokenKind.NAME);
      Expr annotation = null;
      if (!isLambda && tokens.accept(":")) {
        annotation =
            isStar && tokens.at("*")
                ? grammar.expressions.starNamedExpression()
                : grammar.expressions.expression();
      }
      return new Parameter(name.text(), annotation, null, tokens.spanFrom(name));
    }

    private void plain() {
      Parameter parameter = parameter(isLambda);
      if (afterStar) {
        keywordOnly.add(parameter);
      } else {
        boolean isLate = parameter.defaultValue() == null && hasDefaults();
        tokens.check(!isLate || atEnd() || tokens.at(","));
        tokens.check(!isLate);
        regular.add(parameter);
      }
    }

    private boolean hasDefaults() {
      Parameter last =
          !regular.isEmpty()
              ? regular.getLast()
              : positionalOnly.isEmpty() ? null : positionalOnly.getLast();
      return last != null && last.defaultValue() != null;
    }
  }
}
