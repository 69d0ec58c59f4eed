package dev.simmer.python.compile;

import dev.simmer.python.compile.CodeBuilder.Label;
import dev.simmer.python.syntax.Expr;
import dev.simmer.trace.SourceSpan;

/// What a `for` or `async for` puts around its body, as a statement or in a comprehension.
final class ForLoop {
  final Label next = new Label();
  private final Label exhausted = new Label();
  private final Unit unit;
  private final CodeBuilder code;
  private final Expr iterable;
  private final boolean isAsync;
  private final SourceSpan span;

  /// How many values are on the stack when a round begins. At its end nobody may come by.
  private int depth;

  /// @param whole the statement or comprehension, where it waits or fails
  ForLoop(Unit unit, Expr iterable, boolean isAsync, SourceSpan whole) {
    this.unit = unit;
    this.code = unit.code;
    this.iterable = iterable;
    this.isAsync = isAsync;
    this.span = whole;
  }

  /// `[iterable]` to `[its iterator]`
  void iterator() {
    code.at(span);
    code.emit(isAsync ? Op.GET_ASYNC_ITERATOR : Op.GET_ITERATOR, unit.isOwned(iterable) ? 1 : 0, 0);
  }

  /// The instruction that takes the iterator off the stack before its end.
  int pop() {
    return unit.isOwned(iterable) ? Op.DROP : Op.POP;
  }

  /// `[iterator]` to `[iterator, next]`: begins a round.
  void begin() {
    code.at(span);
    code.place(next);
    depth = code.depth();
    code.jump(isAsync ? Op.ASYNC_NEXT : Op.FOR_ITER, exhausted, 1, -1);
  }

  /// `[iterator]` to `[]`: ends a round, and goes on here after the last.
  void end() {
    code.at(iterable.span());
    code.jump(Op.JUMP_BACK, next, 0, 0);
    if (isAsync) {
      code.handle(next.instruction(), depth);
      code.emit(Op.END_ASYNC_FOR, -2);
    }
    code.place(exhausted);
  }
}
