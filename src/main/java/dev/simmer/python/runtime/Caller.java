package dev.simmer.python.runtime;

import org.jspecify.annotations.Nullable;

/// Where the program called the library.
///
/// @param function the name of the function, `<module>` outside any
public record Caller(String function, int line) {
  /// @param level 1 for the code of the program that called, 2 for what called that, and so on; the
  ///   outermost code if there is not as much
  static Caller of(@Nullable Frame current, int level) {
    Caller found = new Caller("<module>", 1);
    Frame frame = Frame.ofProgram(current);
    for (int i = 0; i < level && frame != null; i++) {
      found = new Caller(frame.code().name(), frame.span().line());
      frame = Frame.ofProgram(frame.caller);
    }
    return found;
  }
}
