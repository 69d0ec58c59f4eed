package dev.simmer.python.runtime;

import dev.simmer.loop.RunEndedException;

/// Who started the run does not want it any more.
public final class CancelledRun extends RunEndedException {
  private static final long serialVersionUID = 1;

  CancelledRun() {
    super("The run was cancelled.", null);
  }
}
