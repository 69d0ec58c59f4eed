package dev.simmer.python.translate;

import static java.lang.constant.ConstantDescs.CD_Object;
import static java.lang.constant.ConstantDescs.CD_int;

import java.lang.classfile.CodeBuilder;
import java.lang.constant.ClassDesc;
import java.lang.constant.MethodTypeDesc;
import java.util.ArrayList;
import java.util.List;

/// Writes what moves values between a frame's slots and Java's stack, which holds the uppermost
/// values of the frame's stack, and says how many.
final class JavaStack {
  static final int EVALUATOR = 1;
  static final int FRAME = 2;
  static final int SLOTS = 3;
  static final int CONSTANTS = 4;
  private static final int SPARE = 5;

  private final CodeBuilder body;

  /// How many values the frame's slots and Java's stack hold together, the variables included.
  private int height;

  private int onJavaStack;

  JavaStack(CodeBuilder body) {
    this.body = body;
  }

  int height() {
    return height;
  }

  /// From here on the code runs with a stack of this height, of which Java's holds so many.
  void begin(int height, int onJavaStack) {
    this.height = height;
    this.onJavaStack = onJavaStack;
  }

  /// A value was pushed on Java's stack.
  void pushed() {
    height++;
    onJavaStack++;
  }

  /// So many values of Java's stack were used up.
  void popped(int count) {
    height -= count;
    onJavaStack -= count;
  }

  /// Drops the top.
  void drop() {
    if (onJavaStack > 0) {
      body.pop();
      onJavaStack--;
    }
    height--;
  }

  boolean holds(int count) {
    return onJavaStack >= count;
  }

  /// Puts all values into the frame's slots.
  void flush() {
    flushBelow(0);
  }

  /// Puts all values but the uppermost ones into the frame's slots.
  void flushBelow(int count) {
    if (onJavaStack <= count) {
      return;
    }
    for (int i = 0; i < count; i++) {
      body.astore(SPARE + 1 + i);
    }
    for (int slot = height - count - 1; onJavaStack > count; slot--, onJavaStack--) {
      storeTop(slot);
    }
    for (int i = count - 1; i >= 0; i--) {
      body.aload(SPARE + 1 + i);
    }
  }

  /// Has so many values on Java's stack.
  void need(int count) {
    if (onJavaStack >= count) {
      return;
    }
    flush();
    for (int slot = height - count; slot < height; slot++) {
      load(slot);
    }
    onJavaStack = count;
  }

  /// Pushes the value of a slot, without counting it.
  void load(int slot) {
    body.aload(SLOTS).loadConstant(slot).aaload();
  }

  /// Stores the top of Java's stack, without counting it.
  void storeTop(int slot) {
    body.astore(SPARE).aload(SLOTS).loadConstant(slot).aload(SPARE).aastore();
  }

  /// Calls a method of `Instructions`, which uses up so many values of Java's stack.
  void invoke(ClassDesc result, String name, int operands, int... numbers) {
    need(operands);
    body.aload(EVALUATOR).aload(FRAME);
    List<ClassDesc> parameters = new ArrayList<>();
    for (int i = 0; i < operands; i++) {
      parameters.add(CD_Object);
    }
    parameters.add(RuntimeNames.EVALUATOR);
    parameters.add(RuntimeNames.FRAME);
    for (int number : numbers) {
      body.loadConstant(number);
      parameters.add(CD_int);
    }
    body.invokestatic(RuntimeNames.INSTRUCTIONS, name, MethodTypeDesc.of(result, parameters));
    popped(operands);
  }

  /// The same, where the result is a value for the stack.
  void compute(String name, int operands, int... numbers) {
    invoke(CD_Object, name, operands, numbers);
    pushed();
  }
}
