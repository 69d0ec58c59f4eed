package dev.simmer.python.compile;

import dev.simmer.python.syntax.Stmt;
import dev.simmer.trace.SourceSpan;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// A block around the statement being compiled, and what leaving it early has to do.
sealed interface Block {

  /// The instructions whose exceptions go to the block's own handler; null for loops.
  default @Nullable ProtectedRange range() {
    return null;
  }

  /// A loop.
  ///
  /// @param pop the instruction that takes the loop's iterator off the stack; 0 if it has none
  record Loop(CodeBuilder.Label next, CodeBuilder.Label end, int pop) implements Block {}

  /// The body of a `try` with handlers.
  record Guarded(ProtectedRange range) implements Block {}

  /// The part of a `try` that its `finally` follows.
  record Finally(ProtectedRange range, List<Stmt> body) implements Block {}

  /// The body of an `except`; on the stack is what was handled before.
  record Handler(ProtectedRange range, @Nullable String name) implements Block {}

  /// The body of a `finally` while an exception passes; on the stack are what was handled before,
  /// and the exception.
  record FinallyHandler(ProtectedRange range) implements Block {}

  /// The body of a `finally` that runs because of a `return`, whose value is on the stack.
  record PendingReturn() implements Block {}

  /// The body of a `with`; on the stack is the manager's exit method.
  record With(ProtectedRange range, boolean isAsync, SourceSpan span) implements Block {}
}
