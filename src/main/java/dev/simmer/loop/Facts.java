package dev.simmer.loop;

import dev.simmer.trace.HandleKind;
import dev.simmer.trace.LoopEvent;
import dev.simmer.trace.LoopObserver;
import dev.simmer.trace.TaskId;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Tells the observer what happens, each fact with the time. An observer that fails is told no
/// more; the loop goes on.
final class Facts {
  private final VirtualClock clock;
  private @Nullable LoopObserver observer;
  private boolean muted;

  Facts(VirtualClock clock, LoopObserver observer) {
    this.clock = clock;
    this.observer = observer;
  }

  /// Tells nothing but output and moves of the clock while muted.
  void mute(boolean on) {
    muted = on;
  }

  boolean muted() {
    return muted;
  }

  void tell(LoopEvent fact) {
    if (observer == null) {
      return;
    }
    try {
      observer.on(fact);
    } catch (RuntimeException e) {
      observer = null;
    }
  }

  void created(Task task, @Nullable Task by) {
    if (!muted) {
      Coroutine coroutine = task.coroutine();
      tell(
          new LoopEvent.TaskCreated(
              clock.now(), task.id(), coroutine.name(), Task.idOf(by), coroutine.definedAt()));
    }
  }

  /// A number was spent on a task of something that is no coroutine.
  void refused(TaskId id, String type, @Nullable Task by) {
    if (!muted) {
      tell(new LoopEvent.TaskCreated(clock.now(), id, type, Task.idOf(by), 0));
    }
  }

  void named(Task task) {
    if (!muted) {
      tell(new LoopEvent.TaskNamed(clock.now(), task.id(), task.name()));
    }
  }

  void ready(Handle handle) {
    if (!muted) {
      tell(new LoopEvent.HandleReady(clock.now(), handle.kind(), Task.idOf(handle.task())));
    }
  }

  void turn(int number, int todo) {
    if (!muted) {
      tell(new LoopEvent.TurnBegan(clock.now(), number, todo));
    }
  }

  void ran(Handle handle, String reason) {
    if (!muted) {
      HandleKind kind = handle.kind();
      Task task = handle.task();
      int line = task != null && kind.stepsTask() ? task.coroutine().continuesAt() : 0;
      tell(new LoopEvent.HandleRan(clock.now(), kind, Task.idOf(task), line, reason));
    }
  }

  void timerSet(TimerHandle timer) {
    if (!muted) {
      tell(new LoopEvent.TimerSet(clock.now(), timer.at(), timer.kind(), Task.idOf(timer.task())));
    }
  }

  void advanced(long since) {
    tell(new LoopEvent.ClockAdvanced(clock.now(), since));
  }

  void blocked(@Nullable Task task, double seconds, int line) {
    if (!muted) {
      tell(new LoopEvent.Blocked(clock.now(), Task.idOf(task), seconds, line));
    }
  }

  void suspended(Task task, String otherwiseOn, List<Task> behind) {
    if (!muted) {
      Coroutine.WaitPoint at = task.coroutine().waitPoint();
      String on = at.on() == null ? otherwiseOn : at.on();
      List<TaskId> tasks = behind.isEmpty() ? List.of() : behind.stream().map(Task::id).toList();
      tell(new LoopEvent.TaskSuspended(clock.now(), task.id(), on, at.line(), tasks));
    }
  }

  void cancelRequested(Task task, @Nullable Task by) {
    if (!muted) {
      tell(new LoopEvent.CancelRequested(clock.now(), task.id(), Task.idOf(by)));
    }
  }

  void done(Task task, LoopEvent.Outcome how, @Nullable String value) {
    if (!muted) {
      tell(new LoopEvent.TaskDone(clock.now(), task.id(), how, value));
    }
  }
}
