package dev.simmer.story;

import dev.simmer.recording.Recording;
import dev.simmer.recording.TaskState;
import dev.simmer.trace.TaskId;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// The pots of a recording: what each task is called on screen, and its colour. A pot keeps both
/// from the first tick to the last.
public final class Pots {
  /// How many colours there are.
  public static final int COLOURS = 10;

  private final Map<TaskId, String> names = new HashMap<>();
  private final Map<TaskId, Integer> colours = new HashMap<>();

  public Pots(Recording recording) {
    List<TaskState> tasks = recording.stateAfter(recording.factCount()).tasks();
    Set<String> taken = new HashSet<>();
    Map<String, Integer> counts = new HashMap<>();
    for (TaskState task : tasks) {
      names.put(task.id(), unused(wish(task), taken, counts));
      colours.put(task.id(), colours.size() % COLOURS);
    }
  }

  /// The name of a task's pot: the program's own if it gave one, else that of its coroutine;
  /// numbered where several would share one.
  public String name(TaskId task) {
    return names.getOrDefault(task, task.toString());
  }

  /// The pot's colour: an index from 0 to [#COLOURS] - 1 into the palette.
  public int colour(TaskId task) {
    return colours.getOrDefault(task, 0);
  }

  private static String wish(TaskState task) {
    if (!task.name().equals(task.id().toString())) {
      return task.name();
    }
    return task.coroutine().substring(task.coroutine().lastIndexOf('.') + 1);
  }

  private static String unused(String wish, Set<String> taken, Map<String, Integer> counts) {
    String name = wish;
    while (!taken.add(name)) {
      name = wish + " " + counts.merge(wish, 2, (count, _) -> count + 1);
    }
    return name;
  }
}
