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
  private long readySince;

  Handle(HandleKind kind, @Nullable Task task, Runnable action) {
    this.kind = kind;
    this.task = task;
    this.action = action;
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
        queue.countCancelled();
      }
    }
  }

  void run() {
    if (action != null) {
      action.run();
    }
  }

  void becameReady(long now) {
    readySince = now;
  }

  /// It waits there now; null if it waits no more.
  void waitsIn(@Nullable HandleQueue place) {
    queue = place;
  }

  ReadyHandle view() {
    long burnerTime = task == null ? 0 : task.burnerTime();
    return new ReadyHandle(kind, Task.idOf(task), readySince, burnerTime);
  }
}
