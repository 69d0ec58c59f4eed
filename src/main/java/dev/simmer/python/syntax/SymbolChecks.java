package dev.simmer.python.syntax;

import dev.simmer.python.syntax.Parameters.Parameter;
import dev.simmer.python.syntax.Scope.Kind;
import dev.simmer.python.syntax.Scope.Use;
import dev.simmer.trace.SourceSpan;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// Checks how a program uses names, as CPython's symbol table does while it is built: scope by
/// scope, and in each in the order of that table's visits.
final class SymbolChecks extends TreeWalk {
  private final List<Scope> all = new ArrayList<>();
  private Scope scope = new Scope(Kind.MODULE, null, null);
  private boolean isIterationTarget;
  private boolean isBinding;
  private int iterables;
  private final Set<SourceSpan> generators = new HashSet<>();
  private final Set<SourceSpan> asyncComprehensions = new HashSet<>();

  /// What the check found out about the program.
  ///
  /// @param generators the functions with a `yield`
  /// @param asyncComprehensions the comprehensions that wait
  record Findings(Set<SourceSpan> generators, Set<SourceSpan> asyncComprehensions) {}

  Findings check(List<Stmt> program) {
    all.add(scope);
    statements(program);
    all.forEach(DeclarationChecks::complete);
    return new Findings(generators, asyncComprehensions);
  }

  @Override
  void visit(Stmt statement) {
    switch (statement) {
      case Stmt.FunctionDef s -> function(s);
      case Stmt.ClassDef s -> classDef(s);
      case Stmt.Return s -> expression(s.value());
      case Stmt.Delete s -> bind(s.targets());
      case Stmt.Assign s -> {
        bind(s.targets());
        expression(s.value());
      }
      case Stmt.AugmentedAssign s -> {
        bind(List.of(s.target()));
        expression(s.value());
      }
      case Stmt.AnnotatedAssign s -> annotatedAssign(s);
      case Stmt.For s -> {
        bind(List.of(s.target()));
        expression(s.iterable());
        statements(s.body());
        statements(s.orElse());
      }
      case Stmt.While s -> {
        expression(s.test());
        statements(s.body());
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
      case Stmt.Import s -> s.names().forEach(this::imported);
      case Stmt.ImportFrom s -> importFrom(s);
      case Stmt.Global s -> s.names().forEach(name -> declare(name, Use.GLOBAL, s.span()));
      case Stmt.Nonlocal s -> s.names().forEach(name -> declare(name, Use.NONLOCAL, s.span()));
      case Stmt.Expression s -> expression(s.value());
      case Stmt.Pass _, Stmt.Break _, Stmt.Continue _ -> {}
    }
  }

  @Override
  void visit(Expr expression) {
    boolean binding = isBinding && isTargetPart(expression);
    boolean before = isBinding;
    isBinding = binding;
    switch (expression) {
      case Expr.Name e -> name(e);
      case Expr.Named e -> named(e);
      case Expr.Lambda e -> lambda(e);
      case Expr.Comprehension e -> comprehension(e, e.generators(), List.of(e.element()));
      case Expr.DictComprehension e ->
          comprehension(e, e.generators(), List.of(e.value(), e.key()));
      case Expr.Yield _, Expr.YieldFrom _ -> {
        children(expression);
        checkYield(expression);
        scope.setGenerator();
      }
      case Expr.Await _ -> {
        children(expression);
        scope.setAsync();
      }
      default -> children(expression);
    }
    isBinding = before;
  }

  /// Whether names directly in it are bound where it is a target.
  private static boolean isTargetPart(Expr expression) {
    return expression instanceof Expr.Name
        || expression instanceof Expr.Starred
        || expression instanceof Expr.TupleDisplay
        || expression instanceof Expr.ListDisplay;
  }

  private void bind(List<Expr> targets) {
    isBinding = true;
    expressions(targets);
    isBinding = false;
  }

  private void name(Expr.Name name) {
    add(name.id(), isBinding ? Use.ASSIGNED : Use.READ, name.span());
  }

  private void add(String name, Use use, SourceSpan span) {
    if (use == Use.PARAMETER && scope.has(name, use)) {
      throw SyntaxChecks.refusal("duplicate argument '" + name + "' in function definition", span);
    }
    scope.add(name, use);
    if (isIterationTarget) {
      if (scope.has(name, Use.GLOBAL) || scope.has(name, Use.NONLOCAL)) {
        throw SyntaxChecks.refusal(
            "comprehension inner loop cannot rebind assignment expression target '" + name + "'",
            span);
      }
      scope.add(name, Use.ITERATION);
    }
  }

  private void enter(Kind kind, @Nullable String description) {
    scope = new Scope(kind, scope, description);
    all.add(scope);
  }

  private void leave() {
    scope = Objects.requireNonNull(scope.parent());
  }

  private void function(Stmt.FunctionDef function) {
    scope.add(function.name(), Use.ASSIGNED);
    defaults(function.parameters());
    annotations(function);
    expressions(function.decorators());
    enter(Kind.FUNCTION, null);
    parameters(function.parameters());
    statements(function.body());
    if (scope.isGenerator()) {
      generators.add(function.span());
    }
    leave();
  }

  private void parameters(Parameters parameters) {
    for (Parameter parameter : Children.of(parameters)) {
      add(parameter.name(), Use.PARAMETER, parameter.span());
    }
  }

  private void lambda(Expr.Lambda lambda) {
    defaults(lambda.parameters());
    enter(Kind.FUNCTION, null);
    parameters(lambda.parameters());
    expression(lambda.body());
    leave();
  }

  private void classDef(Stmt.ClassDef definition) {
    scope.add(definition.name(), Use.ASSIGNED);
    arguments(definition.arguments());
    expressions(definition.decorators());
    enter(Kind.CLASS, null);
    statements(definition.body());
    leave();
  }

  private void annotatedAssign(Stmt.AnnotatedAssign s) {
    if (s.target() instanceof Expr.Name(String name, var _)) {
      if (s.simple() && scope.kind() != Kind.MODULE) {
        DeclarationChecks.annotated(scope, name, s.span());
      }
      if (s.simple()) {
        scope.add(name, Use.ANNOTATED);
      }
      if (s.simple() || s.value() != null) {
        scope.add(name, Use.ASSIGNED);
      }
    } else {
      expression(s.target());
    }
    expression(s.annotation());
    expression(s.value());
  }

  private void declare(String name, Use declaration, SourceSpan span) {
    DeclarationChecks.declared(scope, name, declaration, span);
    scope.declare(name, declaration, span);
  }

  private void with(Stmt.With with) {
    for (Stmt.WithItem item : with.items()) {
      expression(item.context());
      Expr target = item.target();
      if (target != null) {
        bind(List.of(target));
      }
    }
    statements(with.body());
  }

  private void tryStatement(Stmt.Try s) {
    statements(s.body());
    statements(s.orElse());
    for (Stmt.Handler handler : s.handlers()) {
      expression(handler.type());
      String name = handler.name();
      if (name != null) {
        scope.add(name, Use.ASSIGNED);
      }
      statements(handler.body());
    }
    statements(s.finallyBody());
  }

  private void match(Stmt.Match match) {
    expression(match.subject());
    for (Stmt.Case branch : match.cases()) {
      pattern(branch.pattern());
      expression(branch.guard());
      statements(branch.body());
    }
  }

  private void pattern(Pattern pattern) {
    switch (pattern) {
      case Pattern.Value p -> expression(p.value());
      case Pattern.Capture p -> {
        if (p.pattern() != null) {
          pattern(p.pattern());
        }
        captured(p.name());
      }
      case Pattern.Sequence p -> p.patterns().forEach(this::pattern);
      case Pattern.Star p -> captured(p.name());
      case Pattern.Mapping p -> {
        expressions(p.keys());
        p.patterns().forEach(this::pattern);
        captured(p.rest());
      }
      case Pattern.ClassPattern p -> {
        expression(p.type());
        p.positional().forEach(this::pattern);
        p.keywordPatterns().forEach(this::pattern);
      }
      case Pattern.Or p -> p.alternatives().forEach(this::pattern);
    }
  }

  private void captured(@Nullable String name) {
    if (name != null) {
      scope.add(name, Use.ASSIGNED);
    }
  }

  private void importFrom(Stmt.ImportFrom from) {
    if (from.names().isEmpty() && scope.kind() != Kind.MODULE) {
      SourceSpan span = from.span();
      throw SyntaxChecks.refusal(
          "import * only allowed at module level",
          new SourceSpan(span.endLine(), span.endColumn() - 1, span.endLine(), span.endColumn()));
    }
    from.names().forEach(this::imported);
  }

  private void imported(Stmt.Alias alias) {
    String as = alias.as();
    String name = as == null ? alias.name().split("\\.", 2)[0] : as;
    scope.add(name, Use.IMPORTED);
  }

  private void named(Expr.Named named) {
    if (iterables > 0) {
      throw SyntaxChecks.refusal(
          "assignment expression cannot be used in a comprehension iterable expression",
          named.span());
    }
    if (scope.kind() == Kind.COMPREHENSION) {
      DeclarationChecks.bindOutsideComprehension(scope, named.target());
    }
    expression(named.value());
    bind(List.of(named.target()));
  }

  private void checkYield(Expr yield) {
    if (scope.kind() == Kind.COMPREHENSION) {
      throw SyntaxChecks.refusal("'yield' inside " + scope.description(), yield.span());
    }
  }

  private void comprehension(Expr whole, List<Expr.Generator> clauses, List<Expr> results) {
    iterable(clauses.getFirst().iterable());
    int outerIterables = iterables;
    iterables = 0;
    enter(Kind.COMPREHENSION, ExpressionNames.of(whole));
    for (int i = 0; i < clauses.size(); i++) {
      clause(clauses.get(i), i == 0);
    }
    expressions(results);
    boolean isAsync = scope.isAsync();
    leave();
    iterables = outerIterables;
    if (isAsync) {
      asyncComprehension(whole);
    }
  }

  private void clause(Expr.Generator clause, boolean isFirst) {
    if (clause.isAsync()) {
      scope.setAsync();
    }
    isIterationTarget = true;
    bind(List.of(clause.target()));
    isIterationTarget = false;
    if (!isFirst) {
      iterable(clause.iterable());
    }
    expressions(clause.conditions());
  }

  /// What contains one waits, too, unless it is lazy.
  private void asyncComprehension(Expr whole) {
    asyncComprehensions.add(whole.span());
    boolean isLazy =
        whole instanceof Expr.Comprehension comprehension
            && comprehension.kind() == Expr.ComprehensionKind.GENERATOR;
    if (!isLazy) {
      scope.setAsync();
    }
  }

  private void iterable(Expr iterable) {
    iterables++;
    expression(iterable);
    iterables--;
  }
}
