package dev.simmer.loop;

import dev.simmer.scheduler.LoopRules;
import dev.simmer.trace.HandleKind;
import dev.simmer.trace.LoopEvent;
import dev.simmer.trace.VirtualTime;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// The event loop: a discrete-event simulation of asyncio's, in virtual time.
///
/// As `Lib/asyncio/base_events.py`, `BaseEventLoop`. Its primitive is one [#tick].
public final class EventLoop {
  /// So many turns at a standing clock with a timer set, and the clock moves to that timer.
  private static final int BUSY_TURNS = 10_000;

  private final LoopContext context;
  private final Facts facts;
  private final ReadyQueue ready = new ReadyQueue();
  private final TimerQueue timers = new TimerQueue();
  private final Chooser chooser;
  private final boolean timersBetweenHandles;
  private final Set<Task> tasks = new LinkedHashSet<>();
  private final Set<Future> unretrieved = new LinkedHashSet<>();
  private @Nullable Task current;
  private int turn;
  private int todo;
  private int standing;
  private boolean leftFree;
  private boolean stopping;
  private boolean closed;

  EventLoop(LoopContext context) {
    this.context = context;
    this.facts = context.facts();
    this.chooser = new Chooser(context.scheduler(), ready, timers, context.clock());
    this.timersBetweenHandles =
        context.scheduler().rules().timers() == LoopRules.Timers.BETWEEN_HANDLES;
  }

  public LoopContext context() {
    return context;
  }

  // What the program asks for.

  /// Puts a handle at the end of the ready queue.
  public Handle callSoon(HandleKind kind, Runnable action) {
    return callSoon(kind, null, action);
  }

  Handle callSoon(HandleKind kind, @Nullable Task steps, Runnable action) {
    requireOpen();
    Handle handle = new Handle(kind, steps == null ? current : steps, action);
    ready.add(handle, context.clock().now());
    facts.ready(handle);
    return handle;
  }

  /// Sets a timer.
  ///
  /// @param delay seconds from now
  public TimerHandle callLater(double delay, HandleKind kind, Runnable action) {
    return callAt(VirtualTime.seconds(context.clock().now()) + delay, kind, action);
  }

  /// Sets a timer.
  ///
  /// @param when the instant in seconds; what is infinite never comes
  public TimerHandle callAt(double when, HandleKind kind, Runnable action) {
    requireOpen();
    if (Double.isNaN(when)) {
      throw raise(ErrorKind.VALUE, "cannot convert float NaN to integer");
    }
    TimerHandle timer =
        new TimerHandle(kind, current, action, timers, when, VirtualTime.nanos(when));
    timers.add(timer);
    facts.timerSet(timer);
    return timer;
  }

  public Future createFuture() {
    return new Future(this);
  }

  public Task createTask(Coroutine coroutine) {
    requireOpen();
    Task task = new Task(this, context.nextTaskId(), coroutine);
    facts.created(task, current);
    task.scheduleStep(null);
    tasks.add(task);
    return task;
  }

  /// The program asked for a task of what is no coroutine. A number is spent on it, and a trace has
  /// the line; the caller raises.
  ///
  /// @param type what it is instead
  public void refuseTask(String type) {
    requireOpen();
    facts.refused(context.nextTaskId(), type, current);
  }

  /// The task whose step runs; null between steps.
  public @Nullable Task currentTask() {
    return current;
  }

  /// The tasks that are not done, in order of creation.
  public List<Task> tasks() {
    return List.copyOf(tasks);
  }

  public boolean isRunning() {
    return context.running() == this;
  }

  public boolean isClosed() {
    return closed;
  }

  // Running.

  /// Does the next thing: runs a handle, or moves the clock. False if the loop stops after it.
  ///
  /// @throws DeadlockException if nothing can happen any more
  /// @throws TurnLimitException if the loop has taken too many turns
  /// @throws SchedulerFailure if the scheduler gives no valid answer
  public boolean tick() {
    boolean moved = todo == 0 && beginTurn();
    if (!moved && todo > 0) {
      runNext();
    }
    return todo > 0 || !stopping;
  }

  /// Runs until it is stopped.
  public void run() {
    requireOpen();
    requireNoneRunning();
    context.setRunning(this);
    try {
      while (tick()) {}
    } finally {
      stopping = false;
      todo = 0;
      context.setRunning(null);
    }
  }

  /// Runs until the future is done, and gives its result or raises.
  public Object runUntilDone(Future future) {
    requireOpen();
    requireNoneRunning();
    DoneCallback stop = DoneCallback.of(HandleKind.RUN, this::stopAfter);
    future.addDoneCallback(stop);
    try {
      run();
    } finally {
      future.removeDoneCallback(stop);
    }
    if (!future.isDone()) {
      throw raise(ErrorKind.RUNTIME, "Event loop stopped before Future completed.");
    }
    return future.result();
  }

  /// Runs a coroutine that is no part of the program's story: only its output is told.
  void runSilently(Coroutine service) {
    facts.mute(true);
    try {
      runUntilDone(createTask(service));
    } finally {
      facts.mute(false);
    }
  }

  /// Stops at the end of the turn.
  public void stop() {
    stopping = true;
  }

  private void stopAfter(Future future) {
    Object exception = future.isCancelled() ? null : future.exception();
    if (exception == null || !context.language().leavesLoop(exception)) {
      stop();
    }
  }

  /// Drops everything that is ready or due. Exceptions that nobody asked for are reported.
  public void close() {
    if (isRunning()) {
      throw raise(ErrorKind.RUNTIME, "Cannot close a running event loop");
    }
    closed = true;
    ready.clear();
    timers.clear();
    List.copyOf(unretrieved).forEach(this::reportUnretrieved);
    unretrieved.clear();
  }

  private void reportUnretrieved(Future future) {
    Object exception = future.exceptionIfSet();
    if (exception != null) {
      String message = future.typeName() + " exception was never retrieved";
      context.language().report(this, message, Map.of("exception", exception, "future", future));
    }
  }

  // A turn, as `_run_once`.

  /// Waits if there is nothing to do, and looks what there is to do now. True if the clock moved.
  private boolean beginTurn() {
    turn++;
    if (turn > context.turnLimit()) {
      throw new TurnLimitException(context.turnLimit());
    }
    long before = context.clock().now();
    waitIfIdle();
    boolean moved = context.clock().now() != before;
    standing = moved ? 0 : standing + 1;
    context.clock().moveTo(context.clock().now());
    collectDueTimers();
    todo = ready.size();
    facts.turn(turn, todo);
    return moved;
  }

  private void waitIfIdle() {
    long due = Math.min(timers.nextDue(), context.clock().nextWaking());
    boolean idle = (ready.isEmpty() || leftFree) && !stopping;
    boolean busyWaiting = standing >= BUSY_TURNS;
    leftFree = false;
    if (due < VirtualTime.NEVER) {
      if (idle || busyWaiting) {
        context.waitUntil(due);
      }
    } else if (idle) {
      facts.tell(new LoopEvent.Deadlocked(context.clock().now()));
      throw new DeadlockException();
    }
  }

  private void collectDueTimers() {
    long now = context.clock().now();
    for (TimerHandle timer = timers.takeDue(now); timer != null; timer = timers.takeDue(now)) {
      ready.add(timer, now);
      facts.ready(timer);
    }
  }

  private void runNext() {
    while (todo > 0 && ready.dropCancelledHead()) {
      todo--;
    }
    if (todo == 0) {
      return;
    }
    if (timersBetweenHandles) {
      collectDueTimers();
    }
    Handle handle = chooser.choose();
    if (handle == null) {
      leftFree = true;
      todo = 0;
    } else {
      todo--;
      facts.ran(handle, chooser.reason());
      run(handle);
    }
  }

  private void run(Handle handle) {
    try {
      handle.run();
    } catch (RuntimeException e) {
      Language language = context.language();
      Object exception = language.caught(e);
      if (exception == null || language.leavesLoop(exception)) {
        throw e;
      }
      Map<String, Object> details = Map.of("exception", exception, "handle", handle);
      language.report(this, "Exception in callback", details);
    }
  }

  // For tasks and futures.

  void enter(Task task) {
    current = task;
    chooser.ran(task);
  }

  void leave() {
    current = null;
  }

  void forget(Task task) {
    tasks.remove(task);
  }

  Set<Future> unretrieved() {
    return unretrieved;
  }

  private void requireNoneRunning() {
    if (isRunning()) {
      throw raise(ErrorKind.RUNTIME, "This event loop is already running");
    }
    if (context.running() != null) {
      throw raise(
          ErrorKind.RUNTIME, "Cannot run the event loop while another loop is running");
    }
  }

  private void requireOpen() {
    if (closed) {
      throw raise(ErrorKind.RUNTIME, "Event loop is closed");
    }
  }

  private RuntimeException raise(ErrorKind kind, String message) {
    return context.language().thrown(context.language().error(kind, message));
  }
}
