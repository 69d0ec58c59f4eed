package dev.simmer.python.syntax;

import dev.simmer.trace.SourceSpan;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/// The rules for compound statements.
final class CompoundParser {
  private record Branch(Token start, Expr test, List<Stmt> body, SourceSpan end) {}

  private final Grammar grammar;
  private final TokenStream tokens;

  CompoundParser(Grammar grammar, TokenStream tokens) {
    this.grammar = grammar;
    this.tokens = tokens;
  }

  Stmt compoundStatement() {
    return switch (tokens.peek().text()) {
      case "def" -> functionDef(List.of());
      case "class" -> classDef(List.of());
      case "@" -> decorated();
      case "async" -> asyncStatement(List.of());
      case "if" -> ifStatement();
      case "with" -> withStatement();
      case "for" -> forStatement();
      case "try" -> tryStatement();
      default -> whileStatement();
    };
  }

  private Stmt decorated() {
    List<Expr> decorators = new ArrayList<>();
    while (tokens.accept("@")) {
      decorators.add(grammar.expressions.namedExpression());
      tokens.expect(TokenKind.NEWLINE);
    }
    return switch (tokens.peek().text()) {
      case "class" -> classDef(List.copyOf(decorators));
      case "async" -> {
        tokens.check(tokens.peek(1).is("def"));
        yield functionDef(List.copyOf(decorators));
      }
      default -> functionDef(List.copyOf(decorators));
    };
  }

  private Stmt asyncStatement(List<Expr> decorators) {
    return switch (tokens.peek(1).text()) {
      case "def" -> functionDef(decorators);
      case "with" -> withStatement();
      case "for" -> forStatement();
      default -> throw new Mismatch();
    };
  }

  /// The statements that belong to a compound one.
  List<Stmt> block() {
    return grammar.isRemembering()
        ? grammar.remembered(Grammar.Rule.BLOCK, this::blockRule)
        : blockRule();
  }

  private List<Stmt> blockRule() {
    if (!tokens.at(TokenKind.NEWLINE)) {
      return List.copyOf(grammar.statements.simpleStatements());
    }
    tokens.advance();
    if (grammar.isExplaining() && !tokens.at(TokenKind.INDENT)) {
      throw grammar.invalidStatements.missingBlock("expected an indented block");
    }
    tokens.expect(TokenKind.INDENT);
    return grammar.statements.statements(TokenKind.DEDENT);
  }

  private Stmt functionDef(List<Expr> decorators) {
    if (grammar.isExplaining()) {
      grammar.invalidStatements.functionDef();
    }
    Token start = tokens.peek();
    boolean isAsync = tokens.accept("async");
    tokens.expect("def");
    String name = tokens.expect(TokenKind.NAME).text();
    tokens.force("(");
    Parameters parameters = grammar.parameters.functionParameters();
    tokens.expect(")");
    Expr returns = returns();
    tokens.force(":");
    List<Stmt> body = block();
    return new Stmt.FunctionDef(
        name, parameters, body, decorators, returns, isAsync, tokens.spanFrom(start));
  }

  @Nullable Expr returns() {
    int mark = tokens.mark();
    Expr returns = tokens.accept("->") ? grammar.attempt(grammar.expressions::expression) : null;
    if (returns == null) {
      tokens.reset(mark);
    }
    return returns;
  }

  private Stmt classDef(List<Expr> decorators) {
    if (grammar.isExplaining()) {
      grammar.invalidStatements.classDef();
    }
    Token start = tokens.expect("class");
    String name = tokens.expect(TokenKind.NAME).text();
    List<Expr.Argument> arguments = classArguments();
    tokens.expect(":");
    List<Stmt> body = block();
    return new Stmt.ClassDef(name, arguments, body, decorators, tokens.spanFrom(start));
  }

  /// `['(' [arguments] ')']`
  List<Expr.Argument> classArguments() {
    if (!tokens.accept("(") || tokens.accept(")")) {
      return List.of();
    }
    List<Expr.Argument> arguments = grammar.arguments.arguments();
    tokens.expect(")");
    return arguments;
  }

  private Stmt ifStatement() {
    List<Branch> branches = new ArrayList<>();
    branches.add(branch("if"));
    while (tokens.at("elif")) {
      branches.add(branch("elif"));
    }
    List<Stmt> orElse = elseBlock();
    Stmt result = null;
    for (Branch branch : branches.reversed()) {
      SourceSpan span = tokens.spanFrom(branch.start());
      result = new Stmt.If(branch.test(), branch.body(), orElse, span);
      orElse = List.of(result);
    }
    return orElse.getFirst();
  }

  private Branch branch(String keyword) {
    if (grammar.isExplaining()) {
      grammar.invalidStatements.conditional(keyword);
    }
    Token start = tokens.expect(keyword);
    Expr test = grammar.expressions.namedExpression();
    tokens.expect(":");
    return new Branch(start, test, block(), start.span());
  }

  private List<Stmt> elseBlock() {
    return tokens.at("else") ? clause("else") : List.of();
  }

  /// `else` or `finally` and its block.
  private List<Stmt> clause(String keyword) {
    if (grammar.isExplaining()) {
      grammar.invalidStatements.clause(keyword);
    }
    tokens.expect(keyword);
    tokens.force(":");
    return block();
  }

  private Stmt whileStatement() {
    if (grammar.isExplaining()) {
      grammar.invalidStatements.conditional("while");
    }
    Token start = tokens.expect("while");
    Expr test = grammar.expressions.namedExpression();
    tokens.expect(":");
    List<Stmt> body = block();
    List<Stmt> orElse = elseBlock();
    return new Stmt.While(test, body, orElse, tokens.spanFrom(start));
  }

  private Stmt forStatement() {
    if (grammar.isExplaining()) {
      grammar.invalidStatements.forLoop();
    }
    int mark = tokens.mark();
    Token start = tokens.peek();
    boolean isAsync = tokens.accept("async");
    tokens.expect("for");
    Expr target = grammar.attempt(this::loopTarget);
    if (target == null) {
      if (grammar.isExplaining()) {
        tokens.reset(mark);
        grammar.invalidExpressions.forTarget();
      }
      throw new Mismatch();
    }
    Expr iterable = grammar.expressions.starExpressions();
    tokens.expect(":");
    List<Stmt> body = block();
    List<Stmt> orElse = elseBlock();
    return new Stmt.For(target, iterable, body, orElse, isAsync, tokens.spanFrom(start));
  }

  private Expr loopTarget() {
    Expr target = grammar.targets.starTargets();
    tokens.expect("in");
    return target;
  }

  private Stmt withStatement() {
    if (grammar.isExplaining()) {
      grammar.invalidStatements.withBlock();
    }
    int mark = tokens.mark();
    Token start = tokens.peek();
    boolean isAsync = tokens.accept("async");
    tokens.expect("with");
    List<Stmt.WithItem> items = grammar.attempt(this::withItems);
    if (items == null) {
      if (grammar.isExplaining()) {
        tokens.reset(mark);
        grammar.invalidStatements.with();
      }
      throw new Mismatch();
    }
    List<Stmt> body = block();
    return new Stmt.With(List.copyOf(items), body, isAsync, tokens.spanFrom(start));
  }

  /// With parentheses around them or without, and the `:`.
  private List<Stmt.WithItem> withItems() {
    List<Stmt.WithItem> inParentheses =
        tokens.at("(") ? grammar.attempt(this::withItemsInParentheses) : null;
    if (inParentheses != null) {
      return inParentheses;
    }
    List<Stmt.WithItem> items = grammar.separated(",", this::withItem);
    tokens.expect(":");
    return items;
  }

  private List<Stmt.WithItem> withItemsInParentheses() {
    tokens.expect("(");
    List<Stmt.WithItem> items = grammar.separated(",", this::withItem);
    tokens.accept(",");
    tokens.expect(")");
    tokens.expect(":");
    return items;
  }

  private Stmt.WithItem withItem() {
    Expr context = grammar.expressions.expression();
    if (tokens.at("as")) {
      Expr target = grammar.attempt(this::withTarget);
      if (target != null) {
        return new Stmt.WithItem(context, target);
      }
      if (grammar.isExplaining()) {
        grammar.invalidStatements.withItem();
      }
    }
    return new Stmt.WithItem(context, null);
  }

  private Expr withTarget() {
    tokens.expect("as");
    Expr target = grammar.targets.starTarget();
    tokens.check(tokens.at(",") || tokens.at(")") || tokens.at(":"));
    return target;
  }

  private Stmt tryStatement() {
    if (grammar.isExplaining()) {
      grammar.invalidStatements.tryBlock();
    }
    Token start = tokens.expect("try");
    tokens.force(":");
    List<Stmt> body = block();
    if (tokens.at("finally")) {
      List<Stmt> last = clause("finally");
      return new Stmt.Try(body, List.of(), List.of(), last, false, tokens.spanFrom(start));
    }
    tokens.check(tokens.at("except"));
    boolean isGroup = tokens.peek(1).is("*");
    List<Stmt.Handler> handlers = handlers(() -> exceptBlock(isGroup));
    List<Stmt> orElse = elseBlock();
    List<Stmt> last = tokens.at("finally") ? clause("finally") : List.of();
    return new Stmt.Try(body, handlers, orElse, last, isGroup, tokens.spanFrom(start));
  }

  /// One or more.
  List<Stmt.Handler> handlers(Supplier<Stmt.Handler> rule) {
    List<Stmt.Handler> handlers = new ArrayList<>();
    handlers.add(rule.get());
    for (Stmt.Handler next = next(rule); next != null; next = next(rule)) {
      handlers.add(next);
    }
    return List.copyOf(handlers);
  }

  private Stmt.@Nullable Handler next(Supplier<Stmt.Handler> rule) {
    return tokens.at("except") ? grammar.attempt(rule) : null;
  }

  /// `except` or, for groups, `except*`, with its block.
  Stmt.Handler exceptBlock(boolean isGroup) {
    if (grammar.isExplaining()) {
      grammar.invalidStatements.exceptBlock(isGroup);
    }
    int mark = tokens.mark();
    Stmt.Handler handler = grammar.attempt(() -> handler(isGroup));
    if (handler != null) {
      return handler;
    }
    if (grammar.isExplaining()) {
      tokens.reset(mark);
      grammar.invalidStatements.except();
    }
    throw new Mismatch();
  }

  private Stmt.Handler handler(boolean isGroup) {
    Token start = tokens.expect("except");
    if (isGroup) {
      tokens.expect("*");
    }
    Expr type = isGroup || !tokens.at(":") ? grammar.expressions.expression() : null;
    String name = type == null ? null : asName();
    tokens.expect(":");
    List<Stmt> body = block();
    return new Stmt.Handler(type, name, body, tokens.spanFrom(start));
  }

  /// `['as' NAME]`
  @Nullable String asName() {
    int mark = tokens.mark();
    if (tokens.accept("as") && tokens.at(TokenKind.NAME)) {
      return tokens.advance().text();
    }
    tokens.reset(mark);
    return null;
  }

  Stmt matchStatement() {
    Token start = tokens.expect("match");
    Expr subject = subject();
    tokens.expect(":");
    tokens.expect(TokenKind.NEWLINE);
    tokens.expect(TokenKind.INDENT);
    List<Stmt.Case> cases = new ArrayList<>();
    do {
      cases.add(caseBlock());
    } while (!tokens.at(TokenKind.DEDENT));
    tokens.advance();
    return new Stmt.Match(subject, List.copyOf(cases), tokens.spanFrom(start));
  }

  /// `star_named_expression ',' star_named_expressions? | named_expression`
  Expr subject() {
    Token start = tokens.peek();
    Expr first = grammar.expressions.starNamedExpression();
    if (!tokens.accept(",")) {
      tokens.check(!(first instanceof Expr.Starred));
      return first;
    }
    List<Expr> elements = new ArrayList<>();
    elements.add(first);
    List<Expr> rest = grammar.attempt(grammar.expressions::starNamedExpressions);
    if (rest != null) {
      elements.addAll(rest);
    }
    return new Expr.TupleDisplay(List.copyOf(elements), tokens.spanFrom(start));
  }

  private Stmt.Case caseBlock() {
    if (grammar.isExplaining()) {
      grammar.invalidStatements.caseBlock();
    }
    Token start = tokens.expect("case");
    Pattern pattern = grammar.patterns.patterns();
    Expr guard = guard();
    tokens.expect(":");
    List<Stmt> body = block();
    return new Stmt.Case(pattern, guard, body, tokens.spanFrom(start));
  }

  @Nullable Expr guard() {
    int mark = tokens.mark();
    Expr guard = tokens.accept("if") ? grammar.attempt(grammar.expressions::namedExpression) : null;
    if (guard == null) {
      tokens.reset(mark);
    }
    return guard;
  }
}
