package dev.simmer.loop;

import dev.simmer.scheduler.ReadyHandle;
import dev.simmer.trace.HandleKind;
import org.jspecify.annotations.Nullable;

/// Something that the loop will run once, unless it is cancelled before.
public class Handle {
  private final HandleKind kind;
  private final @Nullable Task task;
  private @Nullable Runnable action;
  private @Nullable HandleQueue queue;
  private long number;
  private long readySince;
  private @Nullable Task wokenBy;
  private boolean preempted;
  private int burner = ReadyHandle.NO_BURNER;

  Handle(HandleKind kind, @Nullable Task task, Runnable action) {
    this.kind = kind;
    this.task = task;
    this.action = action;
  }

  /// Lets a task go on in the middle of its step.
  ///
  /// @param owed how many nanoseconds of work it has to do first
  static Handle goingOn(Task task, long owed) {
    Handle handle = new Handle(HandleKind.STEP, task, () -> task.goOn(owed));
    handle.preempted = owed > 0;
    return handle;
  }

  public HandleKind kind() {
    return kind;
  }

  /// The task that it steps, or the one on whose behalf it was made; null if there is none.
  public @Nullable Task task() {
    return task;
  }

  /// What it calls, as messages show it.
  public String callText() {
    return kind == HandleKind.CALLBACK ? String.valueOf(action) : kind.word() + "()";
  }

  public boolean isCancelled() {
    return action == null;
  }

  /// Keeps it from running. Does nothing the second time, or after it ran.
  public void cancel() {
    if (action != null) {
      action = null;
      if (queue != null) {
        queue.countCancelled(this);
      }
    }
  }

  void run() {
    if (action != null) {
      action.run();
    }
  }

  /// @param count how many became ready so far, with this one
  /// @param by the task whose step made it ready; null if none did
  /// @param on the number of the burner where that was, or [ReadyHandle#NO_BURNER]
  void becameReady(long count, long now, @Nullable Task by, int on) {
    number = count;
    burner = on;
    readySince = now;
    wokenBy = by;
  }

  /// The burner where it was made ready; [ReadyHandle#NO_BURNER] if on none.
  int burner() {
    return burner;
  }

  /// Whether it stood among the timers before it became ready.
  boolean isTimer() {
    return false;
  }

  /// It waits there now; null if it waits no more.
  void waitsIn(@Nullable HandleQueue place) {
    queue = place;
  }

  private static String nameOf(Task task) {
    String coroutine = task.coroutine().name();
    return task.name().equals(task.id().toString())
        ? coroutine.substring(coroutine.lastIndexOf('.') + 1)
        : task.name();
  }

  ReadyHandle view() {
    return new ReadyHandle(
        number,
        kind,
        Task.idOf(task),
        task == null ? "" : nameOf(task),
        task == null ? 0 : task.loop().context().priorities().of(task.name()),
        readySince,
        task == null ? 0 : task.burnerTime(),
        Task.idOf(wokenBy),
        burner,
        preempted,
        isTimer());
  }
}
