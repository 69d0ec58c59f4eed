package dev.simmer.loop;

import dev.simmer.scheduler.LoopRules;
import dev.simmer.trace.HandleKind;
import dev.simmer.trace.VirtualTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// The event loop: a discrete-event simulation of asyncio's, in virtual time.
///
/// As `Lib/asyncio/base_events.py`, `BaseEventLoop`. Its primitive is one [#tick].
public final class EventLoop {
  private final LoopContext context;
  private final Facts facts;
  private final ReadyQueue ready = new ReadyQueue();
  private final TimerQueue timers = new TimerQueue();
  private final Burners burners;
  private final Turns turns;
  private final TaskList tasks = new TaskList();
  private final Set<Future> unretrieved = new LinkedHashSet<>();
  private final AsyncGenerators asyncGenerators = new AsyncGenerators(this);
  private final List<Task> forgotten = new ArrayList<>();
  private final Map<String, Object> settings = new HashMap<>();
  private @Nullable Task current;
  private boolean closed;

  EventLoop(LoopContext context) {
    this.context = context;
    this.facts = context.facts();
    this.burners = new Burners(this);
    this.turns = new Turns(this, ready, timers);
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
    Task running = context.currentTask();
    Handle handle = new Handle(kind, steps == null ? running : steps, action);
    becomeReady(handle, running);
    return handle;
  }

  /// @param by the task whose step makes it ready; null if none does
  void becomeReady(Handle handle, @Nullable Task by) {
    long now = context.clock().now();
    handle.becameReady(context.nextHandleNumber(), now, by, burners.origin());
    ready.add(handle);
    facts.ready(handle);
    burners.becameReady(handle);
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
        new TimerHandle(kind, context.currentTask(), action, when, VirtualTime.nanos(when));
    timers.add(timer);
    facts.timerSet(timer.at(), timer);
    burners.timerSet(kind, timer.task());
    return timer;
  }

  public Future createFuture() {
    return new Future(this);
  }

  /// A task whose coroutine sees a copy of the context variables of the code that makes it.
  public Task createTask(Coroutine coroutine) {
    return createTask(coroutine, context.variables().copy());
  }

  /// A task whose coroutine sees, and sets, these context variables.
  public Task createTask(Coroutine coroutine, Variables variables) {
    requireOpen();
    Task task = new Task(this, context.nextTaskId(), coroutine, variables);
    facts.created(task, context.currentTask());
    tasks.add(task);
    if (isRunning() && burners.rules().creation() == LoopRules.Creation.EAGER) {
      task.beginEagerly();
    } else {
      task.scheduleStep(null);
    }
    return task;
  }

  /// The program asked for a task of what is no coroutine. A number is spent on it, and a trace has
  /// the line; the caller raises.
  ///
  /// @param type what it is instead
  public void refuseTask(String type) {
    requireOpen();
    facts.refused(context.nextTaskId(), type, context.currentTask());
  }

  /// The task whose step runs; null between steps.
  public @Nullable Task currentTask() {
    return current;
  }

  /// The tasks that are not done, in order of creation.
  public List<Task> tasks() {
    return tasks.all();
  }

  /// The asynchronous generators that it closes at its end.
  public AsyncGenerators asyncGenerators() {
    return asyncGenerators;
  }

  /// What the language keeps with the loop.
  public Map<String, Object> settings() {
    return settings;
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
    return turns.tick();
  }

  /// Runs until it is stopped.
  public void run() {
    requireStartable();
    context.setRunning(this);
    try {
      while (tick()) {}
    } finally {
      turns.abandon();
      context.setRunning(null);
    }
  }

  /// Runs until the future is done, and gives its result or raises.
  public Object runUntilDone(Future future) {
    requireStartable();
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
  public Object runSilently(Coroutine service) {
    facts.mute(true);
    try {
      return runUntilDone(createTask(service));
    } finally {
      facts.mute(false);
    }
  }

  /// Stops at the end of the turn.
  public void stop() {
    turns.stop();
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
    burners.clear();
    List.copyOf(unretrieved).forEach(this::reportUnretrieved);
    unretrieved.clear();
  }

  /// Reports the exception of a future that nobody can ask for it any more.
  public void reportIfUnretrieved(Future future) {
    if (unretrieved.remove(future)) {
      reportUnretrieved(future);
    }
  }

  /// Whether there are exceptions that nobody has asked for.
  public boolean hasUnretrieved() {
    return !unretrieved.isEmpty();
  }

  /// Reports the exceptions of tasks that nobody has kept.
  void reportForgotten() {
    if (!forgotten.isEmpty()) {
      List<Task> gone = List.copyOf(forgotten);
      forgotten.clear();
      gone.forEach(this::reportIfUnretrieved);
    }
  }

  void forgotten(Task task) {
    forgotten.add(task);
  }

  private void reportUnretrieved(Future future) {
    Object exception = future.exceptionIfSet();
    if (exception != null) {
      String message = future.typeName() + " exception was never retrieved";
      context.language().report(this, message, Map.of("exception", exception, "future", future));
    }
  }

  // For tasks and futures.

  Burners burners() {
    return burners;
  }

  /// A step of a task begins, or goes on.
  ///
  /// @return the task in whose step that happens; null if in none
  @Nullable Task enter(Task task) {
    Task outer = current;
    current = task;
    burners.take(task);
    turns.stepped(task);
    return outer;
  }

  /// @param paused whether the step is not over, and will go on
  void leave(Task task, @Nullable Task outer, boolean paused) {
    current = outer;
    if (!paused) {
      burners.leave(task);
    }
  }

  void forget(Task task) {
    tasks.remove(task);
  }

  Set<Future> unretrieved() {
    return unretrieved;
  }

  /// Raises RuntimeError if it is closed, or it or another loop runs.
  public void requireStartable() {
    requireOpen();
    if (isRunning()) {
      throw raise(ErrorKind.RUNTIME, "This event loop is already running");
    }
    if (context.running() != null) {
      throw raise(ErrorKind.RUNTIME, "Cannot run the event loop while another loop is running");
    }
  }

  /// Raises RuntimeError if it is closed.
  public void requireOpen() {
    if (closed) {
      throw raise(ErrorKind.RUNTIME, "Event loop is closed");
    }
  }

  private RuntimeException raise(ErrorKind kind, String message) {
    return context.language().thrown(context.language().error(kind, message));
  }
}
