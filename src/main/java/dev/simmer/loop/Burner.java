package dev.simmer.loop;

import dev.simmer.scheduler.BurnerView;
import org.jspecify.annotations.Nullable;

/// A place where one task at a time can run.
final class Burner {
  /// Instead of how long a slice lasts: as long as the task likes.
  static final long NO_SLICE = Long.MAX_VALUE;

  private final int number;
  private State state = State.FREE;
  private @Nullable Task task;
  private @Nullable Handle woken;
  private long since;
  private long pausedAt;
  private long sliceLeft = NO_SLICE;
  private boolean timerSet;
  private Step.@Nullable Blocks pause;
  private long owed;
  private long pauseEnded;

  /// How many operations the step has done that runs on it.
  private int operations;

  Burner(int number) {
    this.number = number;
  }

  private enum State {
    FREE,
    /// A step runs on it now.
    RUNNING,
    /// Its task is in the middle of a step, and something holds it up.
    BUSY,
    /// What held its task up is over.
    OVER,
    /// Its task waits, and keeps it.
    KEPT
  }

  int number() {
    return number;
  }

  @Nullable Task task() {
    return task;
  }

  boolean isFree() {
    return state == State.FREE;
  }

  boolean isKept() {
    return state == State.KEPT;
  }

  boolean isOver() {
    return state == State.OVER;
  }

  /// The handle that lets the task go on that has kept the burner; null if there is none.
  @Nullable Handle woken() {
    return woken;
  }

  /// A task gets it, or goes on on it.
  void take(Task next, long now) {
    if (state == State.FREE) {
      since = now;
    } else {
      next.heldBurner((pause == null ? now : pauseEnded) - pausedAt);
    }
    task = next;
    pause = null;
    woken = null;
    timerSet = false;
    state = State.RUNNING;
  }

  /// A handle begins to run on it.
  void beginHandle() {
    operations = 0;
  }

  /// Counts an operation, and says how many there are.
  int countOperation() {
    return ++operations;
  }

  void slice(long nanos) {
    sliceLeft = nanos;
  }

  long sliceLeft() {
    return sliceLeft;
  }

  void useSlice(long nanos) {
    sliceLeft -= sliceLeft == NO_SLICE ? 0 : nanos;
  }

  /// Its task has set a timer to sleep.
  void setsTimer() {
    timerSet = true;
  }

  boolean hasSetTimer() {
    return timerSet;
  }

  /// Its task is held up in the middle of a step.
  ///
  /// @param owedAfter how much more work the task then has to do before it goes on
  void pause(Step.Blocks blocks, long owedAfter, long now) {
    pause = blocks;
    owed = owedAfter;
    pausedAt = now;
    state = State.BUSY;
  }

  /// Its task may go on.
  void endPause(long now) {
    pauseEnded = now;
    state = State.OVER;
  }

  /// What held its task up.
  Step.@Nullable Blocks pause() {
    return pause;
  }

  long owed() {
    return owed;
  }

  /// When its task was held up, or began to wait.
  long pausedAt() {
    return pausedAt;
  }

  /// Its task waits, and keeps it.
  void keep(long now) {
    pausedAt = now;
    state = State.KEPT;
  }

  void wake(Handle handle) {
    woken = handle;
  }

  void free() {
    state = State.FREE;
    task = null;
    woken = null;
    pause = null;
    since = 0;
  }

  BurnerView view() {
    return new BurnerView(number, Task.idOf(task), since);
  }
}
