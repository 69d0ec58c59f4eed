package dev.simmer.python.syntax;

import dev.simmer.trace.SourceSpan;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// The rules for statements in a row, and for the simple ones.
final class StatementParser {
  private static final Set<String> COMPOUND =
      Set.of("def", "@", "async", "if", "class", "with", "for", "try", "while");

  private final Grammar grammar;
  private final TokenStream tokens;

  StatementParser(Grammar grammar, TokenStream tokens) {
    this.grammar = grammar;
    this.tokens = tokens;
  }

  /// A whole program.
  List<Stmt> file() {
    return tokens.at(TokenKind.END) ? List.of() : statements(TokenKind.END);
  }

  /// One statement or more, up to this token and with it.
  List<Stmt> statements(TokenKind end) {
    List<Stmt> statements = new ArrayList<>();
    do {
      if (end == TokenKind.END && grammar.isRemembering()) {
        grammar.forget();
      }
      statement(statements);
    } while (!tokens.at(end));
    tokens.advance();
    return List.copyOf(statements);
  }

  private void statement(List<Stmt> into) {
    Token token = tokens.peek();
    if (COMPOUND.contains(token.text())) {
      into.add(grammar.compounds.compoundStatement());
      return;
    }
    if (token.is("match")) {
      Stmt match = grammar.attempt(grammar.compounds::matchStatement);
      if (match != null) {
        into.add(match);
        return;
      }
      if (grammar.isExplaining()) {
        grammar.invalidStatements.match();
      }
    }
    into.addAll(simpleStatements());
  }

  /// Statements with `;` between them, up to the end of the line.
  List<Stmt> simpleStatements() {
    List<Stmt> statements = grammar.separated(";", this::simpleStatement);
    tokens.accept(";");
    tokens.expect(TokenKind.NEWLINE);
    return statements;
  }

  private Stmt simpleStatement() {
    return grammar.isRemembering()
        ? grammar.remembered(Grammar.Rule.STATEMENT, this::simpleStatementRule)
        : simpleStatementRule();
  }

  private Stmt simpleStatementRule() {
    Token start = tokens.peek();
    return switch (start.text()) {
      case "return" -> returnStatement();
      case "import" -> importName();
      case "from" -> importFrom();
      case "raise" -> raiseStatement();
      case "pass" -> new Stmt.Pass(tokens.advance().span());
      case "del" -> deleteStatement();
      case "assert" -> assertStatement();
      case "break" -> new Stmt.Break(tokens.advance().span());
      case "continue" -> new Stmt.Continue(tokens.advance().span());
      case "global" -> new Stmt.Global(names(), tokens.spanFrom(start));
      case "nonlocal" -> new Stmt.Nonlocal(names(), tokens.spanFrom(start));
      default -> assignmentOrExpression();
    };
  }

  private Stmt assignmentOrExpression() {
    Token start = tokens.peek();
    int mark = tokens.mark();
    Stmt assignment = grammar.attempt(this::assignment);
    if (assignment != null) {
      return assignment;
    }
    if (grammar.isExplaining()) {
      grammar.invalidStatements.assignment();
    }
    tokens.reset(mark);
    Expr value = grammar.expressions.yieldOrStarExpressions();
    return new Stmt.Expression(value, tokens.spanFrom(start));
  }

  private Stmt assignment() {
    Token start = tokens.peek();
    Expr first = grammar.expressions.yieldOrStarExpressions();
    Token next = tokens.peek();
    if (next.is("=")) {
      return chain(start, first);
    }
    if (next.is(":")) {
      return annotated(start, first);
    }
    if (Operators.isAugmented(next.text())) {
      return augmented(start, first);
    }
    // Not an assignment, but the same expression.
    tokens.check(!grammar.isExplaining());
    return new Stmt.Expression(first, tokens.spanFrom(start));
  }

  private Stmt chain(Token start, Expr first) {
    List<Expr> targets = new ArrayList<>();
    Expr value = first;
    while (tokens.at("=")) {
      tokens.check(TargetParser.isTarget(value));
      targets.add(value);
      tokens.advance();
      value = grammar.expressions.yieldOrStarExpressions();
    }
    return new Stmt.Assign(List.copyOf(targets), value, tokens.spanFrom(start));
  }

  private Stmt annotated(Token start, Expr target) {
    tokens.check(TargetParser.isSingleTarget(target));
    tokens.expect(":");
    Expr annotation = grammar.expressions.expression();
    int mark = tokens.mark();
    Expr value =
        tokens.accept("=") ? grammar.attempt(grammar.expressions::yieldOrStarExpressions) : null;
    if (value == null) {
      tokens.reset(mark);
    }
    boolean simple = start.is(TokenKind.NAME) && target instanceof Expr.Name;
    return new Stmt.AnnotatedAssign(target, annotation, value, simple, tokens.spanFrom(start));
  }

  private Stmt augmented(Token start, Expr target) {
    tokens.check(TargetParser.isSingleTarget(target));
    String symbol = tokens.advance().text();
    Expr value = grammar.expressions.yieldOrStarExpressions();
    Expr.BinaryOperator operator = Operators.binary(symbol.substring(0, symbol.length() - 1));
    return new Stmt.AugmentedAssign(target, operator, value, tokens.spanFrom(start));
  }

  private Stmt returnStatement() {
    Token start = tokens.advance();
    Expr value = grammar.attempt(grammar.expressions::starExpressions);
    return new Stmt.Return(value, tokens.spanFrom(start));
  }

  private Stmt raiseStatement() {
    Token start = tokens.advance();
    Expr exception = grammar.attempt(grammar.expressions::expression);
    Expr cause = exception == null ? null : optional("from");
    return new Stmt.Raise(exception, cause, tokens.spanFrom(start));
  }

  private Stmt assertStatement() {
    Token start = tokens.advance();
    Expr test = grammar.expressions.expression();
    Expr message = optional(",");
    return new Stmt.Assert(test, message, tokens.spanFrom(start));
  }

  /// `[separator expression]`
  private @Nullable Expr optional(String separator) {
    int mark = tokens.mark();
    Expr value = tokens.accept(separator) ? grammar.attempt(grammar.expressions::expression) : null;
    if (value == null) {
      tokens.reset(mark);
    }
    return value;
  }

  private Stmt deleteStatement() {
    int mark = tokens.mark();
    Stmt statement =
        grammar.attempt(
            () -> {
              Token start = tokens.advance();
              List<Expr> targets = grammar.targets.deleteTargets();
              tokens.check(tokens.at(";") || tokens.at(TokenKind.NEWLINE));
              return new Stmt.Delete(targets, tokens.spanFrom(start));
            });
    if (statement == null) {
      tokens.reset(mark);
      if (grammar.isExplaining()) {
        grammar.invalidStatements.delete();
      }
      throw new Mismatch();
    }
    return statement;
  }

  /// After the keyword, `','.NAME+`.
  private List<String> names() {
    tokens.advance();
    return List.copyOf(grammar.separated(",", () -> tokens.expect(TokenKind.NAME).text()));
  }

  private Stmt importName() {
    Token start = tokens.advance();
    List<Stmt.Alias> names = grammar.separated(",", () -> alias(dottedName()));
    return new Stmt.Import(List.copyOf(names), tokens.spanFrom(start));
  }

  private record Dotted(String name, SourceSpan span) {}

  private Dotted dottedName() {
    Token start = tokens.expect(TokenKind.NAME);
    StringBuilder name = new StringBuilder(start.text());
    while (tokens.at(".")) {
      int mark = tokens.mark();
      tokens.advance();
      if (!tokens.at(TokenKind.NAME)) {
        tokens.reset(mark);
        break;
      }
      name.append('.').append(tokens.advance().text());
    }
    return new Dotted(name.toString(), tokens.spanFrom(start));
  }

  private Stmt.Alias alias(Dotted name) {
    int mark = tokens.mark();
    if (tokens.accept("as") && tokens.at(TokenKind.NAME)) {
      String as = tokens.advance().text();
      return new Stmt.Alias(name.name(), as, tokens.spanFrom(name.span()));
    }
    tokens.reset(mark);
    return new Stmt.Alias(name.name(), null, name.span());
  }

  private Stmt importFrom() {
    Token start = tokens.advance();
    int level = 0;
    while (tokens.at(".") || tokens.at("...")) {
      level += tokens.advance().text().length();
    }
    boolean isNamed = level == 0 || !tokens.at("import");
    String module = isNamed ? dottedName().name() : "";
    tokens.expect("import");
    List<Stmt.Alias> names = importFromTargets();
    return new Stmt.ImportFrom(module, names, level, tokens.spanFrom(start));
  }

  private List<Stmt.Alias> importFromTargets() {
    if (tokens.accept("*")) {
      return List.of();
    }
    if (tokens.accept("(")) {
      List<Stmt.Alias> names = importFromAsNames();
      tokens.accept(",");
      tokens.expect(")");
      return names;
    }
    List<Stmt.Alias> names = importFromAsNames();
    if (tokens.accept(",")) {
      if (tokens.at(TokenKind.NEWLINE) && grammar.isExplaining()) {
        throw tokens.refusal("trailing comma not allowed without surrounding parentheses");
      }
      throw new Mismatch();
    }
    return names;
  }

  private List<Stmt.Alias> importFromAsNames() {
    return List.copyOf(grammar.separated(",", this::importFromAsName));
  }

  private Stmt.Alias importFromAsName() {
    Token name = tokens.expect(TokenKind.NAME);
    return alias(new Dotted(name.text(), name.span()));
  }
}
