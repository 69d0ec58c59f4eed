package dev.simmer.loop;

import org.jspecify.annotations.Nullable;

/// The run is over: nothing more of the program may run, not even `finally`.
public abstract class RunEndedException extends RuntimeException {
  private static final long serialVersionUID = 1;

  protected RunEndedException(String message, @Nullable Throwable cause) {
    super(message, cause);
  }
}
