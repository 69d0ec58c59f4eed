package dev.simmer.loop;

import dev.simmer.scheduler.LoopRules;
import dev.simmer.trace.VirtualTime;
import java.util.Map;
import java.util.Objects;

/// The turns of one loop, a tick at a time.
///
/// As `Lib/asyncio/base_events.py`, `_run_once`.
final class Turns {
  /// So many turns at a standing clock with a timer set, and the clock moves to that timer.
  private static final int BUSY_TURNS = 10_000;

  /// So many handles in a row on one burner while others are free, and another is asked about.
  private static final int IN_A_ROW = 64;

  private static final String KEPT = "It had kept the burner.";

  private final EventLoop loop;
  private final LoopContext context;
  private final Facts facts;
  private final VirtualClock clock;
  private final ReadyQueue ready;
  private final TimerQueue timers;
  private final Burners burners;
  private final Chooser chooser;
  private int turn;
  private int todo;
  private int standing;
  private boolean stopping;

  /// Whether the scheduler was asked in this turn.
  private boolean asked;

  /// How many handles in a row ran on the burner that was asked about last.
  private int inARow;

  private int lastAsked;

  /// Burners before this one were left free by the scheduler, until something happens.
  private int leftFree;

  Turns(EventLoop loop, ReadyQueue ready, TimerQueue timers) {
    this.loop = loop;
    this.context = loop.context();
    this.facts = context.facts();
    this.clock = context.clock();
    this.ready = ready;
    this.timers = timers;
    this.burners = loop.burners();
    this.chooser = new Chooser(context, ready, timers, burners);
  }

  /// Goes on with what was held up, runs a handle, or moves the clock. False if the loop stops
  /// after it.
  boolean tick() {
    Burner over = burners.over();
    if (over != null) {
      leftFree = 0;
      burners.goOn(over);
      loop.reportForgotten();
      return true;
    }
    if (burners.hasCut()) {
      requeueCut();
      return true;
    }
    boolean moved = !canRun() && beginTurn();
    if (!moved && canRun()) {
      runNext();
    }
    return canRun() || !stopping;
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

  private boolean canRun() {
    return todo > 0 && someoneCanRun();
  }

  private boolean someoneCanRun() {
    return !ready.isEmpty()
        && (burners.free(leftFree) != null || keepsBooks() || burners.woken() != null);
  }

  /// Whether there is book-keeping to do that needs no burner.
  private boolean keepsBooks() {
    return (choosesProgramOnly() || burners.free(0) == null) && ready.hasBookKeeping();
  }

  private boolean choosesProgramOnly() {
    return burners.rules().choices() == LoopRules.Choices.PROGRAM;
  }

  /// Waits if there is nothing to do, and looks what there is to do now. True if the clock moved.
  private boolean beginTurn() {
    turn++;
    if (turn > context.turnLimit()) {
      throw new TurnLimitException(context.turnLimit());
    }
    burners.obey(chooser.rules());
    long before = clock.now();
    waitIfIdle();
    leftFree = 0;
    boolean moved = clock.now() != before;
    standing = moved ? 0 : standing + 1;
    clock.moveTo(clock.now());
    if (burners.rules().timers() != LoopRules.Timers.WHEN_IDLE || ready.isEmpty()) {
      collectDueTimers();
    }
    asked = false;
    todo = ready.size();
    facts.turn(turn, todo);
    return moved;
  }

  private void waitIfIdle() {
    long due = Math.min(timers.nextDue(), clock.nextWaking());
    boolean idle = !stopping && !someoneCanRun();
    boolean busyWaiting = standing >= BUSY_TURNS;
    if (due < VirtualTime.NEVER) {
      if (idle || busyWaiting) {
        context.waitUntil(due, leftFree > 0 ? chooser.reason() : "");
      }
    } else if (idle) {
      throw leftFree > 0 ? chooser.leftFreeForEver() : context.deadlock();
    }
  }

  private void collectDueTimers() {
    long now = clock.now();
    for (TimerHandle timer = timers.takeDue(now); timer != null; timer = timers.takeDue(now)) {
      loop.becomeReady(timer, null);
    }
  }

  private void runNext() {
    while (todo > 0 && ready.dropCancelledHead()) {
      todo--;
    }
    if (todo == 0) {
      return;
    }
    if (burners.rules().timers() == LoopRules.Timers.BETWEEN_HANDLES) {
      collectDueTimers();
    }
    Burner woken = burners.woken();
    if (woken != null) {
      todo--;
      run(ready.take(Objects.requireNonNull(woken.woken())), woken, KEPT);
    } else if (keepsBooks()) {
      keepBooks();
    } else if (ready.live() > 0) {
      ask();
    } else {
      todo = 0;
    }
  }

  /// A task that was cut short stands behind those whom a timer has woken meanwhile.
  private void requeueCut() {
    if (burners.rules().timers() == LoopRules.Timers.BETWEEN_HANDLES) {
      collectDueTimers();
    }
    if (choosesProgramOnly() && ready.hasBookKeeping()) {
      keepBooks();
    } else {
      burners.requeueCut();
    }
  }

  /// If the scheduler is only asked about the program, what is done here is no part of the turn.
  private void keepBooks() {
    todo -= choosesProgramOnly() ? 0 : 1;
    Handle handle = ready.takeBookKeeping();
    Burner free = burners.free(0);
    run(handle, free == null ? burners.where(handle) : free, "");
  }

  private void ask() {
    burners.obey(chooser.rules());
    Burner free = burners.free(leftFree);
    if (free == null) {
      return;
    }
    if (choosesProgramOnly() && !asked) {
      todo = ready.size();
    }
    asked = true;
    Burner next = turnOf(free);
    Handle chosen = chooser.choose(next);
    if (chosen != null) {
      todo--;
      run(chosen, next, chooser.reason());
    } else if (next == free) {
      leftFree = free.number() + 1;
    }
  }

  /// The first free burner, or the next one after it where that would never have its turn.
  private Burner turnOf(Burner free) {
    inARow = free.number() == lastAsked ? inARow + 1 : 0;
    lastAsked = free.number();
    Burner other = inARow < IN_A_ROW ? null : burners.free(free.number() + 1);
    if (other == null) {
      return free;
    }
    inARow = 0;
    return other;
  }

  private void run(Handle handle, Burner burner, String reason) {
    leftFree = 0;
    burner.beginHandle();
    burners.begin(burner, handle.kind().runsProgram() ? burner.number() : handle.burner());
    facts.ran(handle, reason);
    try {
      run(handle);
    } finally {
      burners.end();
    }
    loop.reportForgotten();
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
