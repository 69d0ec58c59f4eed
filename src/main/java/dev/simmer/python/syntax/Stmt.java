package dev.simmer.python.syntax;

import dev.simmer.trace.SourceSpan;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// A statement of Python 3.11, as in the abstract grammar of its reference.
public sealed interface Stmt {
  SourceSpan span();

  /// `span` begins at `def` or `async`, after the decorators.
  record FunctionDef(
      String name,
      Parameters parameters,
      List<Stmt> body,
      List<Expr> decorators,
      @Nullable Expr returns,
      boolean isAsync,
      SourceSpan span)
      implements Stmt {}

  record ClassDef(
      String name,
      List<Expr.Argument> arguments,
      List<Stmt> body,
      List<Expr> decorators,
      SourceSpan span)
      implements Stmt {}

  record Return(@Nullable Expr value, SourceSpan span) implements Stmt {}

  record Delete(List<Expr> targets, SourceSpan span) implements Stmt {}

  /// `targets[0] = targets[1] = … = value`
  record Assign(List<Expr> targets, Expr value, SourceSpan span) implements Stmt {}

  record AugmentedAssign(Expr target, Expr.BinaryOperator op, Expr value, SourceSpan span)
      implements Stmt {}

  /// `target: annotation = value`; `simple` if the target is a name without parentheses.
  record AnnotatedAssign(
      Expr target, Expr annotation, @Nullable Expr value, boolean simple, SourceSpan span)
      implements Stmt {}

  record For(
      Expr target,
      Expr iterable,
      List<Stmt> body,
      List<Stmt> orElse,
      boolean isAsync,
      SourceSpan span)
      implements Stmt {}

  record While(Expr test, List<Stmt> body, List<Stmt> orElse, SourceSpan span) implements Stmt {}

  /// An `elif` is an [If] alone in `orElse`.
  record If(Expr test, List<Stmt> body, List<Stmt> orElse, SourceSpan span) implements Stmt {}

  record With(List<WithItem> items, List<Stmt> body, boolean isAsync, SourceSpan span)
      implements Stmt {}

  record WithItem(Expr context, @Nullable Expr target) {}

  record Match(Expr subject, List<Case> cases, SourceSpan span) implements Stmt {}

  record Case(Pattern pattern, @Nullable Expr guard, List<Stmt> body, SourceSpan span) {}

  record Raise(@Nullable Expr exception, @Nullable Expr cause, SourceSpan span) implements Stmt {}

  /// `isGroup` for `except*`.
  record Try(
      List<Stmt> body,
      List<Handler> handlers,
      List<Stmt> orElse,
      List<Stmt> finallyBody,
      boolean isGroup,
      SourceSpan span)
      implements Stmt {}

  record Handler(@Nullable Expr type, @Nullable String name, List<Stmt> body, SourceSpan span) {}

  record Assert(Expr test, @Nullable Expr message, SourceSpan span) implements Stmt {}

  record Import(List<Alias> names, SourceSpan span) implements Stmt {}

  /// `from module import names`; `names` is empty for `*`. `level` counts leading dots.
  record ImportFrom(String module, List<Alias> names, int level, SourceSpan span) implements Stmt {}

  record Alias(String name, @Nullable String as, SourceSpan span) {}

  record Global(List<String> names, SourceSpan span) implements Stmt {}

  record Nonlocal(List<String> names, SourceSpan span) implements Stmt {}

  record Expression(Expr value, SourceSpan span) implements Stmt {}

  record Pass(SourceSpan span) implements Stmt {}

  record Break(SourceSpan span) implements Stmt {}

  record Continue(SourceSpan span) implements Stmt {}
}
