package dev.simmer.simulation;

import dev.simmer.python.compile.Code;
import dev.simmer.python.compile.Compiler;
import dev.simmer.python.standard.StandardLibrary;
import dev.simmer.python.syntax.Diagnostic;
import dev.simmer.python.syntax.Module;
import dev.simmer.python.syntax.Parser;
import dev.simmer.python.syntax.SyntaxException;

/// Makes code of programs, or refuses them.
final class ProgramCompiler {
  private final ImportCheck imports;

  ProgramCompiler(StandardLibrary library) {
    imports = new ImportCheck(library.moduleNames());
  }

  /// @param lineCost how long a burner is busy with each line, in nanoseconds
  /// @throws RecipeException if the program cannot be parsed, or imports what is not there
  Code compile(String source, long lineCost) throws RecipeException {
    try {
      Module module = Parser.parse(source);
      imports.check(module);
      return Compiler.compile(module, lineCost);
    } catch (SyntaxException e) {
      Diagnostic diagnostic = e.diagnostic();
      throw new RecipeException(new Problem(diagnostic.message(), diagnostic.place(), ""));
    }
  }
}
