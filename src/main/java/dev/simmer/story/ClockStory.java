package dev.simmer.story;

import dev.simmer.recording.TaskState;
import dev.simmer.trace.HandleKind;
import dev.simmer.trace.LoopEvent;
import dev.simmer.trace.TaskId;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/// Tells a move of the clock.
final class ClockStory {
  private final Words words;
  private final Phrases phrases;
  private final Deeds deeds;
  private final int firstMove;

  /// @param firstMove after how many facts the clock has moved for the first time
  ClockStory(Words words, Phrases phrases, Deeds deeds, int firstMove) {
    this.words = words;
    this.phrases = phrases;
    this.deeds = deeds;
    this.firstMove = firstMove;
  }

  List<String> tell(Moment moment) {
    List<String> sentences = new ArrayList<>();
    sentences.add(words.say(waiting(moment)));
    String time = phrases.seconds(moment.after().time());
    int before = sentences.size();
    rings(moment, HandleKind.TIMER, "clock.sleep", time, sentences);
    rings(moment, HandleKind.WAIT_FOR, "clock.limit", time, sentences);
    rings(moment, HandleKind.TIMEOUT, "clock.limit", time, sentences);
    others(moment, time, sentences);
    if (sentences.size() == before) {
      sentences.add(words.say("clock.moves", time));
    }
    return sentences;
  }

  private String waiting(Moment moment) {
    if (!moment.before().ready().isEmpty()) {
      return "clock.busy";
    }
    boolean first = moment.before().facts() < firstMove && firstMove <= moment.after().facts();
    return first ? "clock.waits" : "clock.nobody";
  }

  private void rings(
      Moment moment, HandleKind kind, String key, String time, List<String> sentences) {
    List<TaskId> tasks =
        moment
            .all(LoopEvent.HandleReady.class)
            .filter(ready -> ready.kind() == kind)
            .filter(ready -> waits(moment.old(ofTask(ready))))
            .map(ClockStory::ofTask)
            .distinct()
            .toList();
    if (!tasks.isEmpty()) {
      sentences.add(words.say(tasks.size() == 1 ? key : key + "s", time, deeds.names(tasks)));
    }
  }

  private void others(Moment moment, String time, List<String> sentences) {
    long callbacks =
        moment
            .all(LoopEvent.HandleReady.class)
            .filter(ready -> ready.kind() == HandleKind.CALLBACK)
            .count();
    if (callbacks > 0) {
      sentences.add(words.say("clock.callback", time));
    }
    boolean helper =
        moment
            .all(LoopEvent.HandleReady.class)
            .anyMatch(ready -> ready.kind() == HandleKind.EXECUTOR);
    if (helper) {
      sentences.add(words.say("clock.helper", time));
    }
  }

  private static boolean waits(@Nullable TaskState task) {
    return task != null && task.phase().isWaiting();
  }

  private static TaskId ofTask(LoopEvent.HandleReady ready) {
    return Objects.requireNonNullElse(ready.task(), new TaskId(0));
  }
}
