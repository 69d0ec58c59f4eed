package dev.simmer.python.translate;

import dev.simmer.python.compile.Code;
import dev.simmer.python.compile.Op;
import java.util.BitSet;

/// The places of a piece of code at which a frame may go on.
final class Places {
  /// Instructions that are jumped to, or where an exception is handled: all values are in slots.
  private final BitSet targets = new BitSet();

  /// Instructions after those that hand over: they find a value on the stack.
  private final BitSet resumed = new BitSet();

  Places(Code code) {
    targets.set(0);
    code.handlerTargets().forEach(targets::set);
    int[] instructions = code.instructions();
    for (int i = 0; i < instructions.length; i++) {
      int argument = instructions[i] >>> Op.BITS;
      switch (instructions[i] & Op.MASK) {
        case Op.JUMP,
            Op.JUMP_BACK,
            Op.JUMP_IF_FALSE,
            Op.JUMP_IF_TRUE,
            Op.JUMP_IF_FALSE_OR_POP,
            Op.JUMP_IF_TRUE_OR_POP ->
            targets.set(argument);
        case Op.FOR_ITER, Op.ASYNC_NEXT -> {
          targets.set(argument);
          resumed.set(i + 1);
        }
        case Op.CALL, Op.CALL_KEYWORDS, Op.CALL_METHOD, Op.CALL_SPREAD, Op.AWAIT, Op.YIELD ->
            resumed.set(i + 1);
        case Op.YIELD_FROM -> {
          targets.set(i);
          resumed.set(i + 1);
        }
        default -> {}
      }
    }
    resumed.andNot(targets);
  }

  boolean isTarget(int instruction) {
    return targets.get(instruction);
  }

  /// Whether it is entered only after the instruction before it has handed over.
  boolean isResumed(int instruction) {
    return resumed.get(instruction);
  }
}
