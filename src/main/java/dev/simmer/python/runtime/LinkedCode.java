package dev.simmer.python.runtime;

import dev.simmer.python.compile.Code;
import dev.simmer.python.compile.FunctionShape;
import org.jspecify.annotations.Nullable;

/// Code whose global names are joined to the cells of a module, so that using one needs no look-up.
final class LinkedCode {
  final Code code;
  final int[] instructions;
  final Object[] constants;
  final String[] names;
  final int variables;
  final int frameSize;
  final Namespace globals;
  final Cell[] globalCells;
  final Cell[] builtinCells;
  private final Namespace builtins;
  private final @Nullable LinkedCode[] children;

  LinkedCode(Code code, Namespace globals, Namespace builtins) {
    this.code = code;
    this.instructions = code.instructions();
    this.constants = code.constants();
    this.names = code.names();
    this.variables = code.variables().size();
    this.frameSize = code.frameSize();
    this.globals = globals;
    this.builtins = builtins;
    globalCells = new Cell[names.length];
    builtinCells = new Cell[names.length];
    for (int i = 0; i < names.length; i++) {
      globalCells[i] = globals.cell(names[i]);
      builtinCells[i] = builtins.cell(names[i]);
    }
    children = new LinkedCode[constants.length];
  }

  /// The code of the function that a constant describes.
  LinkedCode child(int constant) {
    LinkedCode child = children[constant];
    if (child == null) {
      FunctionShape shape = (FunctionShape) constants[constant];
      child = new LinkedCode(shape.code(), globals, builtins);
      children[constant] = child;
    }
    return child;
  }
}
