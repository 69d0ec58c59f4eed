package dev.simmer.scheduler;

/// A scheduler cannot choose, and says why to whoever runs the program: of all that it may throw,
/// this alone is told by its message, without the name of a Java class.
public class CannotChooseException extends RuntimeException {
  private static final long serialVersionUID = 1;

  /// @param message why, without a full stop
  public CannotChooseException(String message) {
    super(message);
  }
}
