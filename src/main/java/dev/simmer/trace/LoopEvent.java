package dev.simmer.trace;

import java.util.List;
import org.jspecify.annotations.Nullable;

/// A fact that the event loop tells its observer. Facts come in the order in which they happened.
///
/// Every fact carries its virtual time in nanoseconds. Lines are source lines counted from 1; 0
/// says that no line of the program is concerned.
public sealed interface LoopEvent {
  /// Instead of a burner's number, where there is only one.
  int ONLY_BURNER = -1;

  /// The place of a burner among all, counted from 0.
  static int position(int burner) {
    return burner == ONLY_BURNER ? 0 : burner;
  }

  /// The line at which a task goes on, waits or blocks, counted from 1; 0 for other facts.
  default int stepLine() {
    return switch (this) {
      case HandleRan ran -> ran.line();
      case TaskSuspended suspended -> suspended.line();
      case Blocked blocked -> blocked.line();
      default -> 0;
    };
  }

  /// Virtual time in nanoseconds.
  long time();

  /// A task was made. `line` is where its coroutine function is defined.
  record TaskCreated(long time, TaskId task, String coroutine, @Nullable TaskId by, int line)
      implements LoopEvent {}

  record TaskNamed(long time, TaskId task, String name) implements LoopEvent {}

  /// A handle joined the end of the ready queue.
  record HandleReady(long time, HandleKind kind, @Nullable TaskId task) implements LoopEvent {}

  /// A turn of the loop (`_run_once`) begins, and will run `todo` ready handles.
  record TurnBegan(long time, int number, int todo) implements LoopEvent {}

  /// The loop has so many burners from here on. Not told while it has the usual one.
  record BurnersSet(long time, int count) implements LoopEvent {}

  /// A handle runs. `line` is where the stepped task goes on; `reason` is the scheduler's.
  record HandleRan(
      long time, HandleKind kind, @Nullable TaskId task, int line, String reason, int burner)
      implements LoopEvent {
    /// On the only burner.
    public HandleRan(long time, HandleKind kind, @Nullable TaskId task, int line, String reason) {
      this(time, kind, task, line, reason, ONLY_BURNER);
    }
  }

  /// A timer was set that is due at `at` nanoseconds, or never ([VirtualTime#NEVER]).
  record TimerSet(long time, long at, HandleKind kind, @Nullable TaskId task)
      implements LoopEvent {}

  /// The loop waited: the clock moved from `since` to `time`. `reason` is the scheduler's, where it
  /// left a burner free though handles were ready; else empty.
  record ClockAdvanced(long time, long since, String reason) implements LoopEvent {
    /// Nothing was ready.
    public ClockAdvanced(long time, long since) {
      this(time, since, "");
    }
  }

  /// A blocking call held the thread for so many seconds, as the program wrote them; the clock has
  /// already moved.
  record Blocked(long time, @Nullable TaskId task, double seconds, int line, int burner)
      implements LoopEvent {
    /// On the only burner.
    public Blocked(long time, @Nullable TaskId task, double seconds, int line) {
      this(time, task, seconds, line, ONLY_BURNER);
    }

    /// The same in nanoseconds.
    public long duration() {
      return VirtualTime.nanos(seconds);
    }
  }

  /// A task gave the thread back. `on` is what it waits for, in the words of the trace format;
  /// `tasks` are the tasks among that, as far as they are known. `keepsBurner` says that its burner
  /// stays its own while it waits.
  record TaskSuspended(
      long time,
      TaskId task,
      String on,
      int line,
      List<TaskId> tasks,
      int burner,
      boolean keepsBurner)
      implements LoopEvent {
    /// What it waits for where its time slice is over: its next one.
    public static final String SLICE = "slice";

    /// What it waits for where a blocking call has freed its burner.
    public static final String BLOCKING_SLEEP = "time.sleep";

    /// From the only burner, which it leaves.
    public TaskSuspended(long time, TaskId task, String on, int line, List<TaskId> tasks) {
      this(time, task, on, line, tasks, ONLY_BURNER, false);
    }
  }

  /// `Task.cancel` was called on a task that was not done.
  record CancelRequested(long time, TaskId task, @Nullable TaskId by) implements LoopEvent {}

  /// A task ended. `value` is the repr of the result or of the exception; null if cancelled.
  record TaskDone(long time, TaskId task, Outcome how, @Nullable String value, int burner)
      implements LoopEvent {
    /// On the only burner.
    public TaskDone(long time, TaskId task, Outcome how, @Nullable String value) {
      this(time, task, how, value, ONLY_BURNER);
    }
  }

  /// The program wrote to standard output.
  record Printed(long time, @Nullable TaskId task, String text) implements LoopEvent {}

  /// The program, or the interpreter on its behalf, wrote to standard error. No line of a trace.
  record ErrorPrinted(long time, @Nullable TaskId task, String text) implements LoopEvent {}

  /// An exception left the program: its repr, and the line of the program that raised it.
  record Crashed(long time, String value, int line) implements LoopEvent {}

  /// `SystemExit` left the program. `code` is what it carried, as JSON.
  record Exited(long time, String code) implements LoopEvent {}

  /// Nothing is ready, no timer is set and no helper works: CPython would hang here.
  record Deadlocked(long time) implements LoopEvent {}

  /// The program was cut off at a bound.
  record LimitReached(long time, Limit limit, long bound, int line) implements LoopEvent {}

  /// How a task ended.
  enum Outcome {
    RETURNED("returned"),
    RAISED("raised"),
    CANCELLED("cancelled");

    private final String word;

    Outcome(String word) {
      this.word = word;
    }

    /// The word for it in a trace.
    public String word() {
      return word;
    }
  }

  /// What a program may run out of.
  enum Limit {
    TURNS("turns"),
    STEPS("steps"),
    MEMORY("memory"),
    OUTPUT("output");

    private final String word;

    Limit(String word) {
      this.word = word;
    }

    /// The word for it in a trace.
    public String word() {
      return word;
    }
  }
}
