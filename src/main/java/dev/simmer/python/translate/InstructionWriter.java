package dev.simmer.python.translate;

import static java.lang.constant.ConstantDescs.CD_Boolean;
import static java.lang.constant.ConstantDescs.CD_Object;
import static java.lang.constant.ConstantDescs.CD_boolean;
import static java.lang.constant.ConstantDescs.CD_void;

import dev.simmer.python.compile.Code;
import dev.simmer.python.compile.Op;
import java.lang.classfile.CodeBuilder;
import java.lang.classfile.Label;
import java.util.BitSet;
import org.jspecify.annotations.Nullable;

/// Writes single instructions.
final class InstructionWriter {
  private final Code code;
  private final CodeBuilder body;
  private final JavaStack stack;
  private final Places places;
  private final Label[] labels;
  private final Label handover;
  private final @Nullable Label[] loopEnds;

  /// Parameters that are never deleted.
  private final BitSet alwaysBound = new BitSet();

  /// Variables that are known to have a value.
  private final BitSet bound = new BitSet();

  /// Whether the top of the stack is a truth value of Java's.
  private boolean isDecided;

  InstructionWriter(Code code, CodeBuilder body, JavaStack stack, Places places, Label[] labels) {
    this.code = code;
    this.body = body;
    this.stack = stack;
    this.places = places;
    this.labels = labels;
    this.handover = body.newLabel();
    this.loopEnds = new @Nullable Label[labels.length];
    alwaysBound.set(0, code.arguments().count());
    for (int instruction : code.instructions()) {
      if ((instruction & Op.MASK) == Op.DELETE_FAST) {
        alwaysBound.clear(instruction >>> Op.BITS);
      }
    }
  }

  /// From here on it is not known which variables have a value.
  void forgetBound() {
    bound.clear();
  }

  /// Writes the instruction at `i`; says whether the next one may follow it.
  boolean write(int i) {
    int op = code.instructions()[i] & Op.MASK;
    int arg = code.instructions()[i] >>> Op.BITS;
    int pc = i + 1;
    switch (op) {
      case Op.LOAD_CONST -> push(() -> body.aload(JavaStack.CONSTANTS).loadConstant(arg).aaload());
      case Op.LOAD_NONE ->
          push(() -> body.getstatic(RuntimeNames.SINGLETON, "NONE", RuntimeNames.SINGLETON));
      case Op.LOAD_TRUE -> push(() -> body.getstatic(CD_Boolean, "TRUE", CD_Boolean));
      case Op.LOAD_FALSE -> push(() -> body.getstatic(CD_Boolean, "FALSE", CD_Boolean));
      case Op.POP -> stack.drop();
      case Op.POP_RESULT -> stack.invoke(CD_void, "drop", 1, pc);
      case Op.COPY -> copy(arg);
      case Op.SWAP -> swap(arg);
      case Op.LOAD_FAST -> loadFast(arg, pc);
      case Op.STORE_FAST -> storeFast(arg);
      case Op.LOAD_GLOBAL -> stack.compute("global", 0, pc, arg);
      case Op.STORE_GLOBAL -> stack.invoke(CD_void, "setGlobal", 1, arg);
      case Op.LOAD_DEREF -> stack.compute("cell", 0, pc, arg);
      case Op.STORE_DEREF -> stack.invoke(CD_void, "setCell", 1, arg);
      case Op.LOAD_CLASS_DEREF -> stack.compute("classCell", 0, pc, arg);
      case Op.LOAD_ATTR -> stack.compute("attribute", 1, pc, arg);
      case Op.STORE_ATTR -> stack.invoke(CD_void, "setAttribute", 2, pc, arg);
      case Op.LOAD_METHOD -> loadMethod(arg, pc);
      case Op.LOAD_ITEM -> stack.compute("item", 2, pc);
      case Op.STORE_ITEM -> stack.invoke(CD_void, "setItem", 3, pc);
      case Op.ADD -> stack.compute("add", 2, pc);
      case Op.ADD_IN_PLACE -> stack.compute("addInPlace", 2, pc);
      case Op.SUBTRACT -> stack.compute("subtract", 2, pc);
      case Op.MULTIPLY -> stack.compute("multiply", 2, pc);
      case Op.BINARY -> stack.compute("binary", 2, pc, arg);
      case Op.INPLACE -> stack.compute("inPlace", 2, pc, arg);
      case Op.UNARY -> stack.compute("unary", 1, pc, arg);
      case Op.GET_ITERATOR -> stack.compute("iterator", 1, pc, arg);
      case Op.BUILD_LIST -> build("list", arg);
      case Op.BUILD_TUPLE -> build("tuple", arg);
      case Op.BUILD_STRING -> build("string", arg);
      case Op.LIST_APPEND -> append(arg);
      case Op.FORMAT -> format(arg, pc);
      case Op.FOR_ITER -> next("next", arg, pc);
      case Op.ASYNC_NEXT -> next("nextAwaited", arg, pc);
      case Op.CALL -> call("call", arg, pc);
      case Op.CALL_METHOD -> call("callMethod", arg, pc);
      case Op.CALL_KEYWORDS -> call("callKeywords", arg, pc);
      case Op.CALL_SPREAD -> call("callSpread", arg, pc);
      case Op.AWAIT -> await(pc);
      case Op.COMPARE -> compare(arg, pc);
      case Op.JUMP_IF_FALSE, Op.JUMP_IF_TRUE -> jumpIf(op == Op.JUMP_IF_TRUE, arg, pc);
      case Op.JUMP_IF_FALSE_OR_POP, Op.JUMP_IF_TRUE_OR_POP ->
          jumpOrPop(op == Op.JUMP_IF_TRUE_OR_POP, arg, pc);
      case Op.YIELD_FROM -> delegate(pc);
      case Op.JUMP, Op.JUMP_BACK, Op.RETURN, Op.YIELD, Op.RAISE, Op.RERAISE -> {
        leave(op, arg, pc);
        return false;
      }
      default -> execute(op, arg, pc);
    }
    return true;
  }

  /// Writes what the instructions share.
  void writeEnd() {
    body.labelBinding(handover).areturn();
    for (int target = 0; target < loopEnds.length; target++) {
      if (loopEnds[target] != null) {
        body.labelBinding(loopEnds[target]).pop().goto_(labels[target]);
      }
    }
  }

  // ---- variables and the stack

  private void push(Runnable value) {
    value.run();
    stack.pushed();
  }

  private void loadFast(int slot, int pc) {
    push(() -> stack.load(slot));
    if (!bound.get(slot) && !alwaysBound.get(slot)) {
      stack.compute("bound", 1, pc, slot);
      bound.set(slot);
    }
  }

  private void storeFast(int slot) {
    stack.need(1);
    stack.storeTop(slot);
    stack.popped(1);
    bound.set(slot);
  }

  private void copy(int distance) {
    if (distance == 1 && stack.holds(1)) {
      push(body::dup);
    } else {
      stack.flush();
      push(() -> stack.load(stack.height() - distance));
    }
  }

  private void swap(int distance) {
    if (distance == 2 && stack.holds(2)) {
      body.swap();
    } else {
      stack.flush();
      stack.invoke(CD_void, "swap", 0, stack.height() - 1, stack.height() - distance);
    }
  }

  // ---- values

  private void loadMethod(int name, int pc) {
    stack.flush();
    stack.invoke(CD_void, "method", 0, pc, stack.height(), name);
    stack.begin(stack.height() + 1, 0);
  }

  private void build(String method, int count) {
    stack.flush();
    int from = stack.height() - count;
    stack.invoke(CD_Object, method, 0, from, count);
    stack.begin(from, 0);
    stack.pushed();
  }

  private void append(int distance) {
    stack.need(1);
    stack.flushBelow(1);
    stack.invoke(CD_void, "append", 1, stack.height() - 1 - distance);
  }

  private void format(int arg, int pc) {
    if (!Op.hasFormatSpec(arg)) {
      stack.need(1);
      push(() -> body.loadConstant(""));
    }
    stack.compute("format", 2, pc, arg);
  }

  /// An instruction that only works on the frame's stack.
  private void execute(int op, int arg, int pc) {
    stack.flush();
    stack.invoke(CD_void, "execute", 0, pc, stack.height(), op, arg);
    stack.begin(heightAt(pc), 0);
    if (op == Op.DELETE_FAST) {
      bound.clear(arg);
    }
  }

  private int heightAt(int instruction) {
    return code.variables().size() + code.depthAt(instruction);
  }

  // ---- jumps

  /// A comparison that only decides on a jump leaves Java's truth value.
  private void compare(int comparison, int pc) {
    isDecided = isJump(code.instructions()[pc] & Op.MASK) && !places.isTarget(pc);
    if (isDecided) {
      stack.need(2);
      stack.flushBelow(2);
      stack.invoke(CD_boolean, "holds", 2, pc, comparison);
      stack.pushed();
    } else {
      stack.compute("compare", 2, pc, comparison);
    }
  }

  private static boolean isJump(int op) {
    return op == Op.JUMP_IF_FALSE || op == Op.JUMP_IF_TRUE;
  }

  private void jumpIf(boolean wanted, int target, int pc) {
    if (isDecided) {
      stack.popped(1);
      isDecided = false;
    } else {
      stack.need(1);
      stack.flushBelow(1);
      stack.invoke(CD_boolean, "truth", 1, pc);
    }
    jump(wanted, target);
  }

  private void jumpOrPop(boolean wanted, int target, int pc) {
    stack.flush();
    stack.invoke(CD_boolean, "truth", 1, pc);
    jump(wanted, target);
  }

  private void jump(boolean wanted, int target) {
    if (wanted) {
      body.ifne(labels[target]);
    } else {
      body.ifeq(labels[target]);
    }
  }

  private void leave(int op, int arg, int pc) {
    switch (op) {
      case Op.JUMP_BACK -> {
        stack.flush();
        stack.invoke(CD_void, "jumpBack", 0, pc);
        body.goto_(labels[arg]);
      }
      case Op.RETURN -> {
        stack.need(1);
        if (code.kind() != Code.Kind.FUNCTION) {
          stack.compute("end", 1);
        }
        body.areturn();
      }
      case Op.YIELD -> {
        stack.need(1);
        stack.flushBelow(1);
        stack.invoke(CD_void, "pause", 0, pc, stack.height() - 1);
        body.areturn();
      }
      case Op.RAISE -> {
        stack.flush();
        stack.invoke(RuntimeNames.ERROR, "raise", 0, pc, stack.height(), arg);
        body.athrow();
      }
      case Op.RERAISE -> {
        stack.invoke(RuntimeNames.ERROR, "reraise", 1, pc);
        body.athrow();
      }
      default -> {
        stack.flush();
        body.goto_(labels[arg]);
      }
    }
  }

  // ---- what may hand over

  private void next(String method, int end, int pc) {
    stack.flush();
    int height = stack.height();
    push(() -> stack.load(height - 1));
    stack.compute(method, 1, pc, height);
    if (loopEnds[end] == null) {
      loopEnds[end] = body.newLabel();
    }
    body.dup().ifnull(loopEnds[end]);
    leaveIfHandedOver();
  }

  private void call(String method, int arg, int pc) {
    stack.flush();
    stack.invoke(CD_Object, method, 0, pc, stack.height(), arg);
    leaveIfHandedOver();
    stack.begin(heightAt(pc), 1);
  }

  private void await(int pc) {
    stack.need(1);
    stack.flushBelow(1);
    stack.compute("await", 1, pc, stack.height() - 1);
    leaveIfHandedOver();
  }

  private void delegate(int pc) {
    stack.invoke(CD_Object, "delegate", 2, pc, stack.height() - 1);
    body.dup().instanceOf(RuntimeNames.RETURNED).ifeq(handover);
    body.checkcast(RuntimeNames.RETURNED)
        .invokevirtual(RuntimeNames.RETURNED, "value", RuntimeNames.TO_OBJECT);
    stack.pushed();
  }

  private void leaveIfHandedOver() {
    body.dup().instanceOf(RuntimeNames.HANDOVER).ifne(handover);
  }
}
