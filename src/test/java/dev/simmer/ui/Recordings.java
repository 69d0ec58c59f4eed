package dev.simmer.ui;

import dev.simmer.recording.Recorder;
import dev.simmer.recording.Recording;
import dev.simmer.trace.HandleKind;
import dev.simmer.trace.LoopEvent;
import dev.simmer.trace.LoopEvent.Blocked;
import dev.simmer.trace.LoopEvent.ClockAdvanced;
import dev.simmer.trace.LoopEvent.ErrorPrinted;
import dev.simmer.trace.LoopEvent.HandleRan;
import dev.simmer.trace.LoopEvent.HandleReady;
import dev.simmer.trace.LoopEvent.Outcome;
import dev.simmer.trace.LoopEvent.Printed;
import dev.simmer.trace.LoopEvent.TaskCreated;
import dev.simmer.trace.LoopEvent.TaskDone;
import dev.simmer.trace.LoopEvent.TaskSuspended;
import dev.simmer.trace.LoopEvent.TimerSet;
import dev.simmer.trace.LoopEvent.TurnBegan;
import dev.simmer.trace.TaskId;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Recordings to show, made of facts as the loop tells them.
public final class Recordings {
  public static final TaskId MAIN = new TaskId(1);
  public static final TaskId COFFEE = new TaskId(2);
  public static final TaskId TOAST = new TaskId(3);

  private static final long SECOND = 1_000_000_000L;

  private Recordings() {}

  /// `breakfast.py`: main waits for coffee, which takes 3 s, and toast, which takes 2 s.
  public static Recording breakfast() {
    long two = 2 * SECOND;
    long three = 3 * SECOND;
    return of(
        new TaskCreated(0, MAIN, "main", null, 16),
        ready(0, HandleKind.STEP, MAIN),
        new TurnBegan(0, 1, 1),
        ran(0, HandleKind.STEP, MAIN, 17),
        new TaskCreated(0, COFFEE, "coffee", MAIN, 4),
        ready(0, HandleKind.STEP, COFFEE),
        new TaskCreated(0, TOAST, "toast", MAIN, 10),
        ready(0, HandleKind.STEP, TOAST),
        new TaskSuspended(0, MAIN, "gather", 17, List.of(COFFEE, TOAST)),
        new TurnBegan(0, 2, 2),
        ran(0, HandleKind.STEP, COFFEE, 5),
        new Printed(0, COFFEE, "coffee on\n"),
        new TimerSet(0, three, HandleKind.TIMER, COFFEE),
        new TaskSuspended(0, COFFEE, "sleep", 6, List.of()),
        ran(0, HandleKind.STEP, TOAST, 11),
        new Printed(0, TOAST, "toast on\n"),
        new TimerSet(0, two, HandleKind.TIMER, TOAST),
        new TaskSuspended(0, TOAST, "sleep", 12, List.of()),
        new ClockAdvanced(two, 0),
        ready(two, HandleKind.TIMER, TOAST),
        new TurnBegan(two, 3, 1),
        ran(two, HandleKind.TIMER, TOAST, 0),
        ready(two, HandleKind.WAKEUP, TOAST),
        new TurnBegan(two, 4, 1),
        ran(two, HandleKind.WAKEUP, TOAST, 13),
        new TaskDone(two, TOAST, Outcome.RETURNED, "'Toast'"),
        ready(two, HandleKind.GATHER, TOAST),
        new TurnBegan(two, 5, 1),
        ran(two, HandleKind.GATHER, TOAST, 0),
        new ClockAdvanced(three, two),
        ready(three, HandleKind.TIMER, COFFEE),
        new TurnBegan(three, 6, 1),
        ran(three, HandleKind.TIMER, COFFEE, 0),
        ready(three, HandleKind.WAKEUP, COFFEE),
        new TurnBegan(three, 7, 1),
        ran(three, HandleKind.WAKEUP, COFFEE, 7),
        new TaskDone(three, COFFEE, Outcome.RETURNED, "'Coffee'"),
        ready(three, HandleKind.GATHER, COFFEE),
        new TurnBegan(three, 8, 1),
        ran(three, HandleKind.GATHER, COFFEE, 0),
        ready(three, HandleKind.WAKEUP, MAIN),
        new TurnBegan(three, 9, 1),
        ran(three, HandleKind.WAKEUP, MAIN, 18),
        new Printed(three, MAIN, "Ready: Coffee and Toast\n"),
        new TaskDone(three, MAIN, Outcome.RETURNED, "None"),
        ready(three, HandleKind.RUN, MAIN),
        new TurnBegan(three, 10, 1),
        ran(three, HandleKind.RUN, MAIN, 0));
  }

  /// One pot that blocks the burner for 2 s and then steps once more.
  public static Recording blocking() {
    long two = 2 * SECOND;
    return of(
        new TaskCreated(0, MAIN, "main", null, 1),
        ready(0, HandleKind.STEP, MAIN),
        new TurnBegan(0, 1, 1),
        ran(0, HandleKind.STEP, MAIN, 2),
        new Blocked(two, MAIN, 2, 2),
        new TaskSuspended(two, MAIN, "yield", 3, List.of()),
        ready(two, HandleKind.STEP, MAIN),
        new TurnBegan(two, 2, 1),
        ran(two, HandleKind.STEP, MAIN, 3),
        new TaskDone(two, MAIN, Outcome.RETURNED, "None"));
  }

  /// main blocks the burner for 3 s, while coffee's timer rings at 1 s.
  public static Recording overdue() {
    long three = 3 * SECOND;
    return of(
        new TaskCreated(0, MAIN, "main", null, 1),
        ready(0, HandleKind.STEP, MAIN),
        new TurnBegan(0, 1, 1),
        ran(0, HandleKind.STEP, MAIN, 2),
        new TaskCreated(0, COFFEE, "coffee", MAIN, 4),
        ready(0, HandleKind.STEP, COFFEE),
        new TaskSuspended(0, MAIN, "yield", 3, List.of()),
        ready(0, HandleKind.STEP, MAIN),
        new TurnBegan(0, 2, 2),
        ran(0, HandleKind.STEP, COFFEE, 5),
        new TimerSet(0, SECOND, HandleKind.TIMER, COFFEE),
        new TaskSuspended(0, COFFEE, "sleep", 6, List.of()),
        ran(0, HandleKind.STEP, MAIN, 7),
        new Blocked(three, MAIN, 3, 7),
        new TaskDone(three, MAIN, Outcome.RETURNED, "None"),
        ready(three, HandleKind.TIMER, COFFEE),
        new TurnBegan(three, 3, 1),
        ran(three, HandleKind.TIMER, COFFEE, 0),
        ready(three, HandleKind.WAKEUP, COFFEE),
        new TurnBegan(three, 4, 1),
        ran(three, HandleKind.WAKEUP, COFFEE, 7),
        new TaskDone(three, COFFEE, Outcome.RETURNED, "None"));
  }

  /// One pot that prints a line in pieces, with an error between two lines.
  public static Recording printing() {
    return of(
        new TaskCreated(0, MAIN, "main", null, 1),
        ready(0, HandleKind.STEP, MAIN),
        new TurnBegan(0, 1, 1),
        ran(0, HandleKind.STEP, MAIN, 2),
        new Printed(0, MAIN, "one, "),
        new TaskSuspended(0, MAIN, "yield", 2, List.of()),
        ready(0, HandleKind.STEP, MAIN),
        new TurnBegan(0, 2, 1),
        ran(0, HandleKind.STEP, MAIN, 3),
        new Printed(0, MAIN, "two\nthree\n"),
        new ErrorPrinted(0, MAIN, "careful\n"),
        new TaskDone(0, MAIN, Outcome.RETURNED, "None"));
  }

  /// So many pots that are all ready.
  public static Recording queue(int pots) {
    Recorder recorder = new Recorder();
    for (int number = 1; number <= pots; number++) {
      TaskId pot = new TaskId(number);
      recorder.on(new TaskCreated(0, pot, "worker", null, 1));
      recorder.on(ready(0, HandleKind.STEP, pot));
    }
    return recorder.recording();
  }

  private static Recording of(LoopEvent... facts) {
    Recorder recorder = new Recorder();
    List.of(facts).forEach(recorder::on);
    return recorder.recording();
  }

  private static HandleReady ready(long time, HandleKind kind, @Nullable TaskId task) {
    return new HandleReady(time, kind, task);
  }

  private static HandleRan ran(long time, HandleKind kind, @Nullable TaskId task, int line) {
    return new HandleRan(time, kind, task, line, "");
  }
}
