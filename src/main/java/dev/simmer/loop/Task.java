package dev.simmer.loop;

import dev.simmer.trace.HandleKind;
import dev.simmer.trace.TaskId;
import java.util.List;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/// A coroutine that the loop drives, a step at a time.
///
/// As `Lib/asyncio/tasks.py`, `Task`.
public final class Task extends Future {
  private final TaskId id;
  private final Coroutine coroutine;
  private final Variables variables;

  /// The tasks before and after this one, while it is in its loop's [TaskList].
  @Nullable Task previous;

  @Nullable Task next;

  private final Driver driver = new Driver();
  private @Nullable String name;
  private @Nullable Future waiter;
  private boolean begun;
  private boolean kept = true;
  private boolean mustCancel;
  private int cancelRequests;
  private long burnerTime;

  Task(EventLoop loop, TaskId id, Coroutine coroutine, Variables variables) {
    super(loop);
    this.id = id;
    this.coroutine = coroutine;
    this.variables = variables;
  }

  static @Nullable TaskId idOf(@Nullable Task task) {
    return task == null ? null : task.id;
  }

  public TaskId id() {
    return id;
  }

  public Coroutine coroutine() {
    return coroutine;
  }

  public String name() {
    return name == null ? id.toString() : name;
  }

  public void setName(String newName) {
    name = newName;
    facts().named(this);
  }

  /// The future that it waits for; null while it is ready, runs or is done.
  public @Nullable Future waiter() {
    return waiter;
  }

  /// The code that made it has not kept it: nobody will ask for its exception.
  public void dropped() {
    kept = false;
  }

  /// How long it has held a burner, in nanoseconds.
  public long burnerTime() {
    return burnerTime;
  }

  /// Requests that the task cancel itself: a cancellation is raised inside when it goes on. False
  /// if it is done.
  @Override
  public boolean cancel(@Nullable Object message) {
    markRetrieved();
    if (isDone()) {
      return false;
    }
    facts().cancelRequested(this, loop().context().currentTask());
    cancelRequests++;
    if (waiter != null && cancelAwaited(waiter, message)) {
      return true;
    }
    mustCancel = true;
    cancelMessage(message);
    return true;
  }

  /// Tasks may await each other in a long row, or in a circle.
  private boolean cancelAwaited(Future awaited, @Nullable Object message) {
    return loop().context().thread().nested(language(), () -> awaited.cancel(message));
  }

  /// How many requests to cancel it have not been taken back.
  public int cancelling() {
    return cancelRequests;
  }

  /// Takes a request to cancel back; how many are left.
  public int uncancel() {
    cancelRequests = Math.max(0, cancelRequests - 1);
    return cancelRequests;
  }

  @Override
  public List<Task> tasksBehind() {
    return List.of(this);
  }

  /// asyncio's own Python code is the awaiter here, and that is what a trace shows.
  @Override
  public String waitName() {
    return "Future.__await__";
  }

  @Override
  public String typeName() {
    return "Task";
  }

  @Override
  void announceDone() {
    loop().forget(this);
    facts().done(this);
  }

  void scheduleStep(@Nullable Object exception) {
    loop()
        .callSoon(HandleKind.STEP, this, exception == null ? driver : () -> step(null, exception));
  }

  /// Lets the coroutine go on with a value, or by raising an exception.
  private void step(@Nullable Object value, @Nullable Object exception) {
    Object raised = mustCancel ? cancellationInstead(exception) : exception;
    mustCancel = false;
    waiter = null;
    onBurner(() -> raised == null ? send(value) : coroutine.fail(raised));
  }

  /// Goes on in the middle of a step.
  ///
  /// @param owed how many nanoseconds of work it has to do first
  void goOn(long owed) {
    onBurner(() -> owed > 0 ? Step.Blocks.work(owed) : coroutine.send(language().none()));
  }

  /// Takes the first step at once, inside the code that has made the task.
  ///
  /// As `asyncio.eager_task_factory` of CPython 3.12, by its documentation: the task is only put in
  /// the ready queue if it waits.
  void beginEagerly() {
    facts().beganEagerly(this);
    loop()
        .context()
        .thread()
        .nested(
            language(),
            () -> {
              step(null, null);
              return true;
            });
  }

  private void onBurner(Supplier<Step> move) {
    LoopContext context = loop().context();
    long before = context.clock().now();
    ProgramThread thread = context.thread();
    Variables outside = thread.enter(variables);
    Task outer = loop().enter(this);
    boolean paused = false;
    try {
      Step step = untilItGivesBack(move.get());
      paused = step instanceof Step.Blocks;
      stepped(step);
    } finally {
      loop().leave(this, outer, paused);
      thread.leave(outside);
      heldBurner(context.clock().now() - before);
    }
  }

  /// It has held a burner for so many nanoseconds.
  void heldBurner(long nanos) {
    burnerTime += nanos;
  }

  private Object cancellationInstead(@Nullable Object exception) {
    return exception != null && language().isCancellation(exception)
        ? exception
        : takeCancellation();
  }

  private Step send(@Nullable Object value) {
    boolean first = !begun;
    begun = true;
    return coroutine.send(first || value != null ? value : language().none());
  }

  /// The last step, or the first that holds it up.
  private Step untilItGivesBack(Step first) {
    Step step = first;
    while (step instanceof Step.Blocks blocks && loop().burners().pass(this, blocks)) {
      step = coroutine.send(language().none());
    }
    return step;
  }

  private void stepped(Step step) {
    switch (step) {
      case Step.Awaits(Future future) -> await(future);
      case Step.Yielded _ -> {
        facts().yielded(this, "yield");
        scheduleStep(null);
      }
      case Step.YieldedValue(Object value) -> {
        facts().yielded(this, "future");
        scheduleError("Task got bad yield: " + language().repr(value));
      }
      case Step.Returned(Object value) -> returned(value);
      case Step.Raised(Object exception) -> ended(exception);
      case Step.Blocks _ -> {}
    }
  }

  private void await(Future future) {
    facts().awaits(this, future, loop().burners().keeps(this));
    if (future.loop() != loop()) {
      String got = "Task " + language().repr(this) + " got Future " + language().repr(future);
      scheduleError(got + " attached to a different loop");
    } else if (future == this) {
      scheduleError("Task cannot await on itself: " + language().repr(this));
    } else {
      future.addDoneCallback(driver);
      waiter = future;
      if (mustCancel && future.cancel(cancelMessage())) {
        mustCancel = false;
      }
    }
  }

  private void scheduleError(String message) {
    scheduleStep(language().error(ErrorKind.RUNTIME, message));
  }

  private void returned(Object value) {
    if (mustCancel) {
      mustCancel = false;
      super.cancel(cancelMessage());
    } else {
      setResult(value);
    }
  }

  private void ended(Object exception) {
    if (language().isCancellation(exception)) {
      keepCancellation(exception);
      super.cancel(null);
      return;
    }
    boolean isHeard = !callbacks().isEmpty();
    setException(exception);
    if (!kept && !isHeard) {
      loop().forgotten(this);
    }
    if (language().leavesLoop(exception)) {
      throw language().thrown(exception);
    }
  }

  private Facts facts() {
    return loop().context().facts();
  }

  /// Lets the task go on: in its turn, or when the future that it awaits is done.
  private final class Driver implements Runnable, DoneCallback {
    @Override
    public void run() {
      step(null, null);
    }

    @Override
    public HandleKind kind() {
      return HandleKind.WAKEUP;
    }

    @Override
    public Task steps() {
      return Task.this;
    }

    @Override
    public void done(Future future) {
      Object raised = future.raised();
      step(raised == null ? future.result() : null, raised);
    }
  }
}
