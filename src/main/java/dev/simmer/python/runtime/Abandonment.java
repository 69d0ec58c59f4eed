package dev.simmer.python.runtime;

import dev.simmer.python.compile.Code;
import dev.simmer.python.compile.Lending;

/// Ends generators and coroutines that nobody refers to any more, at the moment at which CPython
/// would: it counts references.
///
/// Only what was made by a frame and never left its variables and its stack is looked after: that
/// frame is then its holder. All else lives until the end of the run.
final class Abandonment {
  private final Interpreter py;

  Abandonment(Interpreter py) {
    this.py = py;
  }

  /// A value was taken off the frame's stack or out of one of its variables.
  void dropped(Frame f, Object value) {
    if (!isLookedAfter(value) || f.holds(value, f.sp)) {
      return;
    }
    if (value instanceof Suspendable suspended && suspended.isHeldBy(f)) {
      suspended.abandon(py);
    } else if (value instanceof PyIterator iterator) {
      for (Object source : iterator.sources()) {
        dropped(f, source);
      }
    }
  }

  private static boolean isLookedAfter(Object value) {
    return value instanceof Suspendable || value instanceof PyIterator;
  }

  /// Takes values off the stack until so many slots are left.
  void cut(Frame f, int sp) {
    while (f.sp > sp) {
      dropped(f, f.slots[--f.sp]);
    }
  }

  /// Empties a variable.
  void release(Frame f, int variable) {
    Object value = f.slots[variable];
    if (value != null && isLookedAfter(value)) {
      f.slots[variable] = null;
      dropped(f, value);
    }
  }

  /// Empties the variables that own what they hold: the frame has come to its end.
  void releaseAll(Frame f) {
    if (!f.kept) {
      for (int variable : f.code().owned()) {
        release(f, variable);
      }
    }
  }

  /// An exception was handled: what its traceback kept is referred to no more.
  void forget(PyException handled) {
    for (Frame frame : handled.keptFrames()) {
      releaseAll(frame);
    }
    handled.forgetFrames();
  }

  /// A value is stored where other code finds it.
  static void share(Object value) {
    if (value instanceof Suspendable shared) {
      shared.heldBy(null);
    }
  }

  /// What a frame returns is its caller's.
  static void handOver(Frame f) {
    if (f.slots[f.sp - 1] instanceof Suspendable suspended && suspended.isHeldBy(f)) {
      boolean goesUp = f.role == Frame.Role.CALL || f.role == Frame.Role.AWAIT;
      suspended.heldBy(goesUp ? f.caller : null);
    }
  }

  /// A function begins: an argument that was made for this call is its own.
  static void adopt(Frame f, int parameter) {
    if (f.slots[parameter] instanceof Suspendable suspended && suspended.isPromisedTo(f.code())) {
      suspended.heldBy(f);
    }
  }

  /// Arguments are about to be passed to a function.
  ///
  /// @param call what the call is: see [Lending]
  static void lend(Frame f, int call) {
    int first = f.sp - Lending.count(call);
    int skipped = 0;
    Object function = f.slots[first - 1];
    if ((call & Lending.METHOD) != 0 && f.slots[first - 2] != null) {
      function = f.slots[first - 2];
      skipped = 1;
    }
    if (function instanceof BoundMethod method) {
      function = method.function();
      skipped = 1;
    }
    for (int i = 0; first + i < f.sp; i++) {
      boolean isMarked = Lending.isMarked(call, i);
      if (isMarked && f.slots[first + i] instanceof Suspendable lent && lent.isHeldBy(f)) {
        boolean isKept = f.holds(lent, first);
        lend(lent, isKept, function, i + skipped, (call & Lending.AWAITED) != 0);
      }
    }
  }

  private static void lend(
      Suspendable lent, boolean isKept, Object function, int parameter, boolean isAwaited) {
    boolean returns =
        function instanceof Builtin
            || (function instanceof PyFunction called
                && (isAwaited || called.code().kind() == Code.Kind.FUNCTION));
    boolean isOwned =
        function instanceof PyFunction called && called.code().ownsParameter(parameter);
    if (isOwned && !isKept) {
      lent.promiseTo(((PyFunction) function).code());
    } else if (!(isOwned && returns)) {
      lent.heldBy(null);
    }
  }
}
