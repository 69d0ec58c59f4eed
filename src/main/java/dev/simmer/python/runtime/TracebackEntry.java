package dev.simmer.python.runtime;

import dev.simmer.python.compile.Code;
import dev.simmer.trace.SourceSpan;

/// A place that an exception passed on its way out.
///
/// @param function the function that ran; a module's code is called `<module>`
public record TracebackEntry(PyFunction function, int instruction) {
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
