package dev.simmer.recording;

/// A trace that does not follow the format. The message begins with the number of the line.
public final class TraceFormatException extends Exception {
  private static final long serialVersionUID = 1;

  private final int line;

  TraceFormatException(int line, String message) {
    super("line " + line + ": " + message);
    this.line = line;
  }

  /// The line of the trace, counted from 1.
  public int line() {
    return line;
  }
}
