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
  private final Translation translation;
  private final Namespace builtins;
  private final @Nullable LinkedCode[] children;
  private FrameCode frameCode = new InstructionLoop();
  private boolean isTranslated;
  private int begunOrJumpedBack;

  LinkedCode(Code code, Namespace globals, Namespace builtins, Translation translation) {
    this.code = code;
    this.instructions = code.instructions();
    this.constants = code.constants();
    this.names = code.names();
    this.variables = code.variables().size();
    this.frameSize = code.frameSize();
    this.globals = globals;
    this.builtins = builtins;
    this.translation = translation;
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
      child = new LinkedCode(shape.code(), globals, builtins, translation);
      children[constant] = child;
    }
    return child;
  }

  /// What runs its frames now.
  FrameCode frameCode() {
    return frameCode;
  }

  /// Takes note that its instructions begin or jump back. Says whether there is a faster way to run
  /// its frames, from now on.
  boolean isFasterNow() {
    if (!isTranslated && translation.isDue(++begunOrJumpedBack)) {
      FrameCode slow = frameCode;
      frameCode = Translation.of(code, slow);
      isTranslated = frameCode != slow;
    }
    return isTranslated;
  }
}
