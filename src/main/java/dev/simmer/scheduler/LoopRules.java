package dev.simmer.scheduler;

import static java.util.Objects.requireNonNull;

/// How the loop behaves around a scheduler's choices. Start from [#ASYNCIO] or [#TASKS], and change
/// what is different.
///
/// @param burners how many tasks can run side by side in virtual time; 1 to [#MOST_BURNERS]
/// @param slice how long a task may run before it goes back to the ready queue, in nanoseconds of
///   burner time; 0 if as long as it likes. A choice may give another slice. Only what takes time
///   on a burner can be cut short: lines of code, where each has a cost
/// @param blocking whether a blocking call, such as `time.sleep`, holds its burner
/// @param waiting whether a task that waits on a timer keeps its burner
/// @param creation when a new task takes its first step
/// @param timers when due timers are looked at
/// @param choices what the scheduler is asked about
/// @param budget how many operations a step may do without waiting, such as to get an item from a
///   queue, before it has to give way; 0 if as many as it likes
public record LoopRules(
    int burners,
    long slice,
    Blocking blocking,
    Waiting waiting,
    Creation creation,
    Timers timers,
    Choices choices,
    int budget) {
  public static final int MOST_BURNERS = 64;

  /// The rules of CPython's asyncio: one burner, and every handle in its turn.
  public static final LoopRules ASYNCIO =
      new LoopRules(
          1,
          0,
          Blocking.HOLDS,
          Waiting.LEAVES,
          Creation.QUEUED,
          Timers.BETWEEN_TURNS,
          Choices.EVERY_HANDLE,
          0);

  /// The same, but that the scheduler chooses only among what runs code of the program: steps of
  /// tasks and callbacks; and timers are looked at before each choice.
  public static final LoopRules TASKS =
      ASYNCIO.withTimers(Timers.BETWEEN_HANDLES).withChoices(Choices.PROGRAM);

  public LoopRules {
    requireNonNull(blocking, "blocking");
    requireNonNull(waiting, "waiting");
    requireNonNull(creation, "creation");
    requireNonNull(timers, "timers");
    requireNonNull(choices, "choices");
    if (burners < 1 || burners > MOST_BURNERS) {
      throw new IllegalArgumentException(burners + " burners: 1 to " + MOST_BURNERS + " work");
    }
    if (slice < 0) {
      throw new IllegalArgumentException("a slice of " + slice + " ns: 0 or more works");
    }
    if (budget < 0) {
      throw new IllegalArgumentException("a budget of " + budget + ": 0 or more works");
    }
  }

  public LoopRules withBurners(int count) {
    return new LoopRules(count, slice, blocking, waiting, creation, timers, choices, budget);
  }

  /// With a slice of so many nanoseconds; 0 if tasks run as long as they like.
  public LoopRules withSlice(long nanos) {
    return new LoopRules(burners, nanos, blocking, waiting, creation, timers, choices, budget);
  }

  public LoopRules withBlocking(Blocking rule) {
    return new LoopRules(burners, slice, rule, waiting, creation, timers, choices, budget);
  }

  public LoopRules withWaiting(Waiting rule) {
    return new LoopRules(burners, slice, blocking, rule, creation, timers, choices, budget);
  }

  public LoopRules withCreation(Creation rule) {
    return new LoopRules(burners, slice, blocking, waiting, rule, timers, choices, budget);
  }

  public LoopRules withTimers(Timers rule) {
    return new LoopRules(burners, slice, blocking, waiting, creation, rule, choices, budget);
  }

  public LoopRules withChoices(Choices rule) {
    return new LoopRules(burners, slice, blocking, waiting, creation, timers, rule, budget);
  }

  /// With so many operations a step; 0 if as many as it likes.
  public LoopRules withBudget(int operations) {
    return new LoopRules(burners, slice, blocking, waiting, creation, timers, choices, operations);
  }

  /// What a blocking call does to its burner.
  public enum Blocking {
    /// Nobody else gets the burner until the call is over.
    HOLDS,
    /// The task leaves the burner, and is ready again when the call is over, as a thread that the
    /// operating system takes off its processor.
    FREES
  }

  /// What a task that waits on a timer does to its burner.
  public enum Waiting {
    LEAVES,
    /// Nobody else gets the burner until the timer rings.
    KEEPS
  }

  /// When a new task takes its first step.
  public enum Creation {
    /// When the scheduler chooses it.
    QUEUED,
    /// At once, inside the code that makes it, as CPython's `asyncio.eager_task_factory`.
    EAGER
  }

  /// When due timers join the ready queue.
  public enum Timers {
    /// At the beginning of a turn, which then runs as many handles as are ready.
    BETWEEN_TURNS,
    /// Before each choice.
    BETWEEN_HANDLES,
    /// When no handle is ready.
    WHEN_IDLE
  }

  /// What a scheduler is asked about.
  public enum Choices {
    /// Each handle: the steps of tasks, and the loop's book-keeping around them.
    EVERY_HANDLE,
    /// The steps of tasks, and the program's own callbacks. Book-keeping runs before them, first
    /// come, first served.
    PROGRAM
  }
}
