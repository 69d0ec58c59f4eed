package dev.simmer.loop;

/// The scheduler waits for somebody to decide who gets the burner.
public final class UndecidedException extends RunEndedException {
  private static final long serialVersionUID = 1;

  UndecidedException(String reason) {
    super(reason, null);
  }
}
