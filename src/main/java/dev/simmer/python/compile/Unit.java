package dev.simmer.python.compile;

import dev.simmer.python.syntax.Expr;
import dev.simmer.trace.SourceSpan;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/// One piece of code in the making, with the parts of the compiler that work on it.
final class Unit {
  final CodeBuilder code;
  final Scope scope;

  /// The blocks around the statement being compiled, the innermost last.
  final List<Block> blocks = new ArrayList<>();

  /// The variables that may hold the only reference to a generator or coroutine.
  private List<String> owned = List.of();

  private final Map<SourceSpan, Scope> scopes;
  private final ExpressionCompiler expressions;
  private final StatementCompiler statements;
  private final TargetCompiler targets;
  private final FunctionCompiler functions;
  private final NameCompiler names;

  Unit(CodeBuilder code, Map<SourceSpan, Scope> scopes, SourceSpan place) {
    this.code = code;
    this.scopes = scopes;
    Scope own = scopes.get(place);
    if (own == null) {
      throw new IllegalStateException("no scope at " + place);
    }
    this.scope = own;
    code.variables = own.variables();
    this.names = new NameCompiler(this);
    this.expressions = new ExpressionCompiler(this);
    this.statements = new StatementCompiler(this);
    this.targets = new TargetCompiler(this);
    this.functions = new FunctionCompiler(this);
  }

  /// Code inside this one.
  Unit inner(String name, Code.Kind kind, SourceSpan span) {
    CodeBuilder inner = new CodeBuilder(name, qualifiedName(name), kind, span, code.dialect);
    Unit unit = new Unit(inner, scopes, span);
    inner.captures = unit.scope.freeNames().stream().mapToInt(names::slot).toArray();
    return unit;
  }

  /// Says which variables own what they hold.
  void own(List<String> variables) {
    owned = variables;
    code.owned = variables.stream().mapToInt(names::slot).sorted().toArray();
  }

  boolean owns(String variable) {
    return owned.contains(variable);
  }

  /// Whether the value of an expression may be a generator or coroutine of which there is no
  /// reference but those in this code's variables and on its stack.
  boolean isOwned(Expr expression) {
    return Ownership.isFresh(expression)
        || (expression instanceof Expr.Name name && owns(name.id()));
  }

  Scope scopeAt(SourceSpan place) {
    Scope found = scopes.get(place);
    if (found == null) {
      throw new IllegalStateException("no scope at " + place);
    }
    return found;
  }

  private String qualifiedName(String name) {
    boolean isGlobal =
        scope.kind == Scope.Kind.MODULE
            || (scope.kind.hasFrameVariables()
                && scope.isDeclaredGlobal(Compiler.mangle(name, scope.className)));
    if (isGlobal) {
      return name;
    }
    return code.qualifiedName + (scope.kind == Scope.Kind.CLASS ? "." : ".<locals>.") + name;
  }

  ExpressionCompiler expressions() {
    return expressions;
  }

  StatementCompiler statements() {
    return statements;
  }

  TargetCompiler targets() {
    return targets;
  }

  FunctionCompiler functions() {
    return functions;
  }

  NameCompiler names() {
    return names;
  }
}
