package dev.simmer.python.runtime;

import dev.simmer.loop.Coroutine;
import dev.simmer.loop.Step;
import dev.simmer.loop.Task;
import dev.simmer.python.compile.CallShape;
import dev.simmer.python.compile.CellName;
import org.jspecify.annotations.Nullable;

/// What the frequent instructions do, for whatever runs them: operands come first, then where the
/// instruction stands. `pc` is always the instruction after it.
///
/// Translated code calls these methods by their names, so that all take the same: operands,
/// evaluator, frame, numbers.
final class Instructions {
  private static final int LOW_BYTE = 0xFF;

  private Instructions() {}

  // ---- variables

  static Object bound(@Nullable Object value, Evaluator ev, Frame f, int pc, int slot) {
    if (value == null) {
      f.pc = pc;
      throw Names.unbound(f, slot);
    }
    return value;
  }

  static Object global(Evaluator ev, Frame f, int pc, int name) {
    Object value = f.function.linked.globalCells[name].value;
    return value != null ? value : builtin(f, pc, name);
  }

  private static Object builtin(Frame f, int pc, int name) {
    f.pc = pc;
    return Names.builtin(f, name);
  }

  static void setGlobal(Object value, Evaluator ev, Frame f, int name) {
    f.function.linked.globalCells[name].value = value;
  }

  static Object cell(Evaluator ev, Frame f, int pc, int slot) {
    Object value = ((Cell) f.slots[slot]).value;
    if (value == null) {
      f.pc = pc;
      throw Names.unboundCell(f, slot);
    }
    return value;
  }

  static void setCell(Object value, Evaluator ev, Frame f, int slot) {
    ((Cell) f.slots[slot]).value = value;
  }

  static Object classCell(Evaluator ev, Frame f, int pc, int constant) {
    f.pc = pc;
    return ev.names.loadClassCell(f, (CellName) f.function.linked.constants[constant]);
  }

  // ---- operators

  static Object add(Object a, Object b, Evaluator ev, Frame f, int pc) {
    if (a instanceof Long x && b instanceof Long y) {
      long sum = x + y;
      if (((x ^ sum) & (y ^ sum)) >= 0) {
        return sum;
      }
    }
    if (a instanceof Double x && b instanceof Double y) {
      return x + y;
    }
    f.pc = pc;
    return Operators.add(ev.py, a, b);
  }

  static Object addInPlace(Object a, Object b, Evaluator ev, Frame f, int pc) {
    if (a instanceof Long x && b instanceof Long y) {
      long sum = x + y;
      if (((x ^ sum) & (y ^ sum)) >= 0) {
        return sum;
      }
    }
    if (a instanceof Double x && b instanceof Double y) {
      return x + y;
    }
    f.pc = pc;
    return Operators.addInPlace(ev.py, a, b);
  }

  static Object subtract(Object a, Object b, Evaluator ev, Frame f, int pc) {
    if (a instanceof Long x && b instanceof Long y) {
      long difference = x - y;
      if (((x ^ y) & (x ^ difference)) >= 0) {
        return difference;
      }
    }
    if (a instanceof Double x && b instanceof Double y) {
      return x - y;
    }
    f.pc = pc;
    return Operators.subtract(ev.py, a, b);
  }

  static Object multiply(Object a, Object b, Evaluator ev, Frame f, int pc) {
    if (a instanceof Double x && b instanceof Double y) {
      return x * y;
    }
    f.pc = pc;
    return Operators.multiply(ev.py, a, b);
  }

  static Object binary(Object a, Object b, Evaluator ev, Frame f, int pc, int op) {
    Object known = a instanceof Long x && b instanceof Long y ? Integers.quick(op, x, y) : null;
    if (known != null) {
      return known;
    }
    f.pc = pc;
    return Operators.binary(ev.py, op, a, b);
  }

  static Object inPlace(Object a, Object b, Evaluator ev, Frame f, int pc, int op) {
    Object known = a instanceof Long x && b instanceof Long y ? Integers.quick(op, x, y) : null;
    if (known != null) {
      return known;
    }
    f.pc = pc;
    return Operators.inPlace(ev.py, op, a, b);
  }

  static Object unary(Object a, Evaluator ev, Frame f, int pc, int op) {
    f.pc = pc;
    return Operators.unary(ev.py, op, a);
  }

  static Object compare(Object a, Object b, Evaluator ev, Frame f, int pc, int op) {
    if (a instanceof Long x && b instanceof Long y && op < Comparison.IS) {
      return Comparison.ofLongs(op, x, y);
    }
    if (a instanceof Double x && b instanceof Double y && op < Comparison.IS) {
      return Comparison.ofReals(op, x, y);
    }
    f.pc = pc;
    return Comparison.compare(ev.py, op, a, b);
  }

  /// The truth of a comparison that only decides on a jump.
  static boolean holds(Object a, Object b, Evaluator ev, Frame f, int pc, int op) {
    if (a instanceof Long x && b instanceof Long y && op < Comparison.IS) {
      return Comparison.ofLongs(op, x, y);
    }
    if (a instanceof Double x && b instanceof Double y && op < Comparison.IS) {
      return Comparison.ofReals(op, x, y);
    }
    f.pc = pc;
    return truth(Comparison.compare(ev.py, op, a, b), ev, f, pc + 1);
  }

  static boolean truth(Object value, Evaluator ev, Frame f, int pc) {
    if (value instanceof Boolean known) {
      return known;
    }
    f.pc = pc;
    return ev.py.truth(value);
  }

  // ---- attributes and items

  static Object attribute(Object object, Evaluator ev, Frame f, int pc, int name) {
    f.pc = pc;
    return ev.py.getAttribute(object, f.function.linked.names[name]);
  }

  static void setAttribute(Object value, Object object, Evaluator ev, Frame f, int pc, int name) {
    f.pc = pc;
    ev.py.setAttribute(object, f.function.linked.names[name], value);
  }

  /// `[object]` to `[function, object]` or `[null, attribute]`, at the top of the stack.
  static void method(Evaluator ev, Frame f, int pc, int sp, int name) {
    f.pc = pc;
    ev.statements.loadMethod(f.slots, sp, f.function.linked.names[name]);
  }

  static Object item(Object object, Object index, Evaluator ev, Frame f, int pc) {
    f.pc = pc;
    return Items.get(ev.py, object, index);
  }

  static void setItem(Object value, Object object, Object index, Evaluator ev, Frame f, int pc) {
    f.pc = pc;
    Items.set(ev.py, object, index, value);
  }

  // ---- loops, calls, suspension

  static void jumpBack(Evaluator ev, Frame f, int pc) {
    ev.takeStep(f, pc);
  }

  /// @param keep 0 if others may keep the iterator
  static Object iterator(Object iterable, Evaluator ev, Frame f, int pc, int keep) {
    f.pc = pc;
    Object iterator = ev.py.iterator(iterable);
    if (keep == 0) {
      Abandonment.share(iterator);
    }
    return iterator;
  }

  /// The next value, null at the end, or a [Handover]. The iterator is at the top of the stack.
  static @Nullable Object next(Object iterator, Evaluator ev, Frame f, int pc, int sp) {
    f.pc = pc;
    if (iterator instanceof PyIterator simple) {
      return simple.next(ev.py);
    }
    if (iterator instanceof PyGenerator generator && !generator.isEnded()) {
      f.sp = sp;
      ev.calls.checkDepth(f);
      return Evaluator.iterated(generator, ev.runUnder(f, generator.iterateUnder(f)));
    }
    return ev.py.next(iterator);
  }

  static Object call(Evaluator ev, Frame f, int pc, int sp, int count) {
    begin(ev, f, pc, sp);
    return begun(ev, f, ev.calls.positional(f, count));
  }

  static Object callMethod(Evaluator ev, Frame f, int pc, int sp, int count) {
    begin(ev, f, pc, sp);
    return begun(ev, f, ev.calls.method(f, count));
  }

  static Object callKeywords(Evaluator ev, Frame f, int pc, int sp, int constant) {
    begin(ev, f, pc, sp);
    CallShape shape = (CallShape) f.function.linked.constants[constant];
    return begun(ev, f, ev.calls.keywords(f, shape));
  }

  static Object callSpread(Evaluator ev, Frame f, int pc, int sp, int hasKeywords) {
    begin(ev, f, pc, sp);
    return begun(ev, f, ev.calls.spread(f, hasKeywords == 1));
  }

  private static void begin(Evaluator ev, Frame f, int pc, int sp) {
    ev.takeStep(f, pc);
    f.pc = pc;
    f.sp = sp;
  }

  private static Object begun(Evaluator ev, Frame f, Object result) {
    if (result instanceof Frame callee) {
      return ev.runUnder(f, callee);
    }
    return result instanceof Step step ? new Suspended(f, step) : result;
  }

  static Object await(Object awaitable, Evaluator ev, Frame f, int pc, int sp) {
    f.pc = pc;
    f.sp = sp;
    return begun(ev, f, ev.calls.await(f, awaitable));
  }

  /// The next value of an asynchronous iterator, null at the end, or a [Handover].
  static @Nullable Object nextAwaited(Object iterator, Evaluator ev, Frame f, int pc, int sp) {
    f.pc = pc;
    f.sp = sp;
    Object result = ev.calls.next(f, iterator);
    return result instanceof Frame callee && callee.role == Frame.Role.ITERATE
        ? Evaluator.iterated(callee.requireOwner(), ev.runUnder(f, callee))
        : begun(ev, f, result);
  }

  /// The frame returns a value.
  static Object end(Object value, Evaluator ev, Frame f) {
    if (f.owner != null) {
      f.owner.ended();
      Forgotten.report(ev.py, f, value);
    }
    return value;
  }

  static void pause(Evaluator ev, Frame f, int pc, int sp) {
    f.pc = pc;
    f.sp = sp;
  }

  /// What the iterator yields, or a [Step.Returned].
  static Object delegate(Object iterator, Object sent, Evaluator ev, Frame f, int pc, int sp) {
    f.pc = pc;
    Object yielded = Delegation.send(ev.py, iterator, sent);
    f.pc = pc - 1;
    f.sp = sp;
    return yielded;
  }

  static PyError raise(Evaluator ev, Frame f, int pc, int sp, int operands) {
    f.pc = pc;
    f.sp = sp;
    return ev.statements.raise(f, operands);
  }

  static PyError reraise(Object exception, Evaluator ev, Frame f, int pc) {
    f.pc = pc;
    return PyError.again((PyException) exception);
  }

  // ---- values

  static void swap(Evaluator ev, Frame f, int a, int b) {
    Object[] s = f.slots;
    Object value = s[a];
    s[a] = s[b];
    s[b] = value;
  }

  /// Takes note that nobody wants the value of an expression.
  static void drop(Object value, Evaluator ev, Frame f, int pc) {
    if (value instanceof Coroutine coroutine) {
      f.pc = pc;
      ev.py.warnings().ifNeverAwaited(coroutine);
    } else if (value instanceof Task task) {
      task.dropped();
    }
  }

  static Object list(Evaluator ev, Frame f, int from, int count) {
    return ev.statements.list(f.slots, from, count);
  }

  static Object tuple(Evaluator ev, Frame f, int from, int count) {
    return ev.statements.tuple(f.slots, from, count);
  }

  static Object string(Evaluator ev, Frame f, int from, int count) {
    return ev.statements.join(f.slots, from, count);
  }

  static void append(Object value, Evaluator ev, Frame f, int list) {
    ((PyList) f.slots[list]).add(value);
  }

  static Object format(Object value, Object spec, Evaluator ev, Frame f, int pc, int arg) {
    f.pc = pc;
    return ev.statements.format(value, arg & LOW_BYTE, spec);
  }

  /// Frames only stop where translated code can go on.
  static IllegalStateException lost(Frame f) {
    return new IllegalStateException("no way into the code at " + f.pc);
  }

  /// Any other instruction.
  static void execute(Evaluator ev, Frame f, int pc, int sp, int op, int arg) {
    f.pc = pc;
    f.sp = sp;
    ev.statements.execute(f, op, arg);
  }
}
