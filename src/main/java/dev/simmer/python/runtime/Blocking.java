package dev.simmer.python.runtime;

import dev.simmer.loop.Step;

/// What blocks where nothing can be suspended.
final class Blocking {
  private Blocking() {}

  /// A value, or what it becomes: code called from Java cannot be suspended, so that blocking calls
  /// block at once.
  static Object settled(Interpreter py, Object valueOrSuspended) {
    Object result = valueOrSuspended;
    while (result instanceof Suspended suspended) {
      if (!(suspended.step instanceof Step.Blocks blocks)) {
        throw new IllegalStateException("only coroutines are suspended: " + suspended.step);
      }
      py.loops().block(blocks, Frame.lineOfProgram(suspended.frame));
      result = py.evaluator().resume(suspended.frame, Singleton.NONE);
    }
    return result;
  }

  /// The same for what a built-in function gave.
  static Object ofBuiltin(Interpreter py, Object valueOrStep) {
    if (valueOrStep instanceof Step.Blocks blocks) {
      py.loops().block(blocks, py.currentLine());
      return Singleton.NONE;
    }
    return valueOrStep;
  }
}
