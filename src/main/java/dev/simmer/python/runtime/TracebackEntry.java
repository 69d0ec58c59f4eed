package dev.simmer.python.runtime;

import dev.simmer.python.compile.Code;
import dev.simmer.trace.SourceSpan;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// A place that an exception passed on its way out.
///
/// @param function the function that ran; a module's code is called `<module>`
public record TracebackEntry(PyFunction function, int instruction) {
  /// Where the code of the program stands that runs, and each that called it, the innermost first.
  static List<TracebackEntry> stack(@Nullable Frame current) {
    List<TracebackEntry> stack = new ArrayList<>();
    Frame frame = Frame.ofProgram(current);
    while (frame != null) {
      stack.add(new TracebackEntry(frame.function, frame.lastInstruction()));
      frame = Frame.ofProgram(frame.caller);
    }
    return stack;
  }

  public String name() {
    return code().name();
  }

  public SourceSpan span() {
    return code().spanAt(instruction);
  }

  public int line() {
    return span().line();
  }

  Code code() {
    return function.code();
  }

  boolean isSamePlace(TracebackEntry other) {
    return name().equals(other.name()) && line() == other.line();
  }
}
