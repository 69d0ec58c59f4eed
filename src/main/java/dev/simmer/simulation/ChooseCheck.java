package dev.simmer.simulation;

import dev.simmer.python.syntax.Module;
import dev.simmer.python.syntax.Parameters;
import dev.simmer.python.syntax.Parameters.Parameter;
import dev.simmer.python.syntax.Stmt;
import dev.simmer.trace.SourceSpan;
import java.util.List;
import java.util.ResourceBundle;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// Looks whether a program defines a function that can be called as `choose(ready, now)`, as far as
/// that shows before it runs.
final class ChooseCheck {
  static final String NAME = "choose";
  private static final int GIVEN = 2;

  private final ResourceBundle texts = ResourceBundle.getBundle("dev.simmer.simulation.script");

  /// @throws RecipeException if it does not, or not in such a way
  void check(Module module) throws RecipeException {
    Stmt.FunctionDef choose = null;
    for (Stmt statement : module.body()) {
      if (statement instanceof Stmt.FunctionDef function && function.name().equals(NAME)) {
        choose = function;
      }
    }
    if (choose != null) {
      check(choose);
    } else if (!module.source().contains(NAME)) {
      throw problem("missing", null);
    }
  }

  private void check(Stmt.FunctionDef choose) throws RecipeException {
    if (choose.isAsync()) {
      throw problem("async", choose.span());
    }
    if (choose.decorators().isEmpty() && !takesTwo(choose.parameters())) {
      throw problem("parameters", choose.span());
    }
  }

  private static boolean takesTwo(Parameters parameters) {
    List<Parameter> positional =
        Stream.concat(parameters.positionalOnly().stream(), parameters.regular().stream()).toList();
    return needed(positional) <= GIVEN
        && (positional.size() >= GIVEN || parameters.star() != null)
        && needed(parameters.keywordOnly()) == 0;
  }

  private static long needed(List<Parameter> parameters) {
    return parameters.stream().filter(one -> one.defaultValue() == null).count();
  }

  private RecipeException problem(String key, @Nullable SourceSpan span) {
    return new RecipeException(new Problem(texts.getString(key), span, ""));
  }
}
