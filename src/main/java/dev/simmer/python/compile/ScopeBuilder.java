package dev.simmer.python.compile;

import dev.simmer.python.syntax.Expr;
import dev.simmer.python.syntax.Module;
import dev.simmer.python.syntax.Parameters;
import dev.simmer.python.syntax.Parameters.Parameter;
import dev.simmer.python.syntax.Pattern;
import dev.simmer.python.syntax.Stmt;
import dev.simmer.trace.SourceSpan;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/// Walks a program once and notes which names each piece of code binds and uses.
final class ScopeBuilder {
  static final SourceSpan MODULE = new SourceSpan(0, 0, 0, 0);

  private final Map<SourceSpan, Scope> scopes = new HashMap<>();
  private Scope scope;

  private ScopeBuilder(Scope module) {
    scope = module;
  }

  /// The scope of each function, lambda, class and comprehension by where it stands in the source,
  /// and that of the module at [#MODULE].
  static Map<SourceSpan, Scope> scopesOf(Module module) {
    Scope top = new Scope(Scope.Kind.MODULE, null, null);
    ScopeBuilder builder = new ScopeBuilder(top);
    builder.scopes.put(MODULE, top);
    builder.body(module.body());
    top.settle();
    return builder.scopes;
  }

  private void body(List<Stmt> statements) {
    statements.forEach(this::statement);
  }

  private void statement(Stmt statement) {
    switch (statement) {
      case Stmt.FunctionDef def -> function(def);
      case Stmt.ClassDef def -> classDef(def);
      case Stmt.Return ret -> expression(ret.value());
      case Stmt.Delete delete -> delete.targets().forEach(this::target);
      case Stmt.Assign assign -> {
        expression(assign.value());
        assign.targets().forEach(this::target);
      }
      case Stmt.AugmentedAssign assign -> {
        expression(assign.value());
        expression(assign.target());
        target(assign.target());
      }
      case Stmt.AnnotatedAssign assign -> annotated(assign);
      case Stmt.For loop -> {
        expression(loop.iterable());
        target(loop.target());
        body(loop.body());
        body(loop.orElse());
      }
      case Stmt.While loop -> {
        expression(loop.test());
        body(loop.body());
        body(loop.orElse());
      }
      case Stmt.If branch -> {
        expression(branch.test());
        body(branch.body());
        body(branch.orElse());
      }
      case Stmt.With with -> with(with);
      case Stmt.Match match -> match(match);
      case Stmt.Raise raise -> {
        expression(raise.exception());
        expression(raise.cause());
      }
      case Stmt.Try attempt -> attempt(attempt);
      case Stmt.Assert check -> {
        expression(check.test());
        expression(check.message());
      }
      case Stmt.Import imports -> imports.names().forEach(this::importName);
      case Stmt.ImportFrom imports ->
          imports.names().forEach(alias -> bind(alias.as() == null ? alias.name() : alias.as()));
      case Stmt.Global global -> global.names().forEach(name -> scope.declareGlobal(mangle(name)));
      case Stmt.Nonlocal nonlocal ->
          nonlocal.names().forEach(name -> scope.declareNonlocal(mangle(name)));
      case Stmt.Expression expression -> expression(expression.value());
      case Stmt.Pass pass -> {}
      case Stmt.Break leave -> {}
      case Stmt.Continue next -> {}
    }
  }

  private void function(Stmt.FunctionDef def) {
    def.decorators().forEach(this::expression);
    bind(def.name());
    signature(def.parameters());
    expression(def.returns());
    enter(def.span(), Scope.Kind.FUNCTION, scope.className);
    parameters(def.parameters());
    body(def.body());
    leave();
  }

  private void classDef(Stmt.ClassDef def) {
    def.decorators().forEach(this::expression);
    bind(def.name());
    def.arguments().forEach(argument -> expression(argument.value()));
    enter(def.span(), Scope.Kind.CLASS, def.name());
    body(def.body());
    leave();
  }

  private void annotated(Stmt.AnnotatedAssign assign) {
    expression(assign.annotation());
    expression(assign.value());
    if (assign.value() != null || assign.simple()) {
      target(assign.target());
    } else {
      expression(assign.target());
    }
  }

  private void with(Stmt.With with) {
    for (Stmt.WithItem item : with.items()) {
      expression(item.context());
      if (item.target() != null) {
        target(item.target());
      }
    }
    body(with.body());
  }

  private void attempt(Stmt.Try attempt) {
    body(attempt.body());
    for (Stmt.Handler handler : attempt.handlers()) {
      expression(handler.type());
      if (handler.name() != null) {
        bind(handler.name());
      }
      body(handler.body());
    }
    body(attempt.orElse());
    body(attempt.finallyBody());
  }

  private void match(Stmt.Match match) {
    expression(match.subject());
    for (Stmt.Case option : match.cases()) {
      pattern(option.pattern());
      expression(option.guard());
      body(option.body());
    }
  }

  private void pattern(@Nullable Pattern pattern) {
    switch (pattern) {
      case null -> {}
      case Pattern.Value value -> expression(value.value());
      case Pattern.Capture capture -> {
        pattern(capture.pattern());
        bindIfNamed(capture.name());
      }
      case Pattern.Sequence sequence -> sequence.patterns().forEach(this::pattern);
      case Pattern.Star star -> bindIfNamed(star.name());
      case Pattern.Mapping mapping -> {
        mapping.keys().forEach(this::expression);
        mapping.patterns().forEach(this::pattern);
        bindIfNamed(mapping.rest());
      }
      case Pattern.ClassPattern type -> {
        expression(type.type());
        type.positional().forEach(this::pattern);
        type.keywordPatterns().forEach(this::pattern);
      }
      case Pattern.Or or -> or.alternatives().forEach(this::pattern);
    }
  }

  private void importName(Stmt.Alias alias) {
    String name = alias.name();
    int dot = name.indexOf('.');
    bind(alias.as() != null ? alias.as() : dot < 0 ? name : name.substring(0, dot));
  }

  private void target(Expr target) {
    switch (target) {
      case Expr.Name name -> bind(name.id());
      case Expr.Starred starred -> target(starred.value());
      case Expr.ListDisplay list -> list.elements().forEach(this::target);
      case Expr.TupleDisplay tuple -> tuple.elements().forEach(this::target);
      default -> expression(target);
    }
  }

  private void expression(@Nullable Expr expression) {
    switch (expression) {
      case null -> {}
      case Expr.Constant constant -> {}
      case Expr.Name name -> use(name.id());
      case Expr.BoolOp op -> op.values().forEach(this::expression);
      case Expr.Unary unary -> expression(unary.operand());
      case Expr.Binary binary -> {
        expression(binary.left());
        expression(binary.right());
      }
      case Expr.Compare compare -> {
        expression(compare.first());
        compare.rest().forEach(this::expression);
      }
      case Expr.Conditional conditional -> {
        expression(conditional.test());
        expression(conditional.then());
        expression(conditional.otherwise());
      }
      case Expr.Lambda lambda -> lambda(lambda);
      case Expr.Call call -> {
        expression(call.function());
        call.arguments().forEach(argument -> expression(argument.value()));
      }
      case Expr.Attribute attribute -> expression(attribute.object());
      case Expr.Subscript subscript -> {
        expression(subscript.object());
        expression(subscript.index());
      }
      case Expr.Slice slice -> {
        expression(slice.lower());
        expression(slice.upper());
        expression(slice.step());
      }
      case Expr.Starred starred -> expression(starred.value());
      case Expr.ListDisplay list -> list.elements().forEach(this::expression);
      case Expr.TupleDisplay tuple -> tuple.elements().forEach(this::expression);
      case Expr.SetDisplay set -> set.elements().forEach(this::expression);
      case Expr.DictDisplay dict ->
          dict.items()
              .forEach(
                  item -> {
                    expression(item.key());
                    expression(item.value());
                  });
      case Expr.Comprehension comprehension ->
          comprehension(
              comprehension, comprehension.generators(), List.of(comprehension.element()));
      case Expr.DictComprehension comprehension ->
          comprehension(
              comprehension,
              comprehension.generators(),
              List.of(comprehension.key(), comprehension.value()));
      case Expr.Await await -> {
        scope.awaits();
        expression(await.value());
      }
      case Expr.Yield yield -> {
        scope.yields();
        expression(yield.value());
      }
      case Expr.YieldFrom yield -> {
        scope.yields();
        expression(yield.value());
      }
      case Expr.Named named -> {
        expression(named.value());
        bindOutsideComprehensions(named.target().id());
      }
      case Expr.FormattedString text -> pieces(text.pieces());
    }
  }

  private void pieces(List<Expr.Piece> pieces) {
    for (Expr.Piece piece : pieces) {
      if (piece instanceof Expr.Piece.Field field) {
        expression(field.value());
        if (field.spec() != null) {
          pieces(field.spec());
        }
      }
    }
  }

  private void lambda(Expr.Lambda lambda) {
    signature(lambda.parameters());
    enter(lambda.span(), Scope.Kind.FUNCTION, scope.className);
    parameters(lambda.parameters());
    expression(lambda.body());
    leave();
  }

  /// The first iterable belongs to the code around; the rest is a function of its own.
  private void comprehension(Expr node, List<Expr.Generator> generators, List<Expr> elements) {
    expression(generators.getFirst().iterable());
    enter(node.span(), Scope.Kind.COMPREHENSION, scope.className);
    scope.parameter(Compiler.ITERATOR);
    for (int i = 0; i < generators.size(); i++) {
      Expr.Generator generator = generators.get(i);
      if (i > 0) {
        expression(generator.iterable());
      }
      if (generator.isAsync()) {
        scope.awaits();
      }
      target(generator.target());
      generator.conditions().forEach(this::expression);
    }
    elements.forEach(this::expression);
    boolean waitsHere = scope.isAwaiting() && !isGenerator(node);
    leave();
    if (waitsHere) {
      scope.awaits();
    }
  }

  private static boolean isGenerator(Expr node) {
    return node instanceof Expr.Comprehension comprehension
        && comprehension.kind() == Expr.ComprehensionKind.GENERATOR;
  }

  private void bindOutsideComprehensions(String name) {
    Scope owner = scope;
    while (owner.kind == Scope.Kind.COMPREHENSION && owner.parent != null) {
      owner.declareNonlocal(mangle(name));
      owner = owner.parent;
    }
    owner.bind(mangle(name));
    if (owner.kind == Scope.Kind.MODULE) {
      for (Scope inner = scope; inner != owner && inner != null; inner = inner.parent) {
        inner.declareGlobal(mangle(name));
      }
    }
  }

  private void signature(Parameters parameters) {
    forEachParameter(
        parameters,
        parameter -> {
          expression(parameter.defaultValue());
          expression(parameter.annotation());
        });
  }

  private void parameters(Parameters parameters) {
    forEachParameter(parameters, parameter -> scope.parameter(mangle(parameter.name())));
  }

  /// In the order of the variables: positional, keyword-only, `*args`, `**kwargs`.
  static void forEachParameter(Parameters parameters, Consumer<Parameter> action) {
    parameters.positionalOnly().forEach(action);
    parameters.regular().forEach(action);
    parameters.keywordOnly().forEach(action);
    if (parameters.star() != null) {
      action.accept(parameters.star());
    }
    if (parameters.doubleStar() != null) {
      action.accept(parameters.doubleStar());
    }
  }

  private void enter(SourceSpan span, Scope.Kind kind, @Nullable String className) {
    scope = new Scope(kind, scope, className);
    scopes.put(span, scope);
  }

  private void leave() {
    if (scope.parent != null) {
      scope = scope.parent;
    }
  }

  private void bind(String name) {
    scope.bind(mangle(name));
  }

  private void bindIfNamed(@Nullable String name) {
    if (name != null) {
      bind(name);
    }
  }

  /// `super()` needs the class around, which `__class__` holds.
  private void use(String name) {
    scope.use(mangle(name));
    if (name.equals("super") && scope.kind.hasFrameVariables()) {
      scope.use("__class__");
    }
  }

  private String mangle(String name) {
    return Compiler.mangle(name, scope.className);
  }
}
