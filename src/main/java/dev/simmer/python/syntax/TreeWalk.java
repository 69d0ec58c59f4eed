package dev.simmer.python.syntax;

import dev.simmer.trace.SourceSpan;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Visits a tree, and refuses one so deep that recursing over it could overflow Java's stack.
abstract class TreeWalk {
  private static final int MAX_DEPTH = 1000;

  private int depth;

  final void statements(List<Stmt> statements) {
    for (Stmt statement : statements) {
      enter(statement.span());
      visit(statement);
      depth--;
    }
  }

  final void expressions(List<? extends @Nullable Expr> expressions) {
    for (Expr expression : expressions) {
      expression(expression);
    }
  }

  final void expression(@Nullable Expr expression) {
    if (expression != null) {
      enter(expression.span());
      visit(expression);
      depth--;
    }
  }

  final void children(Expr expression) {
    expressions(Children.of(expression));
  }

  final void defaults(Parameters parameters) {
    parameters.positionalOnly().forEach(parameter -> expression(parameter.defaultValue()));
    parameters.regular().forEach(parameter -> expression(parameter.defaultValue()));
    parameters.keywordOnly().forEach(parameter -> expression(parameter.defaultValue()));
  }

  final void annotations(Stmt.FunctionDef function) {
    for (Parameters.Parameter parameter : Children.of(function.parameters())) {
      Expr annotation = parameter.annotation();
      expression(annotation instanceof Expr.Starred starred ? starred.value() : annotation);
    }
    expression(function.returns());
  }

  final void arguments(List<Expr.Argument> arguments) {
    for (Expr.Argument argument : arguments) {
      expression(argument.value());
    }
  }

  abstract void visit(Stmt statement);

  abstract void visit(Expr expression);

  private void enter(SourceSpan span) {
    depth++;
    if (depth > MAX_DEPTH) {
      throw SyntaxChecks.refusal("too deeply nested", span);
    }
  }
}
