package dev.simmer.simulation;

import dev.simmer.python.syntax.Module;
import dev.simmer.python.syntax.Stmt;
import dev.simmer.trace.SourceSpan;
import java.util.List;
import java.util.ResourceBundle;
import java.util.Set;

/// Refuses, before it runs, a program that imports a module that is not there. What stands in a
/// `try` is left to the program.
final class ImportCheck {
  private static final Set<String> NETWORKED =
      Set.of("aiohttp", "httpx", "requests", "aiofiles", "urllib", "socket", "websockets");

  private final Set<String> known;

  ImportCheck(Set<String> known) {
    this.known = known;
  }

  void check(Module module) throws RecipeException {
    check(module.body());
  }

  private void check(List<Stmt> statements) throws RecipeException {
    for (Stmt statement : statements) {
      check(statement);
    }
  }

  private void check(Stmt statement) throws RecipeException {
    switch (statement) {
      case Stmt.Import imports -> {
        for (Stmt.Alias alias : imports.names()) {
          check(alias.name(), alias.span());
        }
      }
      case Stmt.ImportFrom imports when imports.level() == 0 ->
          check(imports.module(), imports.span());
      case Stmt.FunctionDef def -> check(def.body());
      case Stmt.ClassDef def -> check(def.body());
      case Stmt.If branch -> {
        check(branch.body());
        check(branch.orElse());
      }
      case Stmt.For loop -> check(loop.body());
      case Stmt.While loop -> check(loop.body());
      case Stmt.With with -> check(with.body());
      default -> {}
    }
  }

  private void check(String module, SourceSpan span) throws RecipeException {
    if (known.contains(module)) {
      return;
    }
    ResourceBundle texts = ResourceBundle.getBundle("dev.simmer.simulation.recipe");
    int dot = module.indexOf('.');
    String top = dot < 0 ? module : module.substring(0, dot);
    String advice =
        NETWORKED.contains(top)
            ? texts.getString("import.network.advice")
            : texts.getString("import.advice").formatted(String.join(", ", known));
    String message = texts.getString("import").formatted(module);
    throw new RecipeException(new Problem(message, span, advice));
  }
}
