package dev.simmer.python.compile;

import dev.simmer.python.syntax.Module;
import dev.simmer.python.syntax.Stmt;

/// What holds for all code of a module.
///
/// @param isLibrary whether the module is one of the library
/// @param lineCost how long each line of a function takes, in nanoseconds; 0 if no time
/// @param annotationsAreText whether annotations are kept as text: `from __future__ import
///   annotations`
record Dialect(boolean isLibrary, long lineCost, boolean annotationsAreText) {
  static Dialect of(Module module, boolean isLibrary, long lineCost) {
    return new Dialect(
        isLibrary,
        lineCost,
        module.body().stream()
            .anyMatch(
                statement ->
                    statement instanceof Stmt.ImportFrom imports
                        && imports.module().equals("__future__")
                        && imports.names().stream()
                            .anyMatch(alias -> alias.name().equals("annotations"))));
  }
}
