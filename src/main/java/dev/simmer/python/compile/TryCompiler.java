package dev.simmer.python.compile;

import dev.simmer.python.compile.CodeBuilder.Label;
import dev.simmer.python.syntax.Stmt;
import java.util.List;

/// Compiles `try` and `with`.
///
/// A handler starts with the exception on the stack. It first notes that the exception is being
/// handled, which leaves what was handled before below it.
final class TryCompiler {
  private final Unit unit;
  private final CodeBuilder code;
  private final JumpCompiler jumps;
  private final GroupHandlerCompiler groupHandlers;

  TryCompiler(Unit unit, JumpCompiler jumps) {
    this.unit = unit;
    this.code = unit.code;
    this.jumps = jumps;
    this.groupHandlers = new GroupHandlerCompiler(unit, jumps);
  }

  void attempt(Stmt.Try attempt) {
    if (attempt.finallyBody().isEmpty()) {
      handled(attempt);
    } else {
      withFinally(attempt);
    }
  }

  private void withFinally(Stmt.Try attempt) {
    int depth = code.depth();
    ProtectedRange range = new ProtectedRange(code);
    unit.blocks.add(new Block.Finally(range, attempt.finallyBody()));
    if (attempt.handlers().isEmpty()) {
      unit.statements().body(attempt.body());
    } else {
      handled(attempt);
    }
    unit.blocks.removeLast();
    range.close();
    Label end = new Label();
    unit.statements().body(attempt.finallyBody());
    code.jump(Op.JUMP, end, 0, 0);
    if (code.handle(range, depth)) {
      code.emit(Op.PUSH_HANDLED, 1);
      ProtectedRange cleanUp = new ProtectedRange(code);
      unit.blocks.add(new Block.FinallyHandler(cleanUp));
      unit.statements().body(attempt.finallyBody());
      unit.blocks.removeLast();
      code.emitEnd(Op.RERAISE, 0, -1);
      restoreHandled(cleanUp, depth + 1);
    }
    code.place(end);
  }

  private void handled(Stmt.Try attempt) {
    int depth = code.depth();
    Label end = new Label();
    ProtectedRange range = new ProtectedRange(code);
    unit.blocks.add(new Block.Guarded(range));
    unit.statements().body(attempt.body());
    unit.blocks.removeLast();
    range.close();
    unit.statements().body(attempt.orElse());
    code.jump(Op.JUMP, end, 0, 0);
    if (code.handle(range, depth)) {
      code.emit(Op.PUSH_HANDLED, 1);
      ProtectedRange cleanUp = new ProtectedRange(code);
      if (attempt.isGroup()) {
        groupHandlers.handlers(attempt.handlers(), end);
      } else {
        handlers(attempt.handlers(), cleanUp, end);
      }
      restoreHandled(cleanUp, depth + 1);
    }
    code.place(end);
  }

  private void handlers(List<Stmt.Handler> handlers, ProtectedRange cleanUp, Label end) {
    for (Stmt.Handler handler : handlers) {
      Label next = new Label();
      code.at(handler.span());
      if (handler.type() != null) {
        unit.expressions().push(handler.type());
        code.emit(Op.MATCH_EXCEPTION, 0);
        code.jump(Op.JUMP_IF_FALSE, next, -1, -1);
      }
      handler(handler, cleanUp);
      code.jump(Op.JUMP, end, 0, 0);
      code.place(next);
    }
    code.emitEnd(Op.RERAISE, 0, -1);
  }

  /// `[handled before, exception]` to `[]`.
  private void handler(Stmt.Handler handler, ProtectedRange cleanUp) {
    if (handler.name() == null) {
      code.emit(Op.POP, -1);
      unit.blocks.add(new Block.Handler(cleanUp, null));
      unit.statements().body(handler.body());
      unit.blocks.removeLast();
    } else {
      unit.names().store(handler.name());
      namedHandler(handler, handler.name(), cleanUp);
    }
    code.emit(Op.POP_HANDLED, 1, -1);
    jumps.forget(handler.name());
  }

  /// An exception out of the body unbinds the name, too.
  private void namedHandler(Stmt.Handler handler, String name, ProtectedRange cleanUp) {
    int depth = code.depth();
    Label end = new Label();
    ProtectedRange range = new ProtectedRange(code);
    unit.blocks.add(new Block.Handler(cleanUp, name));
    unit.blocks.add(new Block.Guarded(range));
    unit.statements().body(handler.body());
    unit.blocks.removeLast();
    unit.blocks.removeLast();
    range.close();
    code.jump(Op.JUMP, end, 0, 0);
    if (code.handle(range, depth)) {
      jumps.forget(name);
      code.emitEnd(Op.RERAISE, 0, -1);
    }
    code.place(end);
  }

  /// `[handled before, exception]`: goes on raising it, with what was handled before being handled.
  private void restoreHandled(ProtectedRange range, int depth) {
    range.close();
    if (code.handle(range, depth)) {
      code.emit(Op.SWAP, 2, 0);
      code.emit(Op.POP_HANDLED, -1);
      code.emitEnd(Op.RERAISE, 0, -1);
    }
  }

  void with(Stmt.With with) {
    with(with, 0);
  }

  private void with(Stmt.With with, int index) {
    if (index == with.items().size()) {
      unit.statements().body(with.body());
      return;
    }
    Stmt.WithItem item = with.items().get(index);
    unit.expressions().push(item.context());
    code.at(with.span());
    int depth = code.depth();
    code.emit(with.isAsync() ? Op.ENTER_ASYNC_WITH : Op.ENTER_WITH, 1);
    if (with.isAsync()) {
      code.emit(Op.AWAIT, 0);
    }
    ProtectedRange range = new ProtectedRange(code);
    unit.blocks.add(new Block.With(range, with.isAsync(), with.span()));
    if (item.target() == null) {
      code.emit(Op.POP, -1);
    } else {
      unit.targets().store(item.target());
    }
    with(with, index + 1);
    unit.blocks.removeLast();
    range.close();
    exit(with, range, depth);
  }

  private void exit(Stmt.With with, ProtectedRange range, int depth) {
    Label end = new Label();
    code.at(with.span());
    jumps.exitWith(with.isAsync());
    code.jump(Op.JUMP, end, 0, 0);
    if (code.handle(range, depth)) {
      Label suppressed = new Label();
      code.at(with.span());
      code.emit(Op.PUSH_HANDLED, 1);
      ProtectedRange cleanUp = new ProtectedRange(code);
      code.emit(Op.EXIT_WITH_EXCEPTION, with.isAsync() ? 1 : 0, 1);
      if (with.isAsync()) {
        code.emit(Op.AWAIT, 0);
      }
      code.jump(Op.JUMP_IF_TRUE, suppressed, -1, -1);
      code.emitEnd(Op.RERAISE, 0, -1);
      code.place(suppressed);
      cleanUp.close();
      code.emit(Op.POP, -1);
      code.emit(Op.POP_HANDLED, 1, -1);
      code.emit(Op.POP, -1);
      code.jump(Op.JUMP, end, 0, 0);
      cleanUp.reopen();
      restoreHandled(cleanUp, depth + 1);
    }
    code.place(end);
  }
}
