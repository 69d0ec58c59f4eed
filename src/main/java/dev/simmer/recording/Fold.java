package dev.simmer.recording;

import dev.simmer.trace.HandleKind;
import dev.simmer.trace.LoopEvent;
import dev.simmer.trace.LoopEvent.Outcome;
import dev.simmer.trace.VirtualTime;

/// The fold of facts into the loop's state, one fact after the other.
final class Fold {
  private static final Outcome[] OUTCOMES = Outcome.values();
  private static final int NONE = -1;

  /// Why a task leaves its burner that is ready again at once.
  private static final String SLICE = "slice";

  private final Facts facts;
  private final PhaseListener listener;
  private final TaskColumns tasks;
  private final ReadyFold ready;
  private final BurnerFold burner;
  private final OccupancyFold burners;
  private int count;
  private int turn;
  private int ending = NONE;

  Fold(Facts facts, PhaseListener listener) {
    this.facts = facts;
    this.listener = listener;
    tasks = new TaskColumns();
    ready = new ReadyFold();
    burner = new BurnerFold();
    burners = new OccupancyFold();
  }

  private Fold(Fold other) {
    facts = other.facts;
    listener = PhaseListener.NONE;
    tasks = other.tasks.copy();
    ready = other.ready.copy();
    burner = new BurnerFold(other.burner);
    burners = new OccupancyFold(other.burners);
    count = other.count;
    turn = other.turn;
    ending = other.ending;
  }

  /// A copy that goes on by itself.
  Fold copy() {
    return new Fold(this);
  }

  /// How many facts were folded.
  int count() {
    return count;
  }

  int taskCount() {
    return tasks.size();
  }

  int taskNumber(int task) {
    return tasks.numbers.get(task);
  }

  /// Folds on until as many facts are in.
  void upTo(int factCount) {
    while (count < factCount) {
      apply(count);
      count++;
    }
  }

  LoopState state() {
    FactReader reader = new FactReader(facts);
    long time = count == 0 ? 0 : facts.time(count - 1);
    return new LoopState(
        count,
        time,
        turn,
        tasks.states(facts),
        ready.states(),
        burner.burner(facts),
        burners.states(),
        burner.totals(burners.offered(time)),
        ending == NONE ? null : reader.get(ending));
  }

  private void apply(int i) {
    int number = facts.taskNumber(i);
    switch (facts.type(i)) {
      case CREATED -> created(i, number);
      case NAMED -> named(i, number);
      case READY -> joined(i, number);
      case TURN -> began(i);
      case RAN -> ran(i, number);
      case TIMER -> timerSet(i, number);
      case ADVANCED -> waited(i);
      case BLOCKED -> blocked(i, number);
      case SUSPENDED -> suspended(i, number);
      case CANCEL -> cancel(number);
      case DONE -> done(i, number);
      case BURNERS -> burners.count((int) facts.extra(i), facts.time(i));
      case PRINTED, ERROR_PRINTED -> {}
      case CRASHED, EXITED, DEADLOCKED, LIMIT -> ending = i;
    }
  }

  private void created(int i, int number) {
    tasks.add(number, i, facts.time(i));
    tasks.lines.set(tasks.size() - 1, facts.line(i));
    listener.entered(tasks.size() - 1, Phase.READY, facts.time(i), VirtualTime.NEVER, i);
  }

  private void named(int i, int number) {
    int task = tasks.find(number);
    if (task != NONE) {
      tasks.namedBy.set(task, i);
    }
  }

  private void joined(int i, int number) {
    HandleKind kind = facts.kind(i);
    ready.joined(kind, number, facts.time(i));
    int task = tasks.find(number);
    if (kind.stepsTask() && task != NONE && tasks.phase(task) != Phase.READY) {
      enter(task, Phase.READY, i);
    }
  }

  private void began(int i) {
    turn = (int) facts.extra(i);
    ready.turnBegan(facts.line(i));
  }

  private void waited(int i) {
    ready.waited();
    BurnerUse use = burners.use();
    burner.waited(facts.time(i) - facts.extra(i), use);
    listener.clockMoved(i, use);
  }

  private void ran(int i, int number) {
    HandleKind kind = facts.kind(i);
    ready.ran(kind, number);
    int task = tasks.find(number);
    if (kind.stepsTask() && task != NONE) {
      tasks.steps.set(task, tasks.steps.get(task) + 1);
      if (facts.line(i) > 0) {
        tasks.lines.set(task, facts.line(i));
      }
      tasks.askToCancel(task, false);
      enter(task, Phase.RUNNING, i);
      int lost = tasks.find(burners.ran(facts.burner(i), number, facts.time(i)));
      if (lost != NONE) {
        enter(lost, Phase.SLEEPING, i);
      }
      burner.stepped(i, number, facts.line(i), facts.time(i));
    } else if (kind == HandleKind.CALLBACK) {
      burner.free();
    }
  }

  private void blocked(int i, int number) {
    long duration = VirtualTime.nanos(Double.longBitsToDouble(facts.extra(i)));
    if (facts.burner(i) != LoopEvent.ONLY_BURNER && facts.task(i) != null) {
      burner.goesOn(i, number, facts.line(i), facts.time(i));
    }
    burner.blocked(number, duration);
    int task = tasks.find(number);
    if (task != NONE) {
      long begin = facts.time(i) - duration;
      listener.entered(task, Phase.BLOCKING, begin, VirtualTime.NEVER, i);
      listener.entered(task, tasks.phase(task), facts.time(i), VirtualTime.NEVER, i);
    }
  }

  private void timerSet(int i, int number) {
    int task = tasks.find(number);
    HandleKind kind = facts.kind(i);
    if (kind.stepsTask() && task != NONE) {
      tasks.until.set(task, facts.extra(i));
      enter(task, Phase.SLEEPING, i);
    } else {
      onBurner(i, task, number);
      burner.timerSet(kind, number, facts.extra(i));
    }
  }

  /// A task that was held up goes on without a fact of its own.
  private void onBurner(int i, int task, int number) {
    if (task != NONE && tasks.phase(task) == Phase.RUNNING && !burner.has(number)) {
      burner.goesOn(i, number, tasks.lines.get(task), tasks.since.get(task));
    }
  }

  private void suspended(int i, int number) {
    int task = tasks.find(number);
    if (task == NONE) {
      return;
    }
    onBurner(i, task, number);
    boolean keeps = facts.kindNumber(i) == 1;
    burners.left(facts.burner(i), number, keeps);
    boolean sleeps = facts.text(i).equals("sleep") && burner.setsSleep();
    tasks.suspendedBy.set(task, i);
    tasks.until.set(task, burner.timer(sleeps));
    if (facts.line(i) > 0) {
      tasks.lines.set(task, facts.line(i));
    }
    leave(task, i);
    if (!facts.text(i).equals(SLICE)) {
      enter(task, keeps ? Phase.KEEPING : sleeps ? Phase.SLEEPING : Phase.WAITING, i);
    }
  }

  private void cancel(int number) {
    int task = tasks.find(number);
    if (task != NONE) {
      tasks.askToCancel(task, true);
    }
  }

  private void done(int i, int number) {
    int task = tasks.find(number);
    if (task == NONE) {
      return;
    }
    onBurner(i, task, number);
    burners.left(facts.burner(i), number, false);
    leave(task, i);
    tasks.doneBy.set(task, i);
    tasks.askToCancel(task, false);
    enter(
        task,
        switch (OUTCOMES[facts.kindNumber(i)]) {
          case RETURNED -> Phase.RETURNED;
          case RAISED -> Phase.RAISED;
          case CANCELLED -> Phase.CANCELLED;
        },
        i);
  }

  private void leave(int task, int fact) {
    if (tasks.phase(task) == Phase.RUNNING) {
      long stepTime = facts.time(fact) - tasks.since.get(task);
      tasks.runTime.set(task, tasks.runTime.get(task) + stepTime);
    }
  }

  private void enter(int task, Phase phase, int fact) {
    tasks.enter(task, phase, facts.time(fact));
    long due = phase.hasTimer() ? tasks.until.get(task) : VirtualTime.NEVER;
    listener.entered(task, phase, facts.time(fact), due, fact);
  }
}
