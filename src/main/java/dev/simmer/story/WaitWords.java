package dev.simmer.story;

import dev.simmer.recording.LoopState;
import dev.simmer.recording.TaskState;
import dev.simmer.recording.Wait;
import dev.simmer.trace.TaskId;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// What a pot waits for, in the few words of a table or a label.
final class WaitWords {
  private final Words words;
  private final Phrases phrases;
  private final Pots pots;

  WaitWords(Words words, Phrases phrases, Pots pots) {
    this.words = words;
    this.phrases = phrases;
    this.pots = pots;
  }

  /// `sleep(3)`, `gather`, `waits for coffee`
  String what(TaskState task) {
    Wait wait = task.waitsFor();
    if (wait == null) {
      return "";
    }
    if (task.phase().hasTimer()) {
      long length = wait.hasTimer() ? wait.until() - task.since() : wait.until();
      return words.say("table.sleep", phrases.argument(length));
    }
    return isTask(wait) ? words.say("table.task", awaited(wait)) : wait.on();
  }

  /// `in 1.0 s`, `1 of 2 left`
  String until(TaskState task, LoopState state) {
    Wait wait = task.waitsFor();
    if (wait == null) {
      return "";
    }
    int all = wait.tasks().size();
    if (all > 1) {
      return words.say("table.left", left(wait, state).size(), all);
    }
    if (!wait.hasTimer()) {
      return task.phase().hasTimer() ? words.say("never") : "";
    }
    long rest = wait.until() - state.time();
    return rest > 0
        ? words.say("table.in", phrases.seconds(rest))
        : words.say("table.rings", phrases.seconds(-rest));
  }

  /// `waits for coffee`, `waits for 2 pots`, `waits for the lock`
  String label(TaskState task, LoopState state) {
    Wait wait = task.waitsFor();
    if (wait == null) {
      return "";
    }
    if (task.phase().hasTimer()) {
      return what(task);
    }
    List<TaskId> left = left(wait, state);
    return switch (left.size()) {
      case 0 ->
          isTask(wait)
              ? words.say("table.task", awaited(wait))
              : words.say(key(wait.on()), wait.on());
      case 1 -> words.say("table.task", pots.name(left.getFirst()));
      default -> words.say("table.tasks", left.size());
    };
  }

  /// The tasks that the waiting task still needs.
  static List<TaskId> left(Wait wait, LoopState state) {
    return wait.tasks().stream().filter(id -> !isDone(state.task(id))).toList();
  }

  /// Whether the wait is for one task by name.
  static boolean isTask(Wait wait) {
    return wait.on().startsWith("Task-") || wait.tasks().size() == 1;
  }

  /// The name of the one task that the wait is for.
  String awaited(Wait wait) {
    return wait.tasks().isEmpty()
        ? pots.name(new TaskId(Integer.parseInt(wait.on().substring("Task-".length()))))
        : pots.name(wait.tasks().getFirst());
  }

  /// The key of the sentence's end for such a wait.
  String key(String on) {
    String key = "wait." + on;
    return words.has(key) ? key : "wait.other";
  }

  private static boolean isDone(@Nullable TaskState task) {
    return task != null && task.phase().isDone();
  }
}
