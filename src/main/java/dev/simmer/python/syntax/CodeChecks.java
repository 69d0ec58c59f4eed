package dev.simmer.python.syntax;

import dev.simmer.python.syntax.Unit.Block;
import dev.simmer.python.syntax.Unit.Kind;
import dev.simmer.trace.SourceSpan;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;

/// Checks what CPython checks while it turns the tree into code, in the order of that.
final class CodeChecks extends TreeWalk {
  private static final int MAX_BLOCKS = 20;
  private static final String IN_GROUP_HANDLER =
      "'break', 'continue' and 'return' cannot appear in an except* block";

  private final int futureLine;
  private final SymbolChecks.Findings findings;
  private final TargetChecks targets = new TargetChecks(this);
  private Unit unit = new Unit(Kind.MODULE, null, false);

  /// @param futureLine the line of the last import from `__future__` that stands where it must
  CodeChecks(int futureLine, SymbolChecks.Findings findings) {
    this.futureLine = futureLine;
    this.findings = findings;
  }

  void check(List<Stmt> program) {
    statements(program);
  }

  @Override
  void visit(Stmt statement) {
    switch (statement) {
      case Stmt.FunctionDef s -> function(s);
      case Stmt.ClassDef s -> classDef(s);
      case Stmt.Return s -> returnStatement(s);
      case Stmt.Delete s -> s.targets().forEach(targets::delete);
      case Stmt.Assign s -> {
        expression(s.value());
        s.targets().forEach(targets::store);
      }
      case Stmt.AugmentedAssign s -> {
        targets.load(s.target());
        expression(s.value());
        targets.store(s.target());
      }
      case Stmt.AnnotatedAssign s -> annotatedAssign(s);
      case Stmt.For s -> forStatement(s);
      case Stmt.While s -> {
        expression(s.test());
        in(Block.LOOP, s.body(), s.span());
        statements(s.orElse());
      }
      case Stmt.If s -> {
        expression(s.test());
        statements(s.body());
        statements(s.orElse());
      }
      case Stmt.With s -> with(s);
      case Stmt.Match s -> match(s);
      case Stmt.Raise s -> {
        expression(s.exception());
        expression(s.cause());
      }
      case Stmt.Try s -> tryStatement(s);
      case Stmt.Assert s -> {
        expression(s.test());
        expression(s.message());
      }
      case Stmt.Import s -> s.names().forEach(alias -> imported(alias, s.span()));
      case Stmt.ImportFrom s -> importFrom(s);
      case Stmt.Global _, Stmt.Nonlocal _, Stmt.Pass _ -> {}
      case Stmt.Expression s -> expression(s.value());
      case Stmt.Break s -> leaveLoop("'break' outside loop", s.span());
      case Stmt.Continue s -> leaveLoop("'continue' not properly in loop", s.span());
    }
  }

  @Override
  void visit(Expr expression) {
    switch (expression) {
      case Expr.Starred e -> throw refusal("can't use starred expression here", e.span());
      case Expr.TupleDisplay e -> elements(e.elements());
      case Expr.ListDisplay e -> elements(e.elements());
      case Expr.SetDisplay e -> elements(e.elements());
      case Expr.Call e -> {
        keywords(e.arguments(), e.span());
        children(e);
      }
      case Expr.Named e -> {
        expression(e.value());
        targets.store(e.target());
      }
      case Expr.Lambda e -> lambda(e);
      case Expr.Comprehension e ->
          comprehension(e, e.generators(), e.kind() == Expr.ComprehensionKind.GENERATOR);
      case Expr.DictComprehension e -> comprehension(e, e.generators(), false);
      case Expr.Yield e -> {
        checkInFunction("'yield' outside function", e.span());
        children(e);
      }
      case Expr.YieldFrom e -> {
        checkInFunction("'yield' outside function", e.span());
        if (unit.kind() == Kind.ASYNC_FUNCTION) {
          throw refusal("'yield from' inside async function", e.span());
        }
        children(e);
      }
      case Expr.Await e -> await(e);
      default -> children(expression);
    }
  }

  /// Of a display: here stars are allowed.
  void elements(List<Expr> elements) {
    for (Expr element : elements) {
      expression(element instanceof Expr.Starred starred ? starred.value() : element);
    }
  }

  private static Refusal refusal(String message, SourceSpan span) {
    return SyntaxChecks.refusal(message, span);
  }

  private void checkInFunction(String message, SourceSpan span) {
    if (!unit.isFunction()) {
      throw refusal(message, span);
    }
  }

  private void await(Expr.Await await) {
    checkInFunction("'await' outside function", await.span());
    checkAsync("'await' outside async function", await.span());
    children(await);
  }

  private void checkAsync(String message, SourceSpan span) {
    if (unit.kind() != Kind.ASYNC_FUNCTION && unit.kind() != Kind.COMPREHENSION) {
      throw refusal(message, span);
    }
  }

  private void checkAsyncStatement(boolean isAsync, String what, SourceSpan span) {
    if (isAsync && unit.kind() != Kind.ASYNC_FUNCTION) {
      throw refusal("'async " + what + "' outside async function", span);
    }
  }

  private void enter(Kind kind, boolean isGenerator) {
    unit = new Unit(kind, unit, isGenerator);
  }

  private void leave() {
    unit = Objects.requireNonNull(unit.outer());
  }

  private void function(Stmt.FunctionDef function) {
    expressions(function.decorators());
    parameterNames(function.parameters(), function.span());
    defaults(function.parameters());
    annotations(function);
    enter(
        function.isAsync() ? Kind.ASYNC_FUNCTION : Kind.FUNCTION,
        findings.generators().contains(function.span()));
    statements(function.body());
    leave();
    targets.name(function.name(), function.span());
  }

  private void parameterNames(Parameters parameters, SourceSpan span) {
    for (Parameters.Parameter parameter : Children.of(parameters)) {
      targets.name(parameter.name(), span);
    }
  }

  private void lambda(Expr.Lambda lambda) {
    parameterNames(lambda.parameters(), lambda.span());
    defaults(lambda.parameters());
    enter(Kind.FUNCTION, false);
    expression(lambda.body());
    leave();
  }

  private void classDef(Stmt.ClassDef definition) {
    expressions(definition.decorators());
    enter(Kind.CLASS, false);
    statements(definition.body());
    leave();
    keywords(definition.arguments(), definition.span());
    arguments(definition.arguments());
    targets.name(definition.name(), definition.span());
  }

  private void keywords(List<Expr.Argument> arguments, SourceSpan span) {
    Set<String> seen = new HashSet<>();
    for (Expr.Argument argument : arguments) {
      String keyword = argument.keyword();
      if (keyword != null) {
        targets.name(keyword, span);
        if (!seen.add(keyword)) {
          throw refusal("keyword argument repeated: " + keyword, argument.span());
        }
      }
    }
  }

  private void returnStatement(Stmt.Return s) {
    checkInFunction("'return' outside function", s.span());
    Expr value = s.value();
    if (value != null && unit.kind() == Kind.ASYNC_FUNCTION && unit.isGenerator()) {
      throw refusal("'return' with value in async generator", s.span());
    }
    expression(value);
    if (unit.blocks().contains(Block.EXCEPTION_GROUP_HANDLER)) {
      throw refusal(IN_GROUP_HANDLER, value == null ? s.span() : value.span());
    }
  }

  private void leaveLoop(String message, SourceSpan span) {
    for (Block block : unit.blocks()) {
      if (block == Block.LOOP) {
        return;
      }
      if (block == Block.EXCEPTION_GROUP_HANDLER) {
        throw refusal(IN_GROUP_HANDLER, span);
      }
    }
    throw refusal(message, span);
  }

  private void annotatedAssign(Stmt.AnnotatedAssign s) {
    if (s.value() != null) {
      expression(s.value());
      targets.store(s.target());
    } else {
      targets.declare(s.target());
    }
    expression(s.annotation());
  }

  private void push(Block block, SourceSpan span) {
    if (unit.blocks().size() >= MAX_BLOCKS) {
      throw refusal("too many statically nested blocks", span);
    }
    unit.blocks().push(block);
  }

  private void in(Block block, List<Stmt> body, SourceSpan span) {
    push(block, span);
    statements(body);
    unit.blocks().pop();
  }

  private void forStatement(Stmt.For s) {
    checkAsyncStatement(s.isAsync(), "for", s.span());
    expression(s.iterable());
    push(Block.LOOP, s.span());
    targets.store(s.target());
    statements(s.body());
    unit.blocks().pop();
    statements(s.orElse());
  }

  private void with(Stmt.With s) {
    checkAsyncStatement(s.isAsync(), "with", s.span());
    for (Stmt.WithItem item : s.items()) {
      expression(item.context());
      push(Block.OTHER, s.span());
      if (item.target() != null) {
        targets.store(item.target());
      }
    }
    statements(s.body());
    s.items().forEach(_ -> unit.blocks().pop());
  }

  private void match(Stmt.Match s) {
    expression(s.subject());
    for (int i = 0; i < s.cases().size(); i++) {
      Stmt.Case branch = s.cases().get(i);
      boolean isLast = i == s.cases().size() - 1;
      new PatternChecks(this).check(branch.pattern(), isLast || branch.guard() != null);
      expression(branch.guard());
      statements(branch.body());
    }
  }

  private void tryStatement(Stmt.Try s) {
    boolean hasFinally = !s.finallyBody().isEmpty();
    if (hasFinally) {
      push(Block.OTHER, s.span());
    }
    if (s.handlers().isEmpty()) {
      statements(s.body());
    } else {
      in(Block.OTHER, s.body(), s.span());
      statements(s.orElse());
      handlers(s);
    }
    if (hasFinally) {
      unit.blocks().pop();
      in(Block.OTHER, s.finallyBody(), s.span());
    }
  }

  private void handlers(Stmt.Try s) {
    push(s.isGroup() ? Block.EXCEPTION_GROUP_HANDLER : Block.OTHER, s.span());
    for (int i = 0; i < s.handlers().size(); i++) {
      Stmt.Handler handler = s.handlers().get(i);
      if (handler.type() == null && i < s.handlers().size() - 1) {
        throw refusal("default 'except:' must be last", handler.span());
      }
      expression(handler.type());
      if (handler.name() != null) {
        targets.name(handler.name(), handler.span());
      }
      in(Block.OTHER, handler.body(), handler.span());
    }
    unit.blocks().pop();
  }

  private void importFrom(Stmt.ImportFrom s) {
    if (FutureImports.isFutureImport(s) && s.span().line() > futureLine) {
      throw refusal("from __future__ imports must occur at the beginning of the file", s.span());
    }
    s.names().forEach(alias -> imported(alias, s.span()));
  }

  private void imported(Stmt.Alias alias, SourceSpan span) {
    String as = alias.as();
    targets.name(as == null ? alias.name().split("\\.", 2)[0] : as, span);
  }

  private void comprehension(Expr e, List<Expr.Generator> generators, boolean isLazy) {
    boolean isAsync = findings.asyncComprehensions().contains(e.span());
    boolean mayBeAsync = unit.kind() == Kind.ASYNC_FUNCTION || unit.kind() == Kind.COMPREHENSION;
    if (isAsync && !isLazy && !mayBeAsync) {
      throw refusal("asynchronous comprehension outside of an asynchronous function", e.span());
    }
    enter(Kind.COMPREHENSION, false);
    for (int i = 0; i < generators.size(); i++) {
      Expr.Generator generator = generators.get(i);
      if (i > 0) {
        expression(generator.iterable());
      }
      targets.store(generator.target());
      expressions(generator.conditions());
    }
    children(e);
    leave();
    expression(generators.getFirst().iterable());
  }
}
