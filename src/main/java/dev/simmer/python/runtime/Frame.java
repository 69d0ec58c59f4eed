package dev.simmer.python.runtime;

import dev.simmer.loop.Coroutine;
import dev.simmer.python.compile.Code;
import dev.simmer.python.compile.Op;
import dev.simmer.trace.SourceSpan;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/// A call in progress: its variables, its stack and where it stands. Frames are linked to their
/// callers, so that a suspended program needs nothing of Java's own stack.
final class Frame extends Handover {
  final PyFunction function;

  /// Variables, then the stack. Null is a variable without a value.
  final Object[] slots;

  /// The next instruction.
  int pc;

  /// The first free slot of the stack.
  int sp;

  Role role = Role.ENTRY;
  @Nullable Frame caller;

  /// The exception that an `except` or `finally` of this frame is busy with.
  @Nullable PyException handled;

  /// What this frame awaits, where that is not interpreted code.
  @Nullable Coroutine delegate;

  /// The generator or coroutine that the frame belongs to.
  @Nullable Suspendable owner;

  /// For a call of `__init__`: the new instance, which is the call's result.
  @Nullable Object instance;

  /// The mapping that a class body sets its names in.
  @Nullable Object names;

  int depth;

  /// Whether the traceback of an exception that lives on keeps the frame's variables.
  boolean kept;

  Frame(PyFunction function) {
    this.function = function;
    LinkedCode linked = function.linked;
    this.slots = new Object[linked.frameSize];
    this.sp = linked.variables;
    Cell[] captured = function.captured;
    if (captured.length > 0) {
      System.arraycopy(captured, 0, slots, sp - captured.length, captured.length);
    }
  }

  /// What the caller does with a frame's value.
  enum Role {
    /// The frame was entered from Java, and returns there.
    ENTRY,
    CALL,
    /// A constructor: the value must be None, and the result is the instance.
    INIT,
    /// A generator under a `for`: its end ends the loop.
    ITERATE,
    AWAIT
  }

  Code code() {
    return function.linked.code;
  }

  Object[] constants() {
    return function.linked.constants;
  }

  /// The frame that this one returns to, where there must be one.
  Frame requireCaller() {
    if (caller == null) {
      throw new IllegalStateException("no caller");
    }
    return caller;
  }

  /// Whether the value is in one of the variables, or on the stack up to a slot (exclusive).
  boolean holds(Object value, int end) {
    for (int i = 0; i < end; i++) {
      if (slots[i] == value) {
        return true;
      }
    }
    return false;
  }

  /// Whether the value is in one of the variables that own what they hold.
  boolean owns(Object value) {
    return Arrays.stream(code().owned()).anyMatch(variable -> slots[variable] == value);
  }

  /// The first free slot of the stack before the instruction that ran last.
  int heightAtLastInstruction() {
    return function.linked.variables + code().depthAt(Math.max(pc - 1, 0));
  }

  Suspendable requireOwner() {
    if (owner == null) {
      throw new IllegalStateException("no generator");
    }
    return owner;
  }

  void push(Object value) {
    slots[sp++] = value;
  }

  /// Whether a suspended frame stands at a `yield from`.
  boolean isDelegating() {
    return pc > 0 && (code().instructions()[pc] & Op.MASK) == Op.YIELD_FROM;
  }

  /// The source of the instruction that ran last.
  SourceSpan span() {
    return code().spanAt(lastInstruction());
  }

  int lastInstruction() {
    return Math.max(pc - 1, 0);
  }

  /// Whether it runs code of the library, whose lines are not the program's.
  boolean isLibrary() {
    return function.linked.code.isLibrary();
  }

  /// The nearest frame that runs code of the program: the given one, or one that called it.
  static @Nullable Frame ofProgram(@Nullable Frame frame) {
    Frame found = frame;
    while (found != null && found.isLibrary()) {
      found = found.caller;
    }
    return found;
  }

  /// The line of the program that a frame runs, or that called it; 0 if there is none.
  static int lineOfProgram(@Nullable Frame frame) {
    Frame found = ofProgram(frame);
    return found == null ? 0 : found.span().line();
  }

  /// The line of the program nearest to a suspended frame: its own, or that of one that awaits it;
  /// 0 if only the library's code is suspended.
  private int suspendedAt() {
    Frame found = this;
    while (found.isLibrary() && found.role != Role.ENTRY && found.caller != null) {
      found = found.caller;
    }
    return found.isLibrary() ? 0 : found.span().line();
  }

  /// What a suspended frame waits for, and at which line.
  Coroutine.WaitPoint waitPoint() {
    int line = suspendedAt();
    if (delegate == null) {
      return new Coroutine.WaitPoint(null, line);
    }
    Coroutine.WaitPoint inside = delegate.waitPoint();
    return inside.line() > 0 ? inside : new Coroutine.WaitPoint(inside.on(), line);
  }

  /// The line at which the code goes on that a suspended frame waits for, or its own.
  int continuesAt() {
    int inside = delegate == null ? 0 : delegate.continuesAt();
    if (inside > 0) {
      return inside;
    }
    return isLibrary() ? suspendedAt() : nextLine();
  }

  /// What a frame of a suspended program awaits: a coroutine of the program, or what stands for
  /// other awaitables.
  ///
  /// @param innermost the frame that suspended it
  @Nullable Object awaited(Frame innermost) {
    for (Frame f = innermost; f != this && f.caller != null; f = f.caller) {
      if (f.caller == this) {
        return f.owner;
      }
    }
    return delegate instanceof IteratorAwait await ? await.iterator() : delegate;
  }

  private int nextLine() {
    Code code = code();
    int next = pc;
    while (next < code.instructions().length - 1
        && (code.instructions()[next] & Op.MASK) == Op.POP_RESULT) {
      next++;
    }
    return code.spanAt(next).line();
  }
}
