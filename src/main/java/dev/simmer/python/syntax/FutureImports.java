package dev.simmer.python.syntax;

import java.util.List;
import java.util.Set;

/// The imports from `__future__` at the beginning of a program.
final class FutureImports {
  private static final Set<String> FEATURES =
      Set.of(
          "nested_scopes",
          "generators",
          "division",
          "absolute_import",
          "with_statement",
          "print_function",
          "unicode_literals",
          "barry_as_FLUFL",
          "generator_stop",
          "annotations");

  private FutureImports() {}

  /// The line of the last of them; 0 if there is none.
  static int check(List<Stmt> program) {
    int line = 0;
    for (int i = 0; i < program.size(); i++) {
      Stmt statement = program.get(i);
      if (isFutureImport(statement)) {
        checkFeatures((Stmt.ImportFrom) statement);
        line = statement.span().line();
      } else if (i > 0 || !isText(statement)) {
        return line;
      }
    }
    return line;
  }

  static boolean isFutureImport(Stmt statement) {
    return statement instanceof Stmt.ImportFrom from
        && from.module().equals("__future__")
        && from.level() == 0;
  }

  private static boolean isText(Stmt statement) {
    return statement instanceof Stmt.Expression(Expr value, var _)
        && value instanceof Expr.Constant(Literal literal, var _)
        && literal instanceof Literal.Text;
  }

  private static void checkFeatures(Stmt.ImportFrom from) {
    for (Stmt.Alias alias : from.names()) {
      if (alias.name().equals("braces")) {
        throw SyntaxChecks.refusal("not a chance", from.span());
      }
      if (!FEATURES.contains(alias.name())) {
        throw SyntaxChecks.refusal(
            "future feature " + alias.name() + " is not defined", from.span());
      }
    }
  }
}
