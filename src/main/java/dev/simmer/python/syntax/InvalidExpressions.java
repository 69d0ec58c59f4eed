package dev.simmer.python.syntax;

import dev.simmer.python.syntax.Expr.Argument;
import dev.simmer.python.syntax.Expr.Star;
import dev.simmer.trace.SourceSpan;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// What is often wrong in expressions: rules that match it and say so. They stay where they are,
/// and do nothing if they do not match.
final class InvalidExpressions {
  private static final Set<String> SOFT_KEYWORDS = Set.of("match", "case", "_");

  private final Grammar grammar;
  private final TokenStream tokens;

  InvalidExpressions(Grammar grammar, TokenStream tokens) {
    this.grammar = grammar;
    this.tokens = tokens;
  }

  void expression() {
    grammar.probe(this::missingComma);
    grammar.probe(this::missingElse);
  }

  private void missingComma() {
    Token first = tokens.peek();
    if (first.is(TokenKind.NAME)) {
      tokens.check(!tokens.peek(1).is(TokenKind.STRING) && !SOFT_KEYWORDS.contains(first.text()));
    }
    Expr left = grammar.expressions.disjunction();
    int middle = tokens.mark();
    Expr right = grammar.withoutExplaining(grammar.expressions::expressionWithoutInvalid);
    boolean isLegacy = isLegacyStatement(left);
    if (!isLegacy && tokens.previous().level() > 0 && tokens.mark() > middle) {
      throw refusal("invalid syntax. Perhaps you forgot a comma?", left, right);
    }
  }

  private void missingElse() {
    Expr then = grammar.expressions.disjunction();
    tokens.expect("if");
    Expr test = grammar.expressions.disjunction();
    tokens.check(!tokens.at("else") && !tokens.at(":"));
    throw refusal("expected 'else' after 'if' expression", then, test);
  }

  void legacyExpression() {
    grammar.probe(
        () -> {
          Token name = tokens.expect(TokenKind.NAME);
          tokens.check(!tokens.at("("));
          Expr right = grammar.expressions.starExpressions();
          if (isLegacyStatement(new Expr.Name(name.text(), name.span()))) {
            throw tokens.refusal(
                "Missing parentheses in call to '"
                    + name.text()
                    + "'. Did you mean "
                    + name.text()
                    + "(...)?",
                name.span().to(right.span()));
          }
        });
  }

  private static boolean isLegacyStatement(Expr expression) {
    return expression instanceof Expr.Name(String id, var span)
        && (id.equals("print") || id.equals("exec"));
  }

  void namedExpression() {
    grammar.probe(
        () ->
            grammar.remembered(
                Grammar.Rule.INVALID_NAMED_EXPRESSION,
                () -> {
                  grammar.probe(this::walrusTarget);
                  grammar.probe(this::assignmentToName);
                  grammar.probe(this::assignmentToOther);
                  throw new Mismatch();
                }));
  }

  private void walrusTarget() {
    Expr target = grammar.expressions.expression();
    tokens.expect(":=");
    grammar.expressions.expression();
    throw tokens.refusal(
        "cannot use assignment expressions with " + ExpressionNames.of(target), target.span());
  }

  private void assignmentToName() {
    Token name = tokens.expect(TokenKind.NAME);
    tokens.expect("=");
    Expr value = grammar.expressions.bitwiseOr();
    tokens.check(!tokens.at("=") && !tokens.at(":="));
    throw tokens.refusal(
        "invalid syntax. Maybe you meant '==' or ':=' instead of '='?",
        name.span().to(value.span()));
  }

  private void assignmentToOther() {
    boolean isConstant = tokens.at("True") || tokens.at("None") || tokens.at("False");
    tokens.check(!isConstant && !grammar.matches(this::listTupleOrGenerator));
    Expr target = grammar.expressions.bitwiseOr();
    tokens.expect("=");
    grammar.expressions.bitwiseOr();
    tokens.check(!tokens.at("=") && !tokens.at(":="));
    throw tokens.refusal(
        "cannot assign to "
            + ExpressionNames.of(target)
            + " here. Maybe you meant '==' instead of '='?",
        target.span());
  }

  private Expr listTupleOrGenerator() {
    Token start = tokens.peek();
    Expr atom = grammar.atoms.atom();
    boolean isGenerator =
        atom instanceof Expr.Comprehension comprehension
            && comprehension.kind() == Expr.ComprehensionKind.GENERATOR;
    boolean isTuple = atom instanceof Expr.TupleDisplay;
    boolean ownBrackets =
        atom.span().column() == start.column() && atom.span().line() == start.line();
    tokens.check((isGenerator || isTuple || atom instanceof Expr.ListDisplay) && ownBrackets);
    return atom;
  }

  void group() {
    grammar.probe(
        () -> {
          tokens.expect("(");
          Expr starred = grammar.expressions.starredExpression();
          tokens.expect(")");
          throw tokens.refusal("cannot use starred expression here", starred.span());
        });
    grammar.probe(
        () -> {
          tokens.expect("(");
          Token stars = tokens.expect("**");
          grammar.expressions.expression();
          tokens.expect(")");
          throw tokens.refusal("cannot use double starred expression here", stars.span());
        });
  }

  void comprehension() {
    grammar.probe(this::unpackingInComprehension);
    grammar.probe(this::unparenthesizedElement);
  }

  private void unpackingInComprehension() {
    tokens.check(tokens.at("[") || tokens.at("(") || tokens.at("{"));
    tokens.advance();
    Expr starred = grammar.expressions.starredExpression();
    grammar.atoms.forIfClauses();
    throw tokens.refusal("iterable unpacking cannot be used in comprehension", starred.span());
  }

  private void unparenthesizedElement() {
    tokens.check(tokens.at("[") || tokens.at("{"));
    tokens.advance();
    Expr first = grammar.expressions.starNamedExpression();
    Token comma = tokens.expect(",");
    List<Expr> rest = grammar.attempt(grammar.expressions::starNamedExpressions);
    SourceSpan end = rest == null ? comma.span() : rest.getLast().span();
    grammar.atoms.forIfClauses();
    throw tokens.refusal(
        "did you forget parentheses around the comprehension target?", first.span().to(end));
  }

  void dictComprehension() {
    grammar.probe(
        () -> {
          tokens.expect("{");
          Token stars = tokens.expect("**");
          grammar.expressions.bitwiseOr();
          grammar.atoms.forIfClauses();
          tokens.expect("}");
          throw tokens.refusal("dict unpacking cannot be used in dict comprehension", stars.span());
        });
  }

  void doubleStarredPairs() {
    grammar.probe(
        () -> {
          tokens.expect("{");
          grammar.separated(",", grammar.atoms::doubleStarredPair);
          tokens.expect(",");
          Expr key = grammar.expressions.expression();
          if (!tokens.at(":")) {
            SourceSpan span = key.span();
            int column = span.endColumn() - 1;
            throw tokens.refusal(
                "':' expected after dictionary key",
                new SourceSpan(span.line(), column, span.endLine(), span.endColumn()));
          }
          dictionaryValue();
        });
    grammar.probe(
        () -> {
          tokens.expect("{");
          grammar.expressions.expression();
          dictionaryValue();
        });
  }

  private void dictionaryValue() {
    Token colon = tokens.expect(":");
    if (tokens.at("*")) {
      Token star = tokens.advance();
      Expr value = grammar.expressions.bitwiseOr();
      throw tokens.refusal(
          "cannot use a starred expression in a dictionary value", star.span().to(value.span()));
    }
    tokens.check(tokens.at("}") || tokens.at(","));
    throw tokens.refusal("expression expected after dictionary key and ':'", colon.span());
  }

  void forTarget() {
    grammar.probe(
        () -> {
          tokens.accept("async");
          tokens.expect("for");
          Expr target = grammar.expressions.starExpressions();
          refuseTarget("cannot assign to ", InvalidTargets.ofLoop(target));
        });
  }

  void refuseTarget(String what, @Nullable Expr target) {
    if (target != null) {
      throw tokens.refusal(what + ExpressionNames.of(target), target.span());
    }
  }

  void arguments() {
    grammar.probe(this::starAfterDoubleStar);
    grammar.probe(this::generatorBeforeComma);
    grammar.probe(this::assignmentInGenerator);
    grammar.probe(this::generatorAfterArguments);
    grammar.probe(this::generatorAfterComma);
    grammar.probe(this::positionalAfterKeyword);
  }

  private void starAfterDoubleStar() {
    List<Argument> arguments = grammar.arguments.args();
    tokens.check(arguments.stream().anyMatch(ArgumentParser::isKeyword));
    tokens.expect(",");
    Token star = tokens.expect("*");
    throw tokens.refusal(
        "iterable argument unpacking follows keyword argument unpacking", star.span());
  }

  private void generatorBeforeComma() {
    Expr element = grammar.expressions.expression();
    List<Expr.Generator> clauses = grammar.atoms.forIfClauses();
    tokens.expect(",");
    grammar.attempt(
        () -> {
          int mark = tokens.mark();
          if (grammar.attempt(grammar.arguments::args) == null) {
            tokens.reset(mark);
            grammar.expressions.expression();
            grammar.atoms.forIfClauses();
          }
          return mark;
        });
    throw generatorRefusal(element, endOf(clauses));
  }

  private Refusal generatorRefusal(Expr element, Expr end) {
    return refusal("Generator expression must be parenthesized", element, end);
  }

  private static Expr endOf(List<Expr.Generator> clauses) {
    Expr.Generator last = clauses.getLast();
    return last.conditions().isEmpty() ? last.iterable() : last.conditions().getLast();
  }

  private void assignmentInGenerator() {
    Token name = tokens.expect(TokenKind.NAME);
    Token equals = tokens.expect("=");
    grammar.expressions.expression();
    grammar.atoms.forIfClauses();
    throw tokens.refusal(
        "invalid syntax. Maybe you meant '==' or ':=' instead of '='?",
        name.span().to(equals.span()));
  }

  private void generatorAfterArguments() {
    List<Argument> arguments = grammar.arguments.args();
    List<Expr.Generator> clauses = grammar.atoms.forIfClauses();
    List<Argument> positional =
        arguments.stream().filter(argument -> !ArgumentParser.isKeyword(argument)).toList();
    if (positional.size() > 1) {
      throw generatorRefusal(positional.getLast().value(), endOf(clauses));
    }
  }

  private void generatorAfterComma() {
    grammar.arguments.args();
    tokens.expect(",");
    Expr element = grammar.expressions.expression();
    List<Expr.Generator> clauses = grammar.atoms.forIfClauses();
    throw generatorRefusal(element, clauses.getLast().target());
  }

  private void positionalAfterKeyword() {
    List<Argument> arguments = grammar.arguments.args();
    tokens.expect(",");
    grammar.arguments.args();
    boolean isUnpacking = arguments.stream().anyMatch(argument -> argument.star() == Star.TWO);
    throw tokens.refusal(
        "positional argument follows keyword argument" + (isUnpacking ? " unpacking" : ""));
  }

  void keywordArgument() {
    grammar.probe(
        () -> {
          tokens.check(tokens.at("True") || tokens.at("False") || tokens.at("None"));
          Token constant = tokens.advance();
          Token equals = tokens.expect("=");
          throw tokens.refusal(
              "cannot assign to " + constant.text(), constant.span().to(equals.span()));
        });
    grammar.probe(this::assignmentInGenerator);
    grammar.probe(
        () -> {
          tokens.check(!(tokens.at(TokenKind.NAME) && tokens.peek(1).is("=")));
          Expr left = grammar.expressions.expression();
          Token equals = tokens.expect("=");
          throw tokens.refusal(
              "expression cannot contain assignment, perhaps you meant \"==\"?",
              left.span().to(equals.span()));
        });
  }

  private Refusal refusal(String message, Expr first, Expr last) {
    return tokens.refusal(message, first.span().to(last.span()));
  }
}
