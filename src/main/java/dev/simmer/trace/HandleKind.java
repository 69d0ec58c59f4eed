package dev.simmer.trace;

/// What a handle in the ready queue does when it runs.
public enum HandleKind {
  /// A task's first step, or the next one after a bare yield or `sleep(0)`.
  STEP("step"),
  /// A future that a task awaited is done: the task goes on.
  WAKEUP("wakeup"),
  /// A sleep's future is set.
  TIMER("timer"),
  GATHER("gather"),
  WAIT("wait"),
  WAIT_FOR("wait_for"),
  AS_COMPLETED("as_completed"),
  SHIELD("shield"),
  TASK_GROUP("taskgroup"),
  TIMEOUT("timeout"),
  EXECUTOR("executor"),
  /// The main task of `asyncio.run` is done.
  RUN("run"),
  /// The program's own callback.
  CALLBACK("callback");

  private final String word;

  HandleKind(String word) {
    this.word = word;
  }

  /// The word for it in a trace.
  public String word() {
    return word;
  }

  /// Whether the handle steps a task, so that the task's own code runs.
  public boolean stepsTask() {
    return this == STEP || this == WAKEUP;
  }

  /// Whether code of the program runs: a step of a task, or a callback. All others are the loop's
  /// book-keeping.
  public boolean runsProgram() {
    return stepsTask() || this == CALLBACK;
  }
}
