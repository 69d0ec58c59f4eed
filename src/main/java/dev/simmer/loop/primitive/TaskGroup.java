package dev.simmer.loop.primitive;

import dev.simmer.loop.DoneCallback;
import dev.simmer.loop.ErrorKind;
import dev.simmer.loop.EventLoop;
import dev.simmer.loop.Future;
import dev.simmer.loop.Language;
import dev.simmer.loop.LoopContext;
import dev.simmer.loop.Routine;
import dev.simmer.loop.Step;
import dev.simmer.loop.Task;
import dev.simmer.trace.HandleKind;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// Tasks that end together: if one fails, the others are cancelled.
///
/// As `Lib/asyncio/taskgroups.py`, `TaskGroup`.
public final class TaskGroup {
  private final LoopContext context;
  private final DoneCallback callback = DoneCallback.of(HandleKind.TASK_GROUP, this::taskDone);
  private final Set<Future> tasks = new LinkedHashSet<>();
  private final List<Object> errors = new ArrayList<>();
  private @Nullable EventLoop loop;
  private @Nullable Task parent;
  private @Nullable Future allDone;
  private @Nullable Object baseError;
  private boolean exiting;
  private boolean aborting;
  private boolean parentCancelRequested;

  public TaskGroup(LoopContext context) {
    this.context = context;
  }

  /// What its repr says: `<TaskGroup tasks=2 entered>`.
  @Override
  public String toString() {
    String state = aborting ? " cancelling" : parent != null ? " entered" : "";
    return "<TaskGroup"
        + (tasks.isEmpty() ? "" : " tasks=" + tasks.size())
        + (errors.isEmpty() ? "" : " errors=" + errors.size())
        + state
        + ">";
  }

  /// What `async with` runs on entry; gives `self`.
  public Routine enter(Object self) {
    return new Routine("TaskGroup.__aenter__", language()) {
      @Override
      protected Step start() {
        begin();
        return give(self);
      }
    };
  }

  /// What `async with` runs at the end of the block: waits for all tasks.
  ///
  /// @param exception what left the block; null if nothing did
  public Routine exit(@Nullable Object exception) {
    return new Exit(exception);
  }

  private void begin() {
    if (parent != null) {
      throw raise("TaskGroup " + this + " has already been entered");
    }
    loop = context.requireRunning();
    parent = loop.currentTask();
    if (parent == null) {
      throw raise("TaskGroup " + this + " cannot determine the parent task");
    }
  }

  /// Adds a task of the loop that [#requireAccepting] gave. An eager task may have ended already:
  /// as since CPython 3.12, the group hears that at once.
  public void add(Task task) {
    if (task.isDone()) {
      taskDone(task);
    } else {
      task.addDoneCallback(callback);
      tasks.add(task);
    }
  }

  /// The loop, if the group takes tasks now; raises RuntimeError before and after the block.
  public EventLoop requireAccepting() {
    if (loop == null || parent == null) {
      throw raise("TaskGroup " + this + " has not been entered");
    }
    if (exiting && tasks.isEmpty()) {
      throw raise("TaskGroup " + this + " is finished");
    }
    if (aborting) {
      throw raise("TaskGroup " + this + " is shutting down");
    }
    return loop;
  }

  private void abort() {
    aborting = true;
    for (Future task : List.copyOf(tasks)) {
      task.cancel(null);
    }
  }

  private void taskDone(Future task) {
    tasks.remove(task);
    if (allDone != null && tasks.isEmpty() && !allDone.isDone()) {
      allDone.setResult(language().truth(true));
    }
    Object exception = task.isCancelled() ? null : task.exception();
    if (exception != null && parent != null) {
      taskFailed(task, exception, parent);
    }
  }

  private void taskFailed(Future task, Object exception, Task parentTask) {
    errors.add(exception);
    noteBaseError(exception);
    if (parentTask.isDone()) {
      String message =
          "Task "
              + language().repr(task)
              + " has errored out but its parent task "
              + language().repr(parentTask)
              + " is already completed";
      Map<String, Object> details = Map.of("exception", exception, "task", task);
      language().report(task.loop(), message, details);
    } else if (!aborting && !parentCancelRequested) {
      abort();
      parentCancelRequested = true;
      parentTask.cancel(null);
    }
  }

  private void noteBaseError(Object exception) {
    if (baseError == null && language().leavesLoop(exception)) {
      baseError = exception;
    }
  }

  private Language language() {
    return context.language();
  }

  private RuntimeException raise(String message) {
    return language().thrown(language().error(ErrorKind.RUNTIME, message));
  }

  private final class Exit extends Routine {
    private final @Nullable Object exception;
    private @Nullable Object cancellation;

    Exit(@Nullable Object exception) {
      super("TaskGroup.__aexit__", TaskGroup.this.language());
      this.exception = exception;
    }

    @Override
    protected Step start() {
      exiting = true;
      if (exception != null) {
        noteBaseError(exception);
        cancellation = language().isCancellation(exception) ? exception : null;
      }
      if (parent != null && parentCancelRequested && parent.uncancel() == 0) {
        cancellation = null;
      }
      if (exception != null && !aborting) {
        abort();
      }
      return waitForTasks();
    }

    private Step waitForTasks() {
      if (tasks.isEmpty() || loop == null) {
        return end();
      }
      Future all = new AllDone(loop);
      allDone = all;
      return await(
          all,
          _ -> waitForTasks(),
          raised -> {
            if (!language().isCancellation(raised)) {
              return raise(raised);
            }
            if (!aborting) {
              cancellation = raised;
              abort();
            }
            return waitForTasks();
          });
    }

    private Step end() {
      allDone = null;
      if (baseError != null) {
        return raise(baseError);
      }
      if (cancellation != null && errors.isEmpty()) {
        return raise(cancellation);
      }
      if (exception != null && !language().isCancellation(exception)) {
        errors.add(exception);
      }
      List<Object> raised = List.copyOf(errors);
      errors.clear();
      return raised.isEmpty()
          ? give(language().none())
          : raise(language().errorGroup("unhandled errors in a TaskGroup", raised));
    }
  }

  private final class AllDone extends Future {
    AllDone(EventLoop loop) {
      super(loop);
    }

    @Override
    public List<Task> tasksBehind() {
      return tasks.stream().flatMap(task -> task.tasksBehind().stream()).toList();
    }
  }
}
