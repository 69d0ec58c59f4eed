package dev.simmer.python.translate;

import static java.lang.constant.ConstantDescs.CD_Object;
import static java.lang.constant.ConstantDescs.INIT_NAME;
import static java.lang.constant.ConstantDescs.MTD_void;

import dev.simmer.python.compile.Code;
import java.lang.classfile.Attributes;
import java.lang.classfile.ClassFile;
import java.lang.classfile.ClassHierarchyResolver.ClassHierarchyInfo;
import java.lang.classfile.CodeBuilder;
import java.lang.classfile.attribute.CodeAttribute;
import java.lang.constant.ClassDesc;
import java.lang.constant.MethodTypeDesc;
import java.util.Optional;

/// Translates code of the program to code of the Java machine, which then compiles it.
///
/// A frame looks the same whoever runs it: variables are kept in its slots, and whenever it may be
/// left, so is its stack. Between, values of the stack stay on Java's.
public final class Translator {
  /// Java does not compile methods of more bytes: `HugeMethodLimit`.
  private static final int MOST_BYTES = 8_000;

  /// Code of more instructions comes to more bytes than that.
  private static final int MOST_INSTRUCTIONS = 1_000;

  private static final String RUN = "run";
  private static final MethodTypeDesc RUN_TYPE =
      MethodTypeDesc.of(CD_Object, RuntimeNames.EVALUATOR, RuntimeNames.FRAME);

  private Translator() {}

  /// A class in the package of the runtime that runs frames of this code; none where the code is
  /// too long.
  public static Optional<byte[]> translate(Code code) {
    if (code.instructions().length > MOST_INSTRUCTIONS) {
      return Optional.empty();
    }
    byte[] file =
        ClassFile.of(ClassFile.ClassHierarchyResolverOption.of(Translator::hierarchy))
            .build(
                RuntimeNames.TRANSLATED,
                type ->
                    type.withFlags(ClassFile.ACC_FINAL)
                        .withSuperclass(RuntimeNames.FRAME_CODE)
                        .withMethodBody(INIT_NAME, MTD_void, 0, Translator::constructor)
                        .withMethodBody(
                            RUN, RUN_TYPE, 0, body -> new CodeWriter(code, body).write()));
    return bytesOfRun(file) > MOST_BYTES ? Optional.empty() : Optional.of(file);
  }

  private static int bytesOfRun(byte[] file) {
    return ClassFile.of().parse(file).methods().stream()
        .filter(method -> method.methodName().equalsString(RUN))
        .flatMap(method -> method.findAttribute(Attributes.code()).stream())
        .mapToInt(CodeAttribute::codeLength)
        .sum();
  }

  /// All that values of different classes have in common where two ways meet is that they are
  /// objects: the classes themselves cannot be seen from here.
  private static ClassHierarchyInfo hierarchy(ClassDesc type) {
    return ClassHierarchyInfo.ofClass(type.equals(CD_Object) ? null : CD_Object);
  }

  private static void constructor(CodeBuilder body) {
    body.aload(0).invokespecial(RuntimeNames.FRAME_CODE, INIT_NAME, MTD_void).return_();
  }
}
