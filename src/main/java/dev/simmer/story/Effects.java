package dev.simmer.story;

import dev.simmer.recording.TaskState;
import dev.simmer.recording.Wait;
import dev.simmer.trace.LoopEvent;
import dev.simmer.trace.TaskId;
import java.util.ArrayList;
import java.util.List;

/// What a tick means for the other pots: timers that ring unheard, waits that are over, or not yet.
final class Effects {
  private static final int MOST_NAMED = 2;

  private final Words words;
  private final Phrases phrases;
  private final Pots pots;
  private final Deeds deeds;

  Effects(Words words, Phrases phrases, Pots pots, Deeds deeds) {
    this.words = words;
    this.phrases = phrases;
    this.pots = pots;
    this.deeds = deeds;
  }

  /// Tells the effects of a step of this task.
  void tell(Moment moment, TaskId stepped, List<String> sentences) {
    blocking(moment, sentences);
    woken(moment, ended(moment, stepped, sentences), sentences);
  }

  /// If this task is done, tells of those who waited for it, and names them.
  List<TaskId> ended(Moment moment, TaskId task, List<String> sentences) {
    TaskState now = moment.after().task(task);
    return now != null && now.phase().isDone() ? waiters(moment, task, sentences) : List.of();
  }

  /// Tells which pots are ready again, but for those already told of.
  void woken(Moment moment, List<TaskId> told, List<String> sentences) {
    boolean blocked = blockedTime(moment) > 0;
    List<TaskId> ready =
        moment.woken().stream()
            .filter(task -> !(blocked && task.phase().hasTimer()))
            .map(TaskState::id)
            .filter(id -> !told.contains(id))
            .toList();
    if (!ready.isEmpty()) {
      sentences.add(words.say(ready.size() == 1 ? "woken.one" : "woken", deeds.names(ready)));
    }
  }

  /// Tells of blocking calls, and of the timers that rang meanwhile.
  void blocking(Moment moment, List<String> sentences) {
    long blocked = blockedTime(moment);
    boolean hasOthers = moment.after().burners().size() > 1;
    if (blocked == 0 || hasOthers) {
      return;
    }
    sentences.add(words.say("block", phrases.seconds(blocked)));
    moment.rung().stream()
        .filter(task -> rings(moment, task) > 0)
        .limit(MOST_NAMED)
        .forEach(
            task ->
                sentences.add(
                    words.say(
                        "block.rings",
                        pots.name(task.id()),
                        phrases.seconds(rings(moment, task)))));
  }

  private static long blockedTime(Moment moment) {
    return moment.all(LoopEvent.Blocked.class).mapToLong(LoopEvent.Blocked::duration).sum();
  }

  private static long rings(Moment moment, TaskState task) {
    Wait wait = task.waitsFor();
    return wait == null ? 0 : moment.after().time() - wait.until();
  }

  private List<TaskId> waiters(Moment moment, TaskId done, List<String> sentences) {
    List<TaskId> told = new ArrayList<>();
    for (TaskState waiter : moment.before().tasks()) {
      Wait wait = waiter.waitsFor();
      if (wait != null && wait.tasks().contains(done) && told.size() < MOST_NAMED) {
        told.add(waiter.id());
        sentences.add(waiter(moment, waiter, wait));
      }
    }
    return told;
  }

  private String waiter(Moment moment, TaskState waiter, Wait wait) {
    String name = pots.name(waiter.id());
    TaskState now = moment.after().task(waiter.id());
    List<TaskId> left = WaitWords.left(wait, moment.after());
    if (now != null && now.phase().isWaiting() && !left.isEmpty()) {
      return words.say("waiter.still", name, deeds.names(left));
    }
    if (!left.isEmpty()) {
      return words.say("waiter.enough", name);
    }
    return words.say(wait.tasks().size() == 1 ? "waiter.one" : "waiter.last", name);
  }
}
