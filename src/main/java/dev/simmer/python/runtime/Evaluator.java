package dev.simmer.python.runtime;

import dev.simmer.loop.Coroutine;
import dev.simmer.loop.Step;
import dev.simmer.loop.Task;
import dev.simmer.loop.TurnLimitException;
import dev.simmer.python.compile.CallShape;
import dev.simmer.python.compile.CellName;
import dev.simmer.python.compile.Op;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/// The interpreter loop. Calls between functions of the program, and awaits between its coroutines,
/// only change the frame that the loop looks at: they take nothing of Java's stack.
final class Evaluator {
  private static final int LOW_BYTE = 0xFF;
  private static final int BYTE_BITS = 8;

  private final Interpreter py;
  private final Calls calls;
  private final Statements statements;
  private final Unwinder unwinder;
  private @Nullable Frame current;
  private int stepsLeft;
  private int javaDepth;

  Evaluator(Interpreter py, Calls calls) {
    this.py = py;
    this.calls = calls;
    this.statements = new Statements(py);
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

  private Object enter(Frame frame, @Nullable PyError error) {
    Frame outer = current;
    if (++javaDepth > Interpreter.MOST_JAVA_CALLS) {
      javaDepth--;
      throw PyError.of("RecursionError", "maximum recursion depth exceeded");
    }
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

  private void takeStep(Frame frame, int pc) {
    if (--stepsLeft < 0) {
      frame.pc = pc;
      stepsLeft = py.budget().nextSteps(Frame.lineOfProgram(frame));
    }
  }

  private Object loop(Frame start) {
    Frame f = start;
    frames:
    for (; ; ) {
      current = f;
      LinkedCode linked = f.function.linked;
      int[] code = linked.instructions;
      Object[] s = f.slots;
      int pc = f.pc;
      int sp = f.sp;
      try {
        for (; ; ) {
          int instruction = code[pc++];
          int arg = instruction >>> Op.BITS;
          switch (instruction & Op.MASK) {
            case Op.LOAD_FAST -> {
              Object value = s[arg];
              if (value == null) {
                throw statements.unbound(f, arg);
              }
              s[sp++] = value;
            }
            case Op.STORE_FAST -> s[arg] = s[--sp];
            case Op.LOAD_CONST -> s[sp++] = linked.constants[arg];
            case Op.LOAD_NONE -> s[sp++] = Singleton.NONE;
            case Op.LOAD_TRUE -> s[sp++] = true;
            case Op.LOAD_FALSE -> s[sp++] = false;
            case Op.POP -> sp--;
            case Op.POP_RESULT -> {
              Object result = s[--sp];
              if (result instanceof Coroutine coroutine) {
                f.pc = pc;
                py.warnIfNeverAwaited(coroutine);
              } else if (result instanceof Task task) {
                task.dropped();
              }
            }
            case Op.COPY -> {
              s[sp] = s[sp - arg];
              sp++;
            }
            case Op.SWAP -> {
              Object top = s[sp - 1];
              s[sp - 1] = s[sp - arg];
              s[sp - arg] = top;
            }
            case Op.LOAD_GLOBAL -> {
              Object value = linked.globalCells[arg].value;
              s[sp++] = value != null ? value : statements.builtin(f, arg);
            }
            case Op.STORE_GLOBAL -> linked.globalCells[arg].value = s[--sp];
            case Op.LOAD_DEREF -> {
              Object value = ((Cell) s[arg]).value;
              if (value == null) {
                throw statements.unboundCell(f, arg);
              }
              s[sp++] = value;
            }
            case Op.STORE_DEREF -> ((Cell) s[arg]).value = s[--sp];
            case Op.LOAD_ATTR -> {
              f.pc = pc;
              s[sp - 1] = py.getAttribute(s[sp - 1], linked.names[arg]);
            }
            case Op.LOAD_METHOD -> {
              f.pc = pc;
              sp = statements.loadMethod(s, sp, linked.names[arg]);
            }
            case Op.STORE_ATTR -> {
              f.pc = pc;
              sp -= 2;
              py.setAttribute(s[sp + 1], linked.names[arg], s[sp]);
            }
            case Op.LOAD_ITEM -> {
              f.pc = pc;
              sp--;
              s[sp - 1] = Items.get(py, s[sp - 1], s[sp]);
            }
            case Op.STORE_ITEM -> {
              f.pc = pc;
              sp -= 3;
              Items.set(py, s[sp + 1], s[sp + 2], s[sp]);
            }
            case Op.ADD -> {
              sp--;
              if (s[sp - 1] instanceof Long a && s[sp] instanceof Long b) {
                long sum = a + b;
                if (((a ^ sum) & (b ^ sum)) >= 0) {
                  s[sp - 1] = sum;
                  continue;
                }
              }
              f.pc = pc;
              s[sp - 1] = Operators.add(py, s[sp - 1], s[sp]);
            }
            case Op.SUBTRACT -> {
              sp--;
              if (s[sp - 1] instanceof Long a && s[sp] instanceof Long b) {
                long difference = a - b;
                if (((a ^ b) & (a ^ difference)) >= 0) {
                  s[sp - 1] = difference;
                  continue;
                }
              }
              f.pc = pc;
              s[sp - 1] = Operators.subtract(py, s[sp - 1], s[sp]);
            }
            case Op.MULTIPLY -> {
              f.pc = pc;
              sp--;
              s[sp - 1] = Operators.multiply(py, s[sp - 1], s[sp]);
            }
            case Op.BINARY -> {
              f.pc = pc;
              sp--;
              s[sp - 1] = Operators.binary(py, arg, s[sp - 1], s[sp]);
            }
            case Op.ADD_IN_PLACE -> {
              sp--;
              if (s[sp - 1] instanceof Long a && s[sp] instanceof Long b) {
                long sum = a + b;
                if (((a ^ sum) & (b ^ sum)) >= 0) {
                  s[sp - 1] = sum;
                  continue;
                }
              }
              f.pc = pc;
              s[sp - 1] = Operators.addInPlace(py, s[sp - 1], s[sp]);
            }
            case Op.INPLACE -> {
              f.pc = pc;
              sp--;
              s[sp - 1] = Operators.inPlace(py, arg, s[sp - 1], s[sp]);
            }
            case Op.COMPARE -> {
              sp--;
              if (s[sp - 1] instanceof Long a && s[sp] instanceof Long b && arg < 6) {
                s[sp - 1] = Comparison.ofLongs(arg, a, b);
                continue;
              }
              f.pc = pc;
              s[sp - 1] = Comparison.compare(py, arg, s[sp - 1], s[sp]);
            }
            case Op.UNARY -> {
              f.pc = pc;
              s[sp - 1] = Operators.unary(py, arg, s[sp - 1]);
            }
            case Op.JUMP -> pc = arg;
            case Op.JUMP_BACK -> {
              takeStep(f, pc);
              pc = arg;
            }
            case Op.JUMP_IF_FALSE -> {
              Object test = s[--sp];
              if (test instanceof Boolean known ? !known : !py.truth(test)) {
                pc = arg;
              }
            }
            case Op.JUMP_IF_TRUE -> {
              Object test = s[--sp];
              if (test instanceof Boolean known ? known : py.truth(test)) {
                pc = arg;
              }
            }
            case Op.JUMP_IF_FALSE_OR_POP -> {
              if (py.truth(s[sp - 1])) {
                sp--;
              } else {
                pc = arg;
              }
            }
            case Op.JUMP_IF_TRUE_OR_POP -> {
              if (py.truth(s[sp - 1])) {
                pc = arg;
              } else {
                sp--;
              }
            }
            case Op.GET_ITERATOR -> {
              f.pc = pc;
              Object iterator = py.iterator(s[sp - 1]);
              s[sp - 1] = iterator;
              if (arg == 0 && iterator instanceof PyGenerator shared) {
                shared.heldBy(null);
              }
            }
            case Op.FOR_ITER -> {
              f.pc = pc;
              Object iterator = s[sp - 1];
              if (iterator instanceof PyGenerator generator && !generator.isEnded()) {
                f.sp = sp;
                calls.checkDepth(f);
                f = generator.iterateUnder(f);
                continue frames;
              }
              Object next =
                  iterator instanceof PyIterator simple ? simple.next(py) : py.next(iterator);
              if (next != null) {
                s[sp++] = next;
              } else {
                sp--;
                pc = arg;
              }
            }
            case Op.CALL, Op.CALL_KEYWORDS, Op.CALL_METHOD, Op.CALL_SPREAD -> {
              takeStep(f, pc);
              f.pc = pc;
              f.sp = sp;
              Object result =
                  switch (instruction & Op.MASK) {
                    case Op.CALL -> calls.positional(f, arg);
                    case Op.CALL_METHOD -> calls.method(f, arg);
                    case Op.CALL_KEYWORDS -> calls.keywords(f, (CallShape) linked.constants[arg]);
                    default -> calls.spread(f, arg == 1);
                  };
              if (result instanceof Frame callee) {
                f = callee;
                continue frames;
              }
              if (result instanceof Step step) {
                return new Suspended(f, step);
              }
              sp = f.sp;
              s[sp++] = result;
            }
            case Op.RETURN -> {
              Object value = s[--sp];
              f.sp = sp;
              if (f.owner != null) {
                f.owner.ended();
                Forgotten.report(py, f, value);
              }
              Frame caller = f.caller;
              if (f.role == Frame.Role.ENTRY || caller == null) {
                return value;
              }
              if (f.role == Frame.Role.CALL) {
                caller.push(value);
                f = caller;
              } else {
                f = statements.giveToCaller(f, value);
              }
              continue frames;
            }
            case Op.AWAIT, Op.ASYNC_NEXT -> {
              boolean isAwait = (instruction & Op.MASK) == Op.AWAIT;
              f.pc = pc;
              f.sp = isAwait ? sp - 1 : sp;
              Object result = isAwait ? calls.await(f, s[sp - 1]) : calls.next(f, s[sp - 1]);
              if (result instanceof Frame awaited) {
                f = awaited;
                continue frames;
              }
              if (result instanceof Step step) {
                return new Suspended(f, step);
              }
              sp = f.sp;
              s[sp++] = result;
            }
            case Op.YIELD -> {
              Object value = s[--sp];
              f.pc = pc;
              f.sp = sp;
              if (f.role != Frame.Role.ITERATE || f.caller == null) {
                return value;
              }
              f = statements.yieldToLoop(f, value);
              continue frames;
            }
            case Op.YIELD_FROM -> {
              Object sent = s[--sp];
              Object yielded = Delegation.send(py, s[sp - 1], sent);
              if (yielded instanceof Step.Returned(Object value)) {
                s[sp - 1] = value;
                continue;
              }
              f.pc = pc - 1;
              f.sp = sp;
              if (f.role != Frame.Role.ITERATE || f.caller == null) {
                return yielded;
              }
              f = statements.yieldToLoop(f, yielded);
              continue frames;
            }
            case Op.RAISE -> {
              f.pc = pc;
              f.sp = sp;
              throw statements.raise(f, arg);
            }
            case Op.RERAISE -> {
              f.pc = pc;
              throw PyError.again((PyException) s[sp - 1]);
            }
            case Op.BUILD_LIST -> {
              sp -= arg;
              s[sp] = statements.list(s, sp, arg);
              sp++;
            }
            case Op.BUILD_TUPLE -> {
              sp -= arg;
              s[sp] = statements.tuple(s, sp, arg);
              sp++;
            }
            case Op.LIST_APPEND -> {
              sp--;
              ((PyList) s[sp - arg]).add(s[sp]);
            }
            case Op.FORMAT -> {
              f.pc = pc;
              boolean hasSpec = arg >>> BYTE_BITS == 1;
              sp -= hasSpec ? 1 : 0;
              s[sp - 1] = statements.format(s[sp - 1], arg & LOW_BYTE, hasSpec ? s[sp] : "");
            }
            case Op.BUILD_STRING -> {
              sp -= arg;
              s[sp] = statements.join(s, sp, arg);
              sp++;
            }
            case Op.LOAD_CLASS_DEREF -> {
              CellName name = (CellName) linked.constants[arg];
              s[sp++] = statements.loadClassCell(f, name);
            }
            default -> {
              f.pc = pc;
              f.sp = sp;
              statements.execute(f, instruction & Op.MASK, arg);
              sp = f.sp;
            }
          }
        }
      } catch (PyError e) {
        f.pc = pc;
        f.sp = sp;
        f = unwinder.unwind(f, e);
      } catch (TurnLimitException e) {
        f.pc = pc;
        f.sp = sp;
        f = unwinder.unwind(f, py.errorOf(e));
      } catch (StackOverflowError e) {
        f.pc = pc;
        f.sp = sp;
        f = unwinder.unwind(f, PyError.of("RecursionError", "maximum recursion depth exceeded"));
      }
    }
  }
}
