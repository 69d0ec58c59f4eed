package dev.simmer.python.syntax;

import dev.simmer.python.syntax.Scope.Kind;
import dev.simmer.python.syntax.Scope.Use;
import dev.simmer.trace.SourceSpan;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/// Checks what a program says about where a name is at home: by `global`, by `nonlocal`, and by a
/// `:=` in a comprehension.
final class DeclarationChecks {
  private DeclarationChecks() {}

  /// Checks a `global` or `nonlocal` against what the scope has done with the name until then.
  static void declared(Scope scope, String name, Use declaration, SourceSpan span) {
    String problem = problem(scope, name, keyword(declaration));
    if (problem != null) {
      throw SyntaxChecks.refusal(problem, span);
    }
  }

  private static @Nullable String problem(Scope scope, String name, String keyword) {
    if (scope.has(name, Use.PARAMETER)) {
      return "name '" + name + "' is parameter and " + keyword;
    }
    if (scope.has(name, Use.READ)) {
      return "name '" + name + "' is used prior to " + keyword + " declaration";
    }
    if (scope.has(name, Use.ANNOTATED)) {
      return annotatedAnd(name, keyword);
    }
    if (scope.has(name, Use.ASSIGNED)) {
      return "name '" + name + "' is assigned to before " + keyword + " declaration";
    }
    return null;
  }

  /// Checks an annotation of a name, which must be the scope's own.
  static void annotated(Scope scope, String name, SourceSpan span) {
    for (Use declaration : List.of(Use.GLOBAL, Use.NONLOCAL)) {
      if (scope.has(name, declaration)) {
        throw SyntaxChecks.refusal(annotatedAnd(name, keyword(declaration)), span);
      }
    }
  }

  private static String annotatedAnd(String name, String keyword) {
    return "annotated name '" + name + "' can't be " + keyword;
  }

  private static String keyword(Use declaration) {
    return declaration == Use.GLOBAL ? "global" : "nonlocal";
  }

  /// A `:=` in a comprehension binds in the function or module around it.
  static void bindOutsideComprehension(Scope scope, Expr.Name target) {
    String name = target.id();
    Scope home = scope;
    while (home.kind() == Kind.COMPREHENSION) {
      if (home.has(name, Use.ITERATION)) {
        throw SyntaxChecks.refusal(
            "assignment expression cannot rebind comprehension iteration variable '" + name + "'",
            target.span());
      }
      home = Objects.requireNonNull(home.parent());
    }
    if (home.kind() == Kind.CLASS) {
      throw SyntaxChecks.refusal(
          "assignment expression within a comprehension cannot be used in a class body",
          target.span());
    }
    boolean isGlobal = home.kind() == Kind.MODULE || home.has(name, Use.GLOBAL);
    scope.declare(name, isGlobal ? Use.GLOBAL : Use.NONLOCAL, target.span());
    home.add(name, home.kind() == Kind.MODULE ? Use.GLOBAL : Use.ASSIGNED);
  }

  /// Checks a scope's declarations, when all of the program is known.
  static void complete(Scope scope) {
    scope
        .declarations()
        .forEach(
            (name, span) -> {
              if (scope.has(name, Use.NONLOCAL)) {
                completeNonlocal(scope, name, span);
              }
            });
  }

  private static void completeNonlocal(Scope scope, String name, SourceSpan span) {
    if (scope.has(name, Use.GLOBAL)) {
      throw SyntaxChecks.refusal("name '" + name + "' is nonlocal and global", span);
    }
    if (scope.kind() == Kind.MODULE) {
      throw SyntaxChecks.refusal("nonlocal declaration not allowed at module level", span);
    }
    if (!isBoundAround(scope, name)) {
      throw SyntaxChecks.refusal("no binding for nonlocal '" + name + "' found", span);
    }
  }

  private static boolean isBoundAround(Scope inner, String name) {
    for (Scope scope = inner.parent(); scope != null; scope = scope.parent()) {
      boolean isFunction = scope.kind() == Kind.FUNCTION || scope.kind() == Kind.COMPREHENSION;
      if (scope.kind() == Kind.CLASS && name.equals("__class__")) {
        return true;
      }
      if (isFunction && scope.has(name, Use.GLOBAL)) {
        return false;
      }
      if (isFunction && scope.binds(name)) {
        return true;
      }
    }
    return false;
  }
}
