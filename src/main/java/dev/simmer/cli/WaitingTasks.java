package dev.simmer.cli;

import dev.simmer.trace.LoopEvent;
import dev.simmer.trace.LoopObserver;
import dev.simmer.trace.TaskId;
import java.util.HashMap;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;

/// Notes which tasks wait for what, and tells it where a program hangs.
final class WaitingTasks implements LoopObserver {
  private static final int MOST = 10;

  /// What the trace says where a task is awaited as it is.
  private static final String AWAITED = "Future.__await__";

  private final Console console;
  private final Map<TaskId, String> coroutines = new HashMap<>();
  private final Map<TaskId, String> names = new HashMap<>();
  private final SortedMap<Integer, LoopEvent.TaskSuspended> waits = new TreeMap<>();

  WaitingTasks(Console console) {
    this.console = console;
  }

  @Override
  public void on(LoopEvent event) {
    switch (event) {
      case LoopEvent.TaskCreated created -> coroutines.put(created.task(), created.coroutine());
      case LoopEvent.TaskNamed named -> names.put(named.task(), named.name());
      case LoopEvent.TaskSuspended suspended -> waits.put(suspended.task().number(), suspended);
      case LoopEvent.TaskDone done -> waits.remove(done.task().number());
      default -> {}
    }
  }

  /// A line for each of the first tasks that wait, in the order in which they were made.
  String told() {
    String told = waits.values().stream().limit(MOST).map(this::line).collect(Collectors.joining());
    int more = waits.size() - MOST;
    return more > 0 ? told + console.text("deadlocked.more", more) : told;
  }

  private String line(LoopEvent.TaskSuspended wait) {
    TaskId task = wait.task();
    String coroutine = coroutines.getOrDefault(task, "");
    return console.text(
        "deadlocked.task", name(task), coroutine, awaited(wait), console.place(wait.line()));
  }

  private String awaited(LoopEvent.TaskSuspended wait) {
    boolean isTask = wait.on().equals(AWAITED) && wait.tasks().size() == 1;
    return isTask ? name(wait.tasks().getFirst()) : wait.on();
  }

  private String name(TaskId task) {
    return names.getOrDefault(task, task.toString());
  }
}
