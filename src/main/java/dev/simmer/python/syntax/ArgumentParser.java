package dev.simmer.python.syntax;

import dev.simmer.python.syntax.Expr.Argument;
import dev.simmer.python.syntax.Expr.Star;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// The rules for the arguments of calls and classes.
final class ArgumentParser {
  private final Grammar grammar;
  private final TokenStream tokens;

  ArgumentParser(Grammar grammar, TokenStream tokens) {
    this.grammar = grammar;
    this.tokens = tokens;
  }

  /// `genexp | '(' [arguments] ')'`
  List<Argument> call() {
    if (grammar.isExplaining()) {
      Expr generator = grammar.attempt(grammar.atoms::generatorExpression);
      if (generator != null) {
        return List.of(positional(generator));
      }
    }
    Token open = tokens.expect("(");
    if (tokens.accept(")")) {
      return List.of();
    }
    int mark = tokens.mark();
    List<Argument> arguments = grammar.attempt(this::args);
    if (arguments != null && mayBeElement(arguments) && grammar.atoms.startsComprehension()) {
      return List.of(positional(grammar.atoms.generatorOf(open, arguments.getFirst().value())));
    }
    arguments = endOfArguments(mark, arguments);
    tokens.expect(")");
    return arguments;
  }

  /// `args [','] &')' | invalid_arguments`
  List<Argument> arguments() {
    int mark = tokens.mark();
    return endOfArguments(mark, grammar.attempt(this::args));
  }

  private List<Argument> endOfArguments(int start, @Nullable List<Argument> arguments) {
    if (arguments != null) {
      tokens.accept(",");
      if (tokens.at(")")) {
        return arguments;
      }
    }
    if (grammar.isExplaining()) {
      tokens.reset(start);
      grammar.invalidExpressions.arguments();
    }
    throw new Mismatch();
  }

  /// At least one argument: positional ones, then named ones, then double stars.
  List<Argument> args() {
    List<Argument> arguments = new ArrayList<>();
    Phase phase = Phase.POSITIONAL;
    Argument next = argument(phase);
    while (next != null) {
      arguments.add(next);
      phase = phase.after(next);
      int mark = tokens.mark();
      Phase reached = phase;
      next = tokens.accept(",") ? grammar.attempt(() -> argument(reached)) : null;
      if (next == null) {
        tokens.reset(mark);
      }
    }
    return List.copyOf(arguments);
  }

  /// Which arguments may still follow: any, all but positional ones, those and no single star.
  private enum Phase {
    POSITIONAL,
    NAMED,
    DOUBLE_STARS;

    Phase after(Argument argument) {
      if (argument.star() == Star.TWO) {
        return DOUBLE_STARS;
      }
      return this == POSITIONAL && isKeyword(argument) ? NAMED : this;
    }
  }

  private Argument argument(Phase phase) {
    if (tokens.at("*")) {
      tokens.check(phase != Phase.DOUBLE_STARS);
      Token star = tokens.advance();
      Expr value = grammar.expressions.expression();
      return new Argument(null, Star.ONE, value, tokens.spanFrom(star));
    }
    if (tokens.at("**")) {
      Token stars = tokens.advance();
      Expr value = grammar.expressions.expression();
      return new Argument(null, Star.TWO, value, tokens.spanFrom(stars));
    }
    Argument positional =
        isNamed() || phase != Phase.POSITIONAL ? null : grammar.attempt(this::positional);
    return positional == null ? named() : positional;
  }

  private Argument positional() {
    Expr value = grammar.expressions.argumentExpression();
    tokens.check(!tokens.at("="));
    return positional(value);
  }

  private Argument named() {
    if (grammar.isExplaining()) {
      grammar.invalidExpressions.keywordArgument();
    }
    tokens.check(isNamed());
    Token name = tokens.advance();
    tokens.expect("=");
    Expr value = grammar.expressions.expression();
    return new Argument(name.text(), Star.NONE, value, tokens.spanFrom(name));
  }

  private boolean isNamed() {
    return tokens.at(TokenKind.NAME) && tokens.peek(1).is("=");
  }

  static boolean isKeyword(Argument argument) {
    return argument.keyword() != null || argument.star() == Star.TWO;
  }

  /// Whether they could be the element of a generator expression, which was not tried yet.
  private boolean mayBeElement(List<Argument> arguments) {
    Argument first = arguments.getFirst();
    boolean isOne = arguments.size() == 1 && first.keyword() == null && first.star() == Star.NONE;
    return isOne && !grammar.isExplaining();
  }

  private static Argument positional(Expr value) {
    return new Argument(null, Star.NONE, value, value.span());
  }
}
