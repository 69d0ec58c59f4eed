package dev.simmer.python.runtime;

import dev.simmer.loop.Coroutine;
import dev.simmer.loop.Step;
import dev.simmer.loop.TurnLimitException;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/// Runs frames. What a program does stands in its frames alone, and nothing on Java's stack, so
/// that it can be suspended anywhere.
final class Evaluator {
  /// After so many calls of each other, frames leave Java's stack.
  private static final int MOST_NESTED = 256;

  final Interpreter py;
  final Calls calls;
  final Statements statements;
  final Names names;
  private final Unwinder unwinder;
  private @Nullable Frame current;
  private int stepsLeft;
  private int javaDepth;

  Evaluator(Interpreter py, Calls calls) {
    this.py = py;
    this.calls = calls;
    this.names = new Names(py);
    this.statements = new Statements(py, names);
    this.unwinder = new Unwinder(py);
  }

  /// The frame that runs, or that called the Java code that runs.
  @Nullable Frame current() {
    return current;
  }

  /// Has code run that nothing of what runs now has called.
  Object onNewStack(Supplier<Object> run) {
    Frame outer = current;
    current = null;
    try {
      return run.get();
    } finally {
      current = outer;
    }
  }

  /// Runs a frame until it returns, yields or is suspended.
  ///
  /// @return its value, or [Suspended]
  Object run(Frame frame) {
    return enter(frame, null);
  }

  /// Goes on with a suspended frame: what it waited for has this value.
  Object resume(Frame frame, Object value) {
    requireJavaDepth();
    Coroutine delegate = frame.delegate;
    if (delegate != null) {
      return afterDelegate(frame, delegate.send(value));
    }
    if (frame.pc > 0) {
      frame.push(value);
    }
    return enter(frame, null);
  }

  /// Goes on with a suspended frame by raising an exception in it.
  Object resumeRaising(Frame frame, PyException exception) {
    Coroutine delegate = frame.delegate;
    if (delegate != null) {
      return afterDelegate(frame, delegate.fail(exception));
    }
    PyError error = PyError.of(exception);
    if (frame.isDelegating()) {
      return delegateFailure(frame, exception);
    }
    return enter(frame, error);
  }

  /// A `yield from` hands the exception on to its iterator.
  private Object delegateFailure(Frame frame, PyException exception) {
    try {
      if (Delegation.closes(py, frame.slots[frame.sp - 1], exception)) {
        throw PyError.of(exception);
      }
      Object yielded = Delegation.fail(py, frame.slots[frame.sp - 1], exception);
      if (!(yielded instanceof Step.Returned(Object value))) {
        return yielded;
      }
      frame.slots[frame.sp - 1] = value;
      frame.pc++;
      return enter(frame, null);
    } catch (PyError e) {
      frame.pc++;
      return enter(frame, e);
    }
  }

  private Object afterDelegate(Frame frame, Step step) {
    return switch (step) {
      case Step.Returned(Object value) -> {
        frame.delegate = null;
        frame.push(value);
        yield enter(frame, null);
      }
      case Step.Raised(Object exception) -> {
        frame.delegate = null;
        yield enter(frame, PyError.of((PyException) exception));
      }
      default -> new Suspended(frame, step);
    };
  }

  private void requireJavaDepth() {
    if (javaDepth >= Interpreter.MOST_JAVA_CALLS) {
      throw PyError.of("RecursionError", "maximum recursion depth exceeded");
    }
  }

  private Object enter(Frame frame, @Nullable PyError error) {
    Frame outer = current;
    requireJavaDepth();
    javaDepth++;
    try {
      Frame root = frame;
      while (root.role != Frame.Role.ENTRY && root.caller != null) {
        root = root.caller;
      }
      root.caller = outer;
      if (root.owner != null) {
        root.depth = outer == null ? 0 : outer.depth + 1;
      }
      return loop(error == null ? frame : unwinder.unwind(frame, error));
    } finally {
      current = outer;
      javaDepth--;
    }
  }

  /// A call or a jump back: the program may take only so many. Work of Java code that counts as a
  /// step.
  void takeStep() {
    if (--stepsLeft < 0) {
      stepsLeft = py.budget().nextSteps(py.currentLine());
    }
  }

  /// Counts work that is worth so many steps.
  void takeSteps(int count) {
    stepsLeft -= count;
    while (stepsLeft < 0) {
      stepsLeft += py.budget().nextSteps(py.currentLine());
    }
  }

  void takeStep(Frame frame, int pc) {
    if (--stepsLeft < 0) {
      frame.pc = pc;
      stepsLeft = py.budget().nextSteps(Frame.lineOfProgram(frame));
    }
  }

  /// Runs one frame after the other: each says which is the next.
  private Object loop(Frame start) {
    Frame f = start;
    for (; ; ) {
      try {
        current = f;
        Object result = f.function.linked.frameCode().run(this, f);
        if (result instanceof Frame next) {
          f = next;
        } else if (result instanceof Suspended || f.role == Frame.Role.ENTRY || f.caller == null) {
          return result;
        } else {
          current = f.caller;
          f = statements.giveToCaller(f, result);
        }
      } catch (PyError e) {
        f = handling(e);
      } catch (TurnLimitException e) {
        f = handling(TurnLimit.error(py.types(), e));
      } catch (StackOverflowError e) {
        f = handling(PyError.of("RecursionError", "maximum recursion depth exceeded"));
      }
    }
  }

  /// What a generator gave that a loop has run: the value, null at its end, or a [Handover].
  static @Nullable Object iterated(Suspendable generator, Object value) {
    if (value instanceof Handover) {
      return value;
    }
    if (generator.isEnded()) {
      return null;
    }
    generator.paused();
    return value;
  }

  /// The frame that handles an exception of the one that runs.
  private Frame handling(PyError error) {
    if (current == null) {
      throw new IllegalStateException("no frame runs");
    }
    current.sp = current.heightAtLastInstruction();
    return unwinder.unwind(current, error);
  }

  /// Runs a frame for its caller on Java's stack, which holds nothing that the frames do not hold:
  /// when the frame hands over, the caller does so too, and [#loop] goes on without them.
  ///
  /// @return what the caller is given: the frame's value, or a [Handover]
  Object runUnder(Frame caller, Frame f) {
    if (f.depth % MOST_NESTED == 0) {
      return f;
    }
    current = f;
    Object result = f.function.linked.frameCode().run(this, f);
    if (result instanceof Handover) {
      return result;
    }
    current = caller;
    return f.role == Frame.Role.INIT ? statements.constructed(f, result) : result;
  }
}
