package dev.simmer.loop;

import dev.simmer.trace.HandleKind;
import dev.simmer.trace.LoopEvent;
import dev.simmer.trace.LoopEvent.Outcome;
import dev.simmer.trace.LoopObserver;
import dev.simmer.trace.TaskId;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Tells the observer what happens, each fact with the time. An observer that fails is told no
/// more; the loop goes on. A fact that the observer does not hear is not made.
final class Facts {
  private final VirtualClock clock;
  private final boolean hearsLoop;
  private @Nullable LoopObserver observer;
  private boolean muted;

  /// Whether the observer hears now what the loop does.
  private boolean heard;

  Facts(VirtualClock clock, LoopObserver observer) {
    this.clock = clock;
    this.observer = observer;
    this.hearsLoop = observer.hearsLoop();
    this.heard = hearsLoop;
  }

  /// Tells nothing but output and moves of the clock while muted.
  void mute(boolean on) {
    muted = on;
    heard = hearsLoop && !on;
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
    if (heard) {
      Coroutine coroutine = task.coroutine();
      tell(
          new LoopEvent.TaskCreated(
              clock.now(), task.id(), coroutine.name(), Task.idOf(by), coroutine.definedAt()));
    }
  }

  /// A number was spent on a task of something that is no coroutine.
  void refused(TaskId id, String type, @Nullable Task by) {
    if (heard) {
      tell(new LoopEvent.TaskCreated(clock.now(), id, type, Task.idOf(by), 0));
    }
  }

  void named(Task task) {
    if (heard) {
      tell(new LoopEvent.TaskNamed(clock.now(), task.id(), task.name()));
    }
  }

  void ready(Handle handle) {
    if (heard) {
      tell(new LoopEvent.HandleReady(clock.now(), handle.kind(), Task.idOf(handle.task())));
    }
  }

  void turn(int number, int todo) {
    if (heard) {
      tell(new LoopEvent.TurnBegan(clock.now(), number, todo));
    }
  }

  void ran(Handle handle, String reason) {
    if (heard) {
      HandleKind kind = handle.kind();
      Task task = handle.task();
      int line = task != null && kind.stepsTask() ? task.coroutine().continuesAt() : 0;
      tell(new LoopEvent.HandleRan(clock.now(), kind, Task.idOf(task), line, reason));
    }
  }

  void timerSet(TimerHandle timer) {
    if (heard) {
      tell(new LoopEvent.TimerSet(clock.now(), timer.at(), timer.kind(), Task.idOf(timer.task())));
    }
  }

  void advanced(long since) {
    if (hearsLoop) {
      tell(new LoopEvent.ClockAdvanced(clock.now(), since));
    }
  }

  void blocked(@Nullable Task task, double seconds, int line) {
    if (heard) {
      tell(new LoopEvent.Blocked(clock.now(), Task.idOf(task), seconds, line));
    }
  }

  /// A task awaits a future.
  void awaits(Task task, Future future) {
    if (heard) {
      List<TaskId> behind = future.tasksBehind().stream().map(Task::id).toList();
      suspended(task, future.waitName(), behind);
    }
  }

  /// A task gave the thread back, and awaits no future.
  void yielded(Task task, String on) {
    if (heard) {
      suspended(task, on, List.of());
    }
  }

  private void suspended(Task task, String otherwiseOn, List<TaskId> behind) {
    Coroutine.WaitPoint at = task.coroutine().waitPoint();
    String on = at.on() == null ? otherwiseOn : at.on();
    tell(new LoopEvent.TaskSuspended(clock.now(), task.id(), on, at.line(), behind));
  }

  void cancelRequested(Task task, @Nullable Task by) {
    if (heard) {
      tell(new LoopEvent.CancelRequested(clock.now(), task.id(), Task.idOf(by)));
    }
  }

  /// A task ended.
  void done(Task task) {
    if (!heard) {
      return;
    }
    Object exception = task.exceptionIfSet();
    if (task.isCancelled()) {
      done(task, Outcome.CANCELLED, null);
    } else if (exception != null) {
      done(task, Outcome.RAISED, task.language().repr(exception));
    } else {
      done(task, Outcome.RETURNED, task.language().repr(task.result()));
    }
  }

  private void done(Task task, Outcome how, @Nullable String value) {
    tell(new LoopEvent.TaskDone(clock.now(), task.id(), how, value));
  }
}
