package dev.simmer.loop;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Tasks in order of creation. The tasks themselves are the links, since there may be a million.
final class TaskList {
  private @Nullable Task first;
  private @Nullable Task last;

  void add(Task task) {
    task.previous = last;
    if (last == null) {
      first = task;
    } else {
      last.next = task;
    }
    last = task;
  }

  /// Takes out a task that is in it.
  void remove(Task task) {
    Task previous = task.previous;
    Task next = task.next;
    if (previous == null) {
      first = next;
    } else {
      previous.next = next;
    }
    if (next == null) {
      last = previous;
    } else {
      next.previous = previous;
    }
    task.previous = null;
    task.next = null;
  }

  /// A copy.
  List<Task> all() {
    List<Task> all = new ArrayList<>();
    for (Task task = first; task != null; task = task.next) {
      all.add(task);
    }
    return all;
  }
}
