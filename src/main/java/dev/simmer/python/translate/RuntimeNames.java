package dev.simmer.python.translate;

import static java.lang.constant.ConstantDescs.CD_Object;

import java.lang.constant.ClassDesc;
import java.lang.constant.MethodTypeDesc;

/// The classes of the runtime that translated code uses.
final class RuntimeNames {
  private static final String PACKAGE = "dev.simmer.python.runtime";

  static final ClassDesc TRANSLATED = ClassDesc.of(PACKAGE, "Translated");
  static final ClassDesc FRAME_CODE = ClassDesc.of(PACKAGE, "FrameCode");
  static final ClassDesc EVALUATOR = ClassDesc.of(PACKAGE, "Evaluator");
  static final ClassDesc FRAME = ClassDesc.of(PACKAGE, "Frame");
  static final ClassDesc HANDOVER = ClassDesc.of(PACKAGE, "Handover");
  static final ClassDesc INSTRUCTIONS = ClassDesc.of(PACKAGE, "Instructions");
  static final ClassDesc ERROR = ClassDesc.of(PACKAGE, "PyError");
  static final ClassDesc SINGLETON = ClassDesc.of(PACKAGE, "Singleton");
  static final ClassDesc RETURNED = ClassDesc.of("dev.simmer.loop", "Step").nested("Returned");

  static final MethodTypeDesc TO_OBJECT = MethodTypeDesc.of(CD_Object);
  static final MethodTypeDesc TO_OBJECTS = MethodTypeDesc.of(CD_Object.arrayType());
  static final MethodTypeDesc LOST =
      MethodTypeDesc.of(ClassDesc.of("java.lang", "IllegalStateException"), FRAME);

  private RuntimeNames() {}
}
