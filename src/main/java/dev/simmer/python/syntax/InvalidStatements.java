package dev.simmer.python.syntax;

import dev.simmer.trace.SourceSpan;
import java.util.List;
import java.util.function.Supplier;

/// What is often wrong in statements; see [InvalidExpressions] for what these rules do.
final class InvalidStatements {
  private final Grammar grammar;
  private final TokenStream tokens;

  InvalidStatements(Grammar grammar, TokenStream tokens) {
    this.grammar = grammar;
    this.tokens = tokens;
  }

  Refusal missingBlock(String message) {
    return new Refusal(Refusal.Source.GRAMMAR, message, tokens.furthest().span());
  }

  /// Here `NEWLINE` alone, where a `:` has to be.
  private void expectColon() {
    tokens.expect(TokenKind.NEWLINE);
    throw tokens.refusal("expected ':'");
  }

  /// Here `: NEWLINE` without an indented line after it.
  private void expectBlock(String what, Token start) {
    tokens.expect(":");
    tokens.expect(TokenKind.NEWLINE);
    tokens.check(!tokens.at(TokenKind.INDENT));
    throw missingBlock("expected an indented block after " + what + " on line " + start.line());
  }

  private void expectStatementBlock(Token start) {
    expectBlock("'" + start.text() + "' statement", start);
  }

  void assignment() {
    grammar.probe(this::annotatedDisplay);
    grammar.probe(this::annotatedTuple);
    grammar.probe(this::annotatedOther);
    grammar.probe(this::assignmentToOther);
    grammar.probe(this::assignmentToYield);
    grammar.probe(this::augmentedOther);
  }

  private void annotatedDisplay() {
    Expr target = annotatedTarget();
    tokens.expect(":");
    grammar.expressions.expression();
    throw tokens.refusal(
        String.format("only single target (not %s) can be annotated", ExpressionNames.of(target)),
        target.span());
  }

  /// `list | tuple | '(' invalid_ann_assign_target ')'`
  private Expr annotatedTarget() {
    Expr atom = grammar.atoms.atom();
    tokens.check(atom instanceof Expr.ListDisplay || atom instanceof Expr.TupleDisplay);
    return atom;
  }

  private void annotatedTuple() {
    Expr first = grammar.expressions.starNamedExpression();
    tokens.expect(",");
    skip(grammar.expressions::starNamedExpressions);
    tokens.expect(":");
    grammar.expressions.expression();
    throw tokens.refusal("only single target (not tuple) can be annotated", first.span());
  }

  private void annotatedOther() {
    Expr target = grammar.expressions.expression();
    tokens.expect(":");
    grammar.expressions.expression();
    throw tokens.refusal("illegal target for annotation", target.span());
  }

  private void skipTargets() {
    skip(
        () -> {
          Expr target = grammar.targets.starTargets();
          tokens.expect("=");
          return target;
        });
  }

  /// `rule*`
  private void skip(Supplier<?> rule) {
    while (grammar.attempt(rule) != null) {
      // All that there are.
    }
  }

  private void assignmentToOther() {
    skipTargets();
    Expr target = grammar.expressions.starExpressions();
    tokens.expect("=");
    grammar.invalidExpressions.refuseTarget(
        "cannot assign to ", InvalidTargets.ofAssignment(target));
  }

  private void assignmentToYield() {
    skipTargets();
    Expr target = grammar.expressions.yieldExpression();
    tokens.expect("=");
    throw tokens.refusal("assignment to yield expression not possible", target.span());
  }

  private void augmentedOther() {
    Expr target = grammar.expressions.starExpressions();
    tokens.check(Operators.isAugmented(tokens.peek().text()));
    tokens.advance();
    grammar.expressions.yieldOrStarExpressions();
    throw tokens.refusal(
        "'" + ExpressionNames.of(target) + "' is an illegal expression for augmented assignment",
        target.span());
  }

  void delete() {
    grammar.probe(
        () -> {
          tokens.expect("del");
          Expr target = grammar.expressions.starExpressions();
          grammar.invalidExpressions.refuseTarget(
              "cannot delete ", InvalidTargets.ofDeletion(target));
        });
  }

  void functionDef() {
    grammar.probe(
        () -> {
          tokens.accept("async");
          Token start = tokens.expect("def");
          tokens.expect(TokenKind.NAME);
          tokens.expect("(");
          grammar.parameters.functionParameters();
          tokens.expect(")");
          grammar.compounds.returns();
          expectBlock("function definition", start);
        });
  }

  void classDef() {
    grammar.probe(
        () -> {
          Token start = tokens.expect("class");
          tokens.expect(TokenKind.NAME);
          grammar.compounds.classArguments();
          if (tokens.at(TokenKind.NEWLINE)) {
            expectColon();
          }
          expectBlock("class definition", start);
        });
  }

  /// `if`, `elif`, `while`
  void conditional(String keyword) {
    grammar.probe(
        () -> {
          Token start = tokens.expect(keyword);
          grammar.expressions.namedExpression();
          if (tokens.at(TokenKind.NEWLINE)) {
            expectColon();
          }
          expectStatementBlock(start);
        });
  }

  /// `else`, `finally`
  void clause(String keyword) {
    grammar.probe(() -> expectStatementBlock(tokens.expect(keyword)));
  }

  void forLoop() {
    grammar.probe(
        () -> {
          tokens.accept("async");
          Token start = tokens.expect("for");
          grammar.targets.starTargets();
          tokens.expect("in");
          grammar.expressions.starExpressions();
          if (tokens.at(TokenKind.NEWLINE)) {
            expectColon();
          }
          expectStatementBlock(start);
        });
  }

  void with() {
    grammar.probe(
        () -> {
          withHead();
          expectColon();
        });
    grammar.probe(
        () -> {
          withHeadInParentheses();
          expectColon();
        });
  }

  void withBlock() {
    grammar.probe(() -> expectStatementBlock(withHead()));
    grammar.probe(() -> expectStatementBlock(withHeadInParentheses()));
  }

  private Token withHead() {
    tokens.accept("async");
    Token start = tokens.expect("with");
    grammar.separated(",", () -> itemOf(grammar.expressions.expression()));
    return start;
  }

  private Token withHeadInParentheses() {
    tokens.accept("async");
    Token start = tokens.expect("with");
    tokens.expect("(");
    grammar.separated(",", () -> itemOf(grammar.expressions.expressions()));
    tokens.accept(",");
    tokens.expect(")");
    return start;
  }

  private Expr itemOf(Expr context) {
    if (tokens.at("as")) {
      grammar.attempt(
          () -> {
            tokens.expect("as");
            return grammar.targets.starTarget();
          });
    }
    return context;
  }

  void withItem() {
    grammar.probe(
        () -> {
          tokens.expect("as");
          Expr target = grammar.expressions.expression();
          tokens.check(tokens.at(",") || tokens.at(")") || tokens.at(":"));
          grammar.invalidExpressions.refuseTarget(
              "cannot assign to ", InvalidTargets.ofAssignment(target));
        });
  }

  void tryBlock() {
    grammar.probe(() -> expectStatementBlock(tokens.expect("try")));
    grammar.probe(
        () -> {
          tokens.expect("try");
          tokens.expect(":");
          grammar.compounds.block();
          tokens.check(!tokens.at("except") && !tokens.at("finally"));
          throw tokens.refusal("expected 'except' or 'finally' block");
        });
    grammar.probe(this::bothKindsOfExcept);
  }

  private void bothKindsOfExcept() {
    tokens.expect("try");
    tokens.expect(":");
    skip(grammar.compounds::block);
    boolean plainFirst = grammar.attempt(() -> handlers(false)) != null;
    if (!plainFirst) {
      handlers(true);
    }
    Token start = tokens.expect("except");
    SourceSpan end = plainFirst ? tokens.expect("*").span() : start.span();
    if (plainFirst || !tokens.at(":")) {
      grammar.expressions.expression();
      grammar.compounds.asName();
    }
    tokens.expect(":");
    throw tokens.refusal(
        "cannot have both 'except' and 'except*' on the same 'try'", start.span().to(end));
  }

  private List<Stmt.Handler> handlers(boolean isGroup) {
    return grammar.compounds.handlers(() -> grammar.compounds.exceptBlock(isGroup));
  }

  void exceptBlock(boolean isGroup) {
    grammar.probe(
        () -> {
          Token start = tokens.expect("except");
          if (isGroup) {
            tokens.expect("*");
          }
          if (isGroup || !tokens.at(":")) {
            grammar.expressions.expression();
            grammar.compounds.asName();
          }
          expectBlock(isGroup ? "'except*' statement" : "'except' statement", start);
        });
  }

  void except() {
    grammar.probe(this::severalTypes);
    grammar.probe(
        () -> {
          tokens.expect("except");
          if (!tokens.at(TokenKind.NEWLINE)) {
            tokens.accept("*");
            grammar.expressions.expression();
            grammar.compounds.asName();
          }
          expectColon();
        });
    grammar.probe(
        () -> {
          tokens.expect("except");
          tokens.expect("*");
          tokens.check(tokens.at(TokenKind.NEWLINE) || tokens.at(":"));
          tokens.advance();
          throw tokens.refusal("expected one or more exception types");
        });
  }

  private void severalTypes() {
    tokens.expect("except");
    tokens.accept("*");
    Expr first = grammar.expressions.expression();
    tokens.expect(",");
    Expr rest = grammar.expressions.expressions();
    grammar.compounds.asName();
    tokens.expect(":");
    throw tokens.refusal(
        "multiple exception types must be parenthesized", first.span().to(rest.span()));
  }

  void match() {
    grammar.probe(
        () -> {
          Token start = tokens.expect("match");
          grammar.compounds.subject();
          if (tokens.at(TokenKind.NEWLINE)) {
            expectColon();
          }
          expectStatementBlock(start);
        });
  }

  void caseBlock() {
    grammar.probe(
        () -> {
          Token start = tokens.expect("case");
          grammar.patterns.patterns();
          grammar.compounds.guard();
          if (tokens.at(TokenKind.NEWLINE)) {
            expectColon();
          }
          expectStatementBlock(start);
        });
  }
}
