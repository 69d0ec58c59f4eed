package dev.simmer.python.runtime;

import dev.simmer.loop.RunEndedException;
import dev.simmer.trace.LoopEvent.Limit;

/// The program has used up what it may use. Nothing more of it runs.
public final class BoundReached extends RunEndedException {
  private static final long serialVersionUID = 1;

  private final Limit limit;
  private final long bound;
  private final int line;

  BoundReached(Limit limit, long bound, int line) {
    super("The program has reached its limit on " + limit.word() + ".", null);
    this.limit = limit;
    this.bound = bound;
    this.line = line;
  }

  public Limit limit() {
    return limit;
  }

  public long bound() {
    return bound;
  }

  /// The line that was running.
  public int line() {
    return line;
  }
}
