package dev.simmer.loop;

import dev.simmer.scheduler.Scheduler;
import dev.simmer.trace.LoopEvent;
import dev.simmer.trace.LoopObserver;
import dev.simmer.trace.TaskId;
import dev.simmer.trace.VirtualTime;
import java.util.Map;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/// What all loops of one run of a program share.
public final class LoopContext {
  private static final double BUSY_READING_SECONDS = 0.001;

  private final VirtualClock clock = new VirtualClock();
  private final Facts facts;
  private final Language language;
  private final Supplier<Scheduler> schedulers;
  private final int turnLimit;
  private final Priorities priorities;
  private final ProgramThread mainThread = new ProgramThread("MainThread", 1, new Variables());
  private ProgramThread thread = mainThread;
  private int taskNumbers;
  private long handleNumbers;
  private int threadNumbers = mainThread.number();

  /// The names of tasks say their priorities.
  ///
  /// @param schedulers asked once for each loop
  /// @param turnLimit how many turns each loop may take
  public LoopContext(
      Language language, Supplier<Scheduler> schedulers, LoopObserver observer, int turnLimit) {
    this(language, schedulers, observer, turnLimit, Map.of());
  }

  /// @param schedulers asked once for each loop
  /// @param turnLimit how many turns each loop may take
  /// @param priorities of tasks by name, instead of what their names say
  public LoopContext(
      Language language,
      Supplier<Scheduler> schedulers,
      LoopObserver observer,
      int turnLimit,
      Map<String, Integer> priorities) {
    this.priorities = new Priorities(priorities);
    this.language = language;
    this.schedulers = schedulers;
    this.turnLimit = turnLimit;
    this.facts = new Facts(clock, observer);
  }

  public VirtualClock clock() {
    return clock;
  }

  public Language language() {
    return language;
  }

  public EventLoop newLoop() {
    return new EventLoop(this);
  }

  public ProgramThread mainThread() {
    return mainThread;
  }

  /// The thread that runs.
  public ProgramThread thread() {
    return thread;
  }

  /// The number of the next new thread.
  public int nextThreadNumber() {
    return ++threadNumbers;
  }

  /// Does something on another thread of the program.
  public <T> T on(ProgramThread other, Supplier<T> action) {
    ProgramThread before = thread;
    thread = other;
    try {
      return action.get();
    } finally {
      thread = before;
    }
  }

  /// The context variables that the code sees that runs.
  public Variables variables() {
    return thread.variables();
  }

  /// Does something that sees other context variables.
  public <T> T with(Variables variables, Supplier<T> action) {
    ProgramThread here = thread;
    Variables before = here.enter(variables);
    try {
      return action.get();
    } finally {
      here.leave(before);
    }
  }

  /// The loop that runs; null if none does.
  public @Nullable EventLoop running() {
    return thread.running();
  }

  /// The loop that runs; raises RuntimeError if none does.
  public EventLoop requireRunning() {
    EventLoop running = thread.running();
    if (running == null) {
      throw language.thrown(language.error(ErrorKind.RUNTIME, "no running event loop"));
    }
    return running;
  }

  /// As `asyncio.get_event_loop`: the loop that runs, else the one that was set, else, once, a new
  /// one.
  public EventLoop eventLoop() {
    EventLoop running = thread.running();
    if (running != null) {
      return running;
    }
    if (thread.mayMakeLoop()) {
      thread.setLoop(newLoop());
    }
    EventLoop loop = thread.loop();
    if (loop == null) {
      String message = "There is no current event loop in thread '" + thread.name() + "'.";
      throw language.thrown(language.error(ErrorKind.RUNTIME, message));
    }
    return loop;
  }

  /// As `asyncio.set_event_loop`.
  public void setEventLoop(@Nullable EventLoop loop) {
    thread.setLoop(loop);
  }

  /// The task that runs; null if none does.
  public @Nullable Task currentTask() {
    EventLoop running = thread.running();
    return running == null ? null : running.currentTask();
  }

  /// Counts an operation in the step that runs; false if its budget is used up, so that it has to
  /// give way.
  public boolean hasBudget() {
    EventLoop running = thread.running();
    return running == null || running.burners().hasBudget();
  }

  /// Reads the clock, in nanoseconds, for the program. A program that does nothing else would do so
  /// for ever: after many readings of a standing clock, each takes a millisecond.
  ///
  /// @param line where the program reads it
  public long readClock(int line) {
    if (clock.countReading()) {
      block(new Step.Blocks(BUSY_READING_SECONDS), line);
    }
    return clock.now();
  }

  /// A blocking call holds the thread.
  ///
  /// @param line where the program calls it
  /// @throws DeadlockException if it never ends
  public void block(Step.Blocks blocks, int line) {
    long since = clock.now();
    long until = since + VirtualTime.nanos(blocks.seconds());
    boolean over = blocks.isOver();
    while (!over) {
      long next = Math.min(until, clock.nextWaking());
      if (next >= VirtualTime.NEVER) {
        throw deadlock();
      }
      moveClock(next);
      over = clock.now() >= until || blocks.isOver();
    }
    if (!blocks.isWork()) {
      tellBlocked(currentTask(), blocks, since, line);
    }
  }

  /// Who wakes on the way is woken by nobody's step.
  private void moveClock(long instant) {
    EventLoop running = thread.running();
    if (running == null) {
      clock.moveTo(instant);
    } else {
      running.burners().outside(() -> clock.moveTo(instant));
    }
  }

  /// Tells of a blocking call that is over.
  ///
  /// @param since when it began
  void tellBlocked(@Nullable Task task, Step.Blocks blocks, long since, int line) {
    boolean inFull = clock.now() >= since + VirtualTime.nanos(blocks.seconds());
    double seconds = inFull ? blocks.seconds() : VirtualTime.seconds(clock.now() - since);
    if (inFull || seconds > 0) {
      facts.blocked(task, seconds, line);
    }
  }

  /// Lets helper threads finish what they do; meanwhile only the clock moves.
  ///
  /// @throws DeadlockException if one never does
  public void waitForThreads() {
    while (clock.hasSleepers()) {
      long next = clock.nextWaking();
      if (next >= VirtualTime.NEVER) {
        throw deadlock();
      }
      waitUntil(next, "");
      clock.moveTo(clock.now());
    }
  }

  /// Tells that nothing can happen any more.
  DeadlockException deadlock() {
    facts.tell(new LoopEvent.Deadlocked(clock.now()));
    return new DeadlockException();
  }

  /// The program wrote to standard output.
  public void printed(String text) {
    facts.tell(new LoopEvent.Printed(clock.now(), writer(), text));
  }

  /// The program, or the interpreter on its behalf, wrote to standard error.
  public void errorPrinted(String text) {
    facts.tell(new LoopEvent.ErrorPrinted(clock.now(), writer(), text));
  }

  /// Tells the observer of what is not the loop's own, such as the end of the program.
  public void tell(LoopEvent fact) {
    facts.tell(fact);
  }

  private @Nullable TaskId writer() {
    return facts.muted() ? null : Task.idOf(currentTask());
  }

  Facts facts() {
    return facts;
  }

  /// A scheduler that has not been asked anything yet.
  Scheduler newScheduler() {
    return schedulers.get();
  }

  Priorities priorities() {
    return priorities;
  }

  int turnLimit() {
    return turnLimit;
  }

  /// How many handles have become ready, with the next one.
  long nextHandleNumber() {
    return ++handleNumbers;
  }

  TaskId nextTaskId() {
    return new TaskId(++taskNumbers);
  }

  void setRunning(@Nullable EventLoop loop) {
    thread.setRunning(loop);
  }

  /// Waits until an instant; the clock stands still if it is past.
  ///
  /// @param reason why, if something could have run; else empty
  void waitUntil(long instant, String reason) {
    long since = clock.now();
    if (instant > since && instant < VirtualTime.NEVER) {
      clock.jumpTo(instant);
      facts.advanced(since, reason);
    }
  }
}
