package dev.simmer.simulation;

import dev.simmer.python.compile.Code;
import dev.simmer.python.compile.Compiler;
import dev.simmer.python.standard.StandardLibrary;
import dev.simmer.python.syntax.Diagnostic;
import dev.simmer.python.syntax.Module;
import dev.simmer.python.syntax.Parser;
import dev.simmer.python.syntax.SyntaxException;
import java.nio.file.Path;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// Makes code of programs, or refuses them.
final class ProgramCompiler {
  private final Set<String> modules;

  ProgramCompiler(StandardLibrary library) {
    modules = library.moduleNames();
  }

  /// What else has to hold of a program.
  @FunctionalInterface
  interface Check {
    void check(Module module) throws RecipeException;
  }

  /// @param lineCost how long a burner is busy with each line, in nanoseconds
  /// @throws RecipeException if the program cannot be parsed, or imports what is not there
  Code compile(String source, long lineCost) throws RecipeException {
    return compile(source, null, lineCost, module -> {});
  }

  /// @throws RecipeException as above
  Code compile(Recipe recipe, long lineCost) throws RecipeException {
    return compile(recipe.source(), recipe.file(), lineCost, module -> {});
  }

  /// @throws RecipeException if the program does not hold what is checked, as well
  Code compile(String source, long lineCost, Check check) throws RecipeException {
    return compile(source, null, lineCost, check);
  }

  private Code compile(String source, @Nullable Path file, long lineCost, Check check)
      throws RecipeException {
    try {
      Module module = Parser.parse(source);
      new ImportCheck(modules, file).check(module);
      check.check(module);
      return Compiler.compile(module, lineCost);
    } catch (SyntaxException e) {
      Diagnostic diagnostic = e.diagnostic();
      throw new RecipeException(new Problem(diagnostic.message(), diagnostic.place(), ""));
    }
  }
}
