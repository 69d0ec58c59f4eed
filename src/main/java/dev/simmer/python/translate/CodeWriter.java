package dev.simmer.python.translate;

import static java.lang.constant.ConstantDescs.CD_Object;
import static java.lang.constant.ConstantDescs.CD_int;

import dev.simmer.python.compile.Code;
import java.lang.classfile.CodeBuilder;
import java.lang.classfile.Label;
import java.lang.classfile.instruction.SwitchCase;
import java.util.ArrayList;
import java.util.List;

/// Writes the method that runs frames of one piece of code.
final class CodeWriter {
  private final Code code;
  private final CodeBuilder body;
  private final JavaStack stack;
  private final Places places;
  private final InstructionWriter instructions;
  private final Label[] labels;

  CodeWriter(Code code, CodeBuilder body) {
    this.code = code;
    this.body = body;
    this.stack = new JavaStack(body);
    this.places = new Places(code);
    this.labels = new Label[code.instructions().length + 1];
    for (int i = 0; i < labels.length; i++) {
      labels[i] = body.newLabel();
    }
    this.instructions = new InstructionWriter(code, body, stack, places, labels);
  }

  void write() {
    List<Label> entries = writeEntry();
    boolean falls = false;
    for (int i = 0; i < code.instructions().length; i++) {
      begin(i, falls);
      falls = instructions.write(i);
    }
    instructions.writeEnd();
    writeResumptions(entries);
  }

  /// Goes to where the frame stands.
  private List<Label> writeEntry() {
    body.aload(JavaStack.FRAME).getfield(RuntimeNames.FRAME, "slots", CD_Object.arrayType());
    body.astore(JavaStack.SLOTS);
    body.aload(JavaStack.FRAME)
        .invokevirtual(RuntimeNames.FRAME, "constants", RuntimeNames.TO_OBJECTS)
        .astore(JavaStack.CONSTANTS);
    List<Label> resumptions = new ArrayList<>();
    List<SwitchCase> cases = new ArrayList<>();
    for (int i = 0; i < code.instructions().length; i++) {
      if (places.isTarget(i)) {
        cases.add(SwitchCase.of(i, labels[i]));
      } else if (places.isResumed(i)) {
        Label resumption = body.newLabel();
        resumptions.add(resumption);
        cases.add(SwitchCase.of(i, resumption));
      }
    }
    Label unknown = body.newLabel();
    body.aload(JavaStack.FRAME)
        .getfield(RuntimeNames.FRAME, "pc", CD_int)
        .lookupswitch(unknown, cases);
    body.labelBinding(unknown);
    body.aload(JavaStack.FRAME)
        .invokestatic(RuntimeNames.INSTRUCTIONS, "lost", RuntimeNames.LOST)
        .athrow();
    return resumptions;
  }

  /// Prepares for an instruction that the one before it may fall into.
  private void begin(int i, boolean falls) {
    int height = code.variables().size() + code.depthAt(i);
    boolean isProtectedOtherwise = i > 0 && code.handlerAt(i) != code.handlerAt(i - 1);
    if (places.isResumed(i)) {
      if (falls) {
        stack.flushBelow(1);
        stack.need(1);
      }
      bind(i, height, 1);
    } else {
      if (falls && (places.isTarget(i) || isProtectedOtherwise)) {
        stack.flush();
      }
      if (places.isTarget(i)) {
        bind(i, height, 0);
      }
    }
    if (stack.height() != height) {
      throw new IllegalStateException(
          "stack of " + stack.height() + " instead of " + height + " at " + i);
    }
  }

  private void bind(int i, int height, int onJavaStack) {
    body.labelBinding(labels[i]);
    stack.begin(height, onJavaStack);
    instructions.forgetBound();
  }

  /// Where a frame goes on whose last instruction has handed over: its value is in the top slot.
  private void writeResumptions(List<Label> resumptions) {
    int next = 0;
    for (int i = 0; i < code.instructions().length; i++) {
      if (places.isResumed(i)) {
        body.labelBinding(resumptions.get(next++));
        stack.load(code.variables().size() + code.depthAt(i) - 1);
        body.goto_(labels[i]);
      }
    }
  }
}
