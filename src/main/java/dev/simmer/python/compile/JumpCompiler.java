package dev.simmer.python.compile;

import dev.simmer.python.syntax.Expr;
import dev.simmer.trace.SourceSpan;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Compiles `return`, `break` and `continue`, and what they do to the blocks that they leave.
final class JumpCompiler {
  private final Unit unit;
  private final CodeBuilder code;

  JumpCompiler(Unit unit) {
    this.unit = unit;
    this.code = unit.code;
  }

  void returnValue(@Nullable Expr value) {
    unit.expressions().pushOrNone(value);
    if (Ownership.isFresh(value)) {
      code.emit(Op.HAND_OVER, 0);
    }
    leave(0, true, code::emitReturn);
  }

  void breakLoop() {
    int index = innermostLoop();
    Block.Loop loop = (Block.Loop) unit.blocks.get(index);
    leave(
        index + 1,
        false,
        () -> {
          if (loop.pop() != 0) {
            code.emit(loop.pop(), -1);
          }
          code.jump(Op.JUMP, loop.end(), 0, 0);
        });
  }

  void continueLoop() {
    int index = innermostLoop();
    Block.Loop loop = (Block.Loop) unit.blocks.get(index);
    leave(index + 1, false, () -> code.jump(Op.JUMP_BACK, loop.next(), 0, 0));
  }

  private int innermostLoop() {
    for (int i = unit.blocks.size() - 1; i >= 0; i--) {
      if (unit.blocks.get(i) instanceof Block.Loop) {
        return i;
      }
    }
    throw new IllegalStateException("no loop around: the parser lets none through");
  }

  /// Leaves the blocks from the innermost one down to `first`, then jumps. The code that cleans up
  /// is not under the protection of the blocks that it leaves.
  private void leave(int first, boolean keepsTop, Runnable jump) {
    List<Block> all = new ArrayList<>(unit.blocks);
    for (int i = all.size() - 1; i >= first; i--) {
      Block block = all.get(i);
      if (block.range() != null) {
        block.range().close();
      }
      unit.blocks.removeLast();
      leave(block, keepsTop);
    }
    jump.run();
    unit.blocks.clear();
    unit.blocks.addAll(all);
    for (Block block : all.subList(first, all.size())) {
      if (block.range() != null) {
        block.range().reopen();
      }
    }
  }

  /// Undoes one block. If `keepsTop`, the value to return stands above what the block keeps.
  private void leave(Block block, boolean keepsTop) {
    switch (block) {
      case Block.Loop loop -> {
        if (loop.pop() != 0) {
          popBelow(keepsTop, loop.pop());
        }
      }
      case Block.Guarded guarded -> {}
      case Block.Finally last -> finallyBody(last, keepsTop);
      case Block.PendingReturn _ -> popBelow(keepsTop, Op.POP);
      case Block.Handler handler -> {
        popHandled(keepsTop);
        forget(handler.name());
      }
      case Block.FinallyHandler handler -> {
        popBelow(keepsTop, Op.POP);
        popHandled(keepsTop);
      }
      case Block.With with -> {
        code.at(with.span());
        if (keepsTop) {
          code.emit(Op.SWAP, 2, 0);
        }
        SourceSpan jump = code.at(with.span());
        exitWith(with.isAsync());
        code.at(jump);
      }
    }
  }

  private void finallyBody(Block.Finally last, boolean keepsTop) {
    if (!keepsTop) {
      unit.statements().body(last.body());
      return;
    }
    unit.blocks.add(new Block.PendingReturn());
    unit.statements().body(last.body());
    unit.blocks.removeLast();
  }

  /// `[exit method]` to `[]`, after a body that went well.
  void exitWith(boolean isAsync) {
    code.emit(Op.EXIT_WITH, isAsync ? 1 : 0, 0);
    if (isAsync) {
      code.emit(Op.AWAIT, 0);
    }
    code.emit(Op.POP, -1);
  }

  /// Unbinds the name of an `except … as name`.
  void forget(@Nullable String name) {
    if (name != null) {
      code.emit(Op.LOAD_NONE, 1);
      unit.names().store(name);
      unit.names().delete(name);
    }
  }

  private void popHandled(boolean keepsTop) {
    if (keepsTop) {
      code.emit(Op.SWAP, 2, 0);
    }
    code.emit(Op.POP_HANDLED, 1, -1);
  }

  private void popBelow(boolean keepsTop, int pop) {
    if (keepsTop) {
      code.emit(Op.SWAP, 2, 0);
    }
    code.emit(pop, -1);
  }
}
