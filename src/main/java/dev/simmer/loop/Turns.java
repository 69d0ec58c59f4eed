package dev.simmer.loop;

import dev.simmer.scheduler.LoopRules;
import dev.simmer.trace.VirtualTime;
import java.util.Map;

/// The turns of one loop, a tick at a time.
///
/// As `Lib/asyncio/base_events.py`, `_run_once`.
final class Turns {
  /// So many turns at a standing clock with a timer set, and the clock moves to that timer.
  private static final int BUSY_TURNS = 10_000;

  private final EventLoop loop;
  private final LoopContext context;
  private final Facts facts;
  private final VirtualClock clock;
  private final ReadyQueue ready;
  private final TimerQueue timers;
  private final Chooser chooser;
  private final boolean timersBetweenHandles;
  private int turn;
  private int todo;
  private int standing;
  private boolean leftFree;
  private boolean stopping;

  Turns(EventLoop loop, ReadyQueue ready, TimerQueue timers) {
    this.loop = loop;
    this.context = loop.context();
    this.facts = context.facts();
    this.clock = context.clock();
    this.ready = ready;
    this.timers = timers;
    this.chooser = new Chooser(context.scheduler(), ready, timers, clock);
    this.timersBetweenHandles =
        context.scheduler().rules().timers() == LoopRules.Timers.BETWEEN_HANDLES;
  }

  /// Runs a handle, or moves the clock. False if the loop stops after it.
  boolean tick() {
    boolean moved = todo == 0 && beginTurn();
    if (!moved && todo > 0) {
      runNext();
    }
    return todo > 0 || !stopping;
  }

  /// Stops at the end of the turn.
  void stop() {
    stopping = true;
  }

  /// Forgets what is left of the turn, and that it was to stop.
  void abandon() {
    todo = 0;
    stopping = false;
  }

  void stepped(Task task) {
    chooser.ran(task);
  }

  /// Waits if there is nothing to do, and looks what there is to do now. True if the clock moved.
  private boolean beginTurn() {
    turn++;
    if (turn > context.turnLimit()) {
      throw new TurnLimitException(context.turnLimit());
    }
    long before = clock.now();
    waitIfIdle();
    boolean moved = clock.now() != before;
    standing = moved ? 0 : standing + 1;
    clock.moveTo(clock.now());
    collectDueTimers();
    todo = ready.size();
    facts.turn(turn, todo);
    return moved;
  }

  private void waitIfIdle() {
    long due = Math.min(timers.nextDue(), clock.nextWaking());
    boolean idle = (ready.isEmpty() || leftFree) && !stopping;
    boolean busyWaiting = standing >= BUSY_TURNS;
    leftFree = false;
    if (due < VirtualTime.NEVER) {
      if (idle || busyWaiting) {
        context.waitUntil(due);
      }
    } else if (idle) {
      throw context.deadlock();
    }
  }

  private void collectDueTimers() {
    long now = clock.now();
    for (TimerHandle timer = timers.takeDue(now); timer != null; timer = timers.takeDue(now)) {
      ready.add(timer, now, null);
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
      loop.reportForgotten();
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
      language.report(loop, "Exception in callback " + handle.callText(), details);
    }
  }
}
