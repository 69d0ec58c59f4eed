package dev.simmer.python.runtime;

import dev.simmer.python.compile.Code;
import dev.simmer.python.translate.Translator;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.MethodType;

/// Has code translated that runs often.
final class Translation {
  private final int hot;

  /// @param hot how often code begins or jumps back before it is translated
  Translation(int hot) {
    this.hot = hot;
  }

  boolean isDue(int begunOrJumpedBack) {
    return begunOrJumpedBack == hot;
  }

  /// The translated code, or what runs it now where it cannot be translated.
  static FrameCode of(Code code, FrameCode now) {
    return Translator.translate(code).map(Translation::load).orElse(now);
  }

  private static FrameCode load(byte[] file) {
    try {
      MethodHandles.Lookup made = MethodHandles.lookup().defineHiddenClass(file, true);
      return (FrameCode)
          made.findConstructor(made.lookupClass(), MethodType.methodType(void.class)).invoke();
    } catch (Throwable e) {
      throw new IllegalStateException("translated code is wrong", e);
    }
  }
}
