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
  private static final String EAGERLY = "An eager task begins inside its creation.";

  private final VirtualClock clock;
  private final boolean hearsLoop;
  private @Nullable LoopObserver observer;
  private boolean muted;
  private int burner = LoopEvent.ONLY_BURNER;

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

  /// What happens from here on happens on this burner.
  void onBurner(int number) {
    burner = number;
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
      tell(new LoopEvent.HandleRan(clock.now(), kind, Task.idOf(task), line, reason, burner));
    }
  }

  /// A task takes its first step inside its creation.
  void beganEagerly(Task task) {
    if (heard) {
      int line = task.coroutine().continuesAt();
      tell(new LoopEvent.HandleRan(clock.now(), HandleKind.STEP, task.id(), line, EAGERLY, burner));
    }
  }

  /// A handle becomes ready at an instant.
  void timerSet(long at, Handle handle) {
    if (heard) {
      tell(new LoopEvent.TimerSet(clock.now(), at, handle.kind(), Task.idOf(handle.task())));
    }
  }

  void advanced(long since, String reason) {
    if (hearsLoop) {
      tell(new LoopEvent.ClockAdvanced(clock.now(), since, reason));
    }
  }

  void blocked(@Nullable Task task, double seconds, int line) {
    if (heard) {
      tell(new LoopEvent.Blocked(clock.now(), Task.idOf(task), seconds, line, burner));
    }
  }

  /// A task awaits a future.
  ///
  /// @param keepsBurner whether its burner stays its own meanwhile
  void awaits(Task task, Future future, boolean keepsBurner) {
    if (heard) {
      List<TaskId> behind = future.tasksBehind().stream().map(Task::id).toList();
      suspended(task, future.waitName(), behind, keepsBurner);
    }
  }

  /// A task gave the thread back, and awaits no future.
  void yielded(Task task, String on) {
    if (heard) {
      suspended(task, on, List.of(), false);
    }
  }

  /// A task left its burner in the middle of a step.
  void pausedFor(Task task, String on) {
    if (heard) {
      int line = task.coroutine().waitPoint().line();
      tell(new LoopEvent.TaskSuspended(clock.now(), task.id(), on, line, List.of(), burner, false));
    }
  }

  private void suspended(Task task, String otherwiseOn, List<TaskId> behind, boolean keepsBurner) {
    Coroutine.WaitPoint at = task.coroutine().waitPoint();
    String on = at.on() == null ? otherwiseOn : at.on();
    tell(
        new LoopEvent.TaskSuspended(
            clock.now(), task.id(), on, at.line(), behind, burner, keepsBurner));
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
    tell(new LoopEvent.TaskDone(clock.now(), task.id(), how, value, burner));
  }
}
