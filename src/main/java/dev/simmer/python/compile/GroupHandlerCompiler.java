package dev.simmer.python.compile;

import dev.simmer.python.compile.CodeBuilder.Label;
import dev.simmer.python.syntax.Expr;
import dev.simmer.python.syntax.Stmt;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Compiles the handlers of a `try` with `except*`.
///
/// While they run, the stack holds `[handled before, exception, results, what is left]`: the
/// results are what the handlers raised.
final class GroupHandlerCompiler {
  private final Unit unit;
  private final CodeBuilder code;
  private final JumpCompiler jumps;

  GroupHandlerCompiler(Unit unit, JumpCompiler jumps) {
    this.unit = unit;
    this.code = unit.code;
    this.jumps = jumps;
  }

  /// `[handled before, exception]` to `[]` at `end`, or raises what the handlers did not take.
  void handlers(List<Stmt.Handler> handlers, Label end) {
    code.emit(Op.BUILD_LIST, 0, 1);
    code.emit(Op.COPY, 2, 1);
    handlers.forEach(this::handler);
    code.emit(Op.LIST_APPEND, 1, -1);
    code.emit(Op.FINISH_GROUP, -1);
    Label raises = new Label();
    jumpIfNotNone(raises);
    code.emit(Op.POP, -1);
    code.emit(Op.POP_HANDLED, -1);
    code.jump(Op.JUMP, end, 0, 0);
    code.place(raises);
    code.emitEnd(Op.RERAISE, 0, -1);
  }

  private void handler(Stmt.Handler handler) {
    Label matched = new Label();
    Label next = new Label();
    code.at(handler.span());
    pushTypes(handler.type());
    code.emit(Op.MATCH_GROUP, 0);
    jumpIfNotNone(matched);
    code.emit(Op.POP, -1);
    code.jump(Op.JUMP, next, 0, 0);
    code.place(matched);
    body(handler, next);
    code.place(next);
  }

  private void pushTypes(@Nullable Expr type) {
    if (type == null) {
      throw new IllegalStateException("except* names a type: the parser lets none through");
    }
    unit.expressions().push(type);
  }

  /// `[…, what is left, part]` to `[…, what is left]`. What the body raises goes to the results.
  private void body(Stmt.Handler handler, Label next) {
    int depth = code.depth();
    code.emit(Op.PUSH_HANDLED, 1);
    if (handler.name() == null) {
      code.emit(Op.POP, -1);
    } else {
      unit.names().store(handler.name());
    }
    ProtectedRange range = new ProtectedRange(code);
    unit.blocks.add(new Block.Guarded(range));
    unit.statements().body(handler.body());
    unit.blocks.removeLast();
    range.close();
    code.emit(Op.POP_HANDLED, -1);
    jumps.forget(handler.name());
    code.jump(Op.JUMP, next, 0, 0);
    if (code.handle(range, depth)) {
      jumps.forget(handler.name());
      code.emit(Op.SWAP, 2, 0);
      code.emit(Op.POP_HANDLED, -1);
      code.emit(Op.LIST_APPEND, 2, -1);
      code.jump(Op.JUMP, next, 0, 0);
    }
  }

  private void jumpIfNotNone(Label target) {
    code.emit(Op.COPY, 1, 1);
    code.emit(Op.LOAD_NONE, 1);
    code.emit(Op.COMPARE, Expr.CompareOperator.IS.ordinal(), -1);
    code.jump(Op.JUMP_IF_FALSE, target, -1, -1);
  }
}
