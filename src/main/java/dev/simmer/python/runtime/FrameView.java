package dev.simmer.python.runtime;

import org.jspecify.annotations.Nullable;

/// A frame as the program sees it: that of a place in a traceback, or of a generator or coroutine.
///
/// @param place where it stands, or stood
/// @param frame the frame itself, while it can go on
public record FrameView(TracebackEntry place, @Nullable Frame frame) {
  static FrameView of(Frame frame) {
    return new FrameView(new TracebackEntry(frame.function, frame.lastInstruction()), frame);
  }

  /// The line at which it stands; that of its `def` before it begins.
  public int line() {
    return frame != null && frame.pc == 0 ? place.code().line() : place.line();
  }

  public Object locals(Interpreter py) {
    return frame == null ? new PyDict(py) : Locals.of(py, frame);
  }
}
