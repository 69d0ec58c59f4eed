package dev.simmer.loop;

import org.jspecify.annotations.Nullable;

/// A scheduler threw, or gave an answer that cannot be followed.
public final class SchedulerFailure extends RunEndedException {
  private static final long serialVersionUID = 1;

  private final String scheduler;

  SchedulerFailure(String scheduler, String what, @Nullable Throwable cause) {
    super("The scheduler \"" + scheduler + "\" " + what + ".", cause);
    this.scheduler = scheduler;
  }

  /// The scheduler's id.
  public String scheduler() {
    return scheduler;
  }
}
