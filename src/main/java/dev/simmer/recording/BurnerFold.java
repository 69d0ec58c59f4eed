package dev.simmer.recording;

import dev.simmer.trace.HandleKind;
import dev.simmer.trace.VirtualTime;

/// The fold of who is on the burner, and of the sums.
final class BurnerFold {
  private static final int NOBODY = 0;
  private static final long NOT_SET = -1;

  private int task;
  private int line;
  private long since;
  private long blocked;
  private int ranBy;
  private int lastStepped;
  private long sleepTimer = NOT_SET;
  private long otherTimer = NOT_SET;
  private long totalIdle;
  private long totalBlocked;
  private long totalKept;
  private int steps;
  private int switches;

  BurnerFold() {}

  BurnerFold(BurnerFold other) {
    task = other.task;
    line = other.line;
    since = other.since;
    blocked = other.blocked;
    ranBy = other.ranBy;
    lastStepped = other.lastStepped;
    sleepTimer = other.sleepTimer;
    otherTimer = other.otherTimer;
    totalIdle = other.totalIdle;
    totalBlocked = other.totalBlocked;
    totalKept = other.totalKept;
    steps = other.steps;
    switches = other.switches;
  }

  /// Whether the facts are those of this task's step.
  boolean has(int number) {
    return task == number;
  }

  /// A task goes on in the middle of its step, by this fact.
  void goesOn(int fact, int number, int atLine, long time) {
    free();
    task = number;
    line = atLine;
    since = time;
    ranBy = fact;
  }

  /// A task is stepped.
  void stepped(int fact, int number, int atLine, long time) {
    free();
    task = number;
    line = atLine;
    since = time;
    ranBy = fact;
    steps++;
    if (lastStepped != NOBODY && lastStepped != number) {
      switches++;
    }
    lastStepped = number;
  }

  void free() {
    task = NOBODY;
    line = 0;
    blocked = 0;
    sleepTimer = NOT_SET;
    otherTimer = NOT_SET;
  }

  /// The loop waited, while the burners were used so.
  void waited(long nanos, BurnerUse use) {
    free();
    totalIdle += nanos * use.free();
    totalKept += nanos * use.kept();
  }

  void blocked(int number, long nanos) {
    totalBlocked += nanos;
    blocked += number == task ? nanos : 0;
  }

  void timerSet(HandleKind kind, int number, long at) {
    if (number != task || kind == HandleKind.CALLBACK) {
      return;
    }
    if (kind == HandleKind.TIMER) {
      sleepTimer = at;
    } else {
      otherTimer = at;
    }
  }

  /// Whether the task on the burner has set a sleep's timer in this step.
  boolean setsSleep() {
    return sleepTimer != NOT_SET;
  }

  /// When the timer rings that the task on the burner now waits for, as far as it set one in this
  /// step.
  long timer(boolean sleeps) {
    long timer = sleeps ? sleepTimer : otherTimer;
    return timer == NOT_SET ? VirtualTime.NEVER : timer;
  }

  Burner burner(Facts facts) {
    return task == NOBODY
        ? Burner.FREE
        : new Burner(Facts.id(task), line, since, blocked, reason(facts));
  }

  /// The scheduler's, if a scheduler has decided it.
  private String reason(Facts facts) {
    return facts.type(ranBy) == FactType.RAN ? facts.text(ranBy) : "";
  }

  /// @param offered how long there were burners
  Totals totals(long offered) {
    return new Totals(offered, totalIdle, totalBlocked, totalKept, steps, switches);
  }
}
