package dev.simmer.simulation;

import dev.simmer.python.syntax.Expr;
import dev.simmer.python.syntax.Module;
import dev.simmer.python.syntax.Stmt;
import dev.simmer.trace.SourceSpan;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.ResourceBundle;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// Refuses, before it runs, a program that imports a module that is not there.
///
/// An import whose failure the program handles itself is left to it, and so is one that is only for
/// a type checker.
final class ImportCheck {
  private static final Set<String> HANDLES_FAILURE =
      Set.of("ImportError", "ModuleNotFoundError", "Exception", "BaseException");

  /// What modules may need that a kitchen does not have.
  private static final List<String> NEEDS =
      List.of(
          "network",
          "files",
          "processes",
          "loops",
          "queues",
          "threads",
          "signals",
          "arguments",
          "numbers",
          "forgetting",
          "timeouts",
          "retries",
          "typing",
          "tests",
          "terminal",
          "models");

  private final ResourceBundle texts = ResourceBundle.getBundle("dev.simmer.simulation.recipe");
  private final Set<String> known;
  private final @Nullable Path recipe;

  /// @param known the modules that are there
  /// @param recipe the program's file, if it has one
  ImportCheck(Set<String> known, @Nullable Path recipe) {
    this.known = known;
    this.recipe = recipe;
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
      default -> {
        for (List<Stmt> block : blocks(statement)) {
          check(block);
        }
      }
    }
  }

  /// The blocks of a statement that may import only what is there.
  private static List<List<Stmt>> blocks(Stmt statement) {
    return switch (statement) {
      case Stmt.FunctionDef def -> List.of(def.body());
      case Stmt.ClassDef def -> List.of(def.body());
      case Stmt.If branch when isForTypeCheckers(branch.test()) -> List.of(branch.orElse());
      case Stmt.If branch -> List.of(branch.body(), branch.orElse());
      case Stmt.For loop -> List.of(loop.body(), loop.orElse());
      case Stmt.While loop -> List.of(loop.body(), loop.orElse());
      case Stmt.With with -> List.of(with.body());
      case Stmt.Match match -> match.cases().stream().map(Stmt.Case::body).toList();
      case Stmt.Try attempt -> blocks(attempt);
      default -> List.of();
    };
  }

  private static List<List<Stmt>> blocks(Stmt.Try attempt) {
    List<List<Stmt>> blocks = new ArrayList<>();
    if (attempt.handlers().stream().noneMatch(ImportCheck::handlesFailure)) {
      blocks.add(attempt.body());
    }
    attempt.handlers().forEach(handler -> blocks.add(handler.body()));
    blocks.add(attempt.orElse());
    blocks.add(attempt.finallyBody());
    return blocks;
  }

  private static boolean handlesFailure(Stmt.Handler handler) {
    return switch (handler.type()) {
      case null -> true;
      case Expr.TupleDisplay tuple -> tuple.elements().stream().anyMatch(ImportCheck::isFailure);
      case Expr type -> isFailure(type);
    };
  }

  private static boolean isFailure(Expr type) {
    return type instanceof Expr.Name name && HANDLES_FAILURE.contains(name.id());
  }

  private static boolean isForTypeCheckers(Expr test) {
    return switch (test) {
      case Expr.Name name -> name.id().equals("TYPE_CHECKING");
      case Expr.Attribute attribute -> attribute.name().equals("TYPE_CHECKING");
      default -> false;
    };
  }

  private void check(String module, SourceSpan span) throws RecipeException {
    if (!known.contains(module)) {
      String message = texts.getString("import").formatted(module);
      throw new RecipeException(new Problem(message, span, advice(module)));
    }
  }

  private String advice(String module) {
    String top = module.split("\\.", 2)[0];
    if (isBesideTheRecipe(top)) {
      return texts.getString("import.neighbour").formatted(top);
    }
    for (String need : NEEDS) {
      if (List.of(texts.getString("import." + need).split(" ")).contains(top)) {
        return texts.getString("import." + need + ".advice");
      }
    }
    List<String> offered = known.stream().filter(name -> name.indexOf('.') < 0).toList();
    return texts.getString("import.advice").formatted(String.join(", ", offered));
  }

  private boolean isBesideTheRecipe(String module) {
    return recipe != null
        && (Files.exists(recipe.resolveSibling(module + ".py"))
            || Files.exists(recipe.resolveSibling(module).resolve("__init__.py")));
  }
}
