package dev.simmer.loop;

/// Nothing is ready, no timer is set and no helper works. The fact has been told.
public final class DeadlockException extends RunEndedException {
  private static final long serialVersionUID = 1;

  DeadlockException() {
    super("Nothing is ready, and nothing is going to happen.", null);
  }
}
