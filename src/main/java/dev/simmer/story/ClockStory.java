package dev.simmer.story;

import dev.simmer.recording.LoopState;
import dev.simmer.recording.Occupancy;
import dev.simmer.recording.ReadyState;
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
  private final Ends ends;
  private final Effects effects;
  private final int firstMove;

  /// @param firstMove after how many facts the clock has moved for the first time
  ClockStory(Words words, Phrases phrases, Deeds deeds, Ends ends, Effects effects, int firstMove) {
    this.words = words;
    this.phrases = phrases;
    this.deeds = deeds;
    this.ends = ends;
    this.effects = effects;
    this.firstMove = firstMove;
  }

  List<String> tell(Moment moment) {
    List<String> sentences = new ArrayList<>();
    String time = phrases.seconds(moment.after().time());
    boolean told = waiting(moment, time, sentences);
    int before = sentences.size();
    rings(moment, HandleKind.TIMER, "clock.sleep", time, sentences);
    rings(moment, HandleKind.WAIT_FOR, "clock.limit", time, sentences);
    rings(moment, HandleKind.TIMEOUT, "clock.limit", time, sentences);
    others(moment, time, sentences);
    if (sentences.size() == before && !told) {
      sentences.add(words.say("clock.moves", time));
    }
    ends.others(moment, List.of(), sentences)
        .forEach(task -> effects.ended(moment, task, sentences));
    return sentences;
  }

  /// Why the clock could move; true if that says to when it moved, too.
  private boolean waiting(Moment moment, String time, List<String> sentences) {
    List<TaskId> kept = onBurners(moment.before(), true);
    List<TaskId> held = onBurners(moment.before(), false);
    String reason = moment.playhead().head() instanceof LoopEvent.ClockAdvanced e ? e.reason() : "";
    if (!kept.isEmpty()) {
      sentences.add(words.say(kept.size() == 1 ? "clock.kept" : "clock.kepts", deeds.names(kept)));
      inLine(moment, sentences);
    } else if (!reason.isEmpty()) {
      sentences.add(reason);
    } else if (held.size() == moment.before().burners().size()) {
      sentences.add(full(time, held));
      return true;
    } else if (!held.isEmpty()) {
      sentences.add(words.say(held.size() == 1 ? "clock.held" : "clock.helds", deeds.names(held)));
    } else if (!moment.before().ready().isEmpty()) {
      sentences.add(words.say("clock.busy"));
    } else {
      boolean first = moment.before().facts() < firstMove && firstMove <= moment.after().facts();
      sentences.add(words.say(first ? "clock.waits" : "clock.nobody"));
    }
    return false;
  }

  /// Somebody cooks on every burner.
  private String full(String time, List<TaskId> cooking) {
    String key = "clock.full." + cooking.size();
    String names = deeds.names(cooking);
    return words.say(words.has(key) ? key : "clock.full", time, names, cooking.size());
  }

  private static List<TaskId> onBurners(LoopState state, boolean waits) {
    return state.burners().stream()
        .filter(burner -> burner.waits() == waits)
        .map(Occupancy::task)
        .filter(Objects::nonNull)
        .map(Objects::requireNonNull)
        .toList();
  }

  /// Who could cook, if the burner were free.
  private void inLine(Moment moment, List<String> sentences) {
    List<TaskId> ready =
        moment.before().ready().stream()
            .filter(handle -> handle.kind().stepsTask())
            .map(ReadyState::task)
            .filter(Objects::nonNull)
            .map(Objects::requireNonNull)
            .toList();
    if (!ready.isEmpty()) {
      String key = ready.size() == 1 ? "clock.kept.ready" : "clock.kept.readies";
      sentences.add(words.say(key, deeds.names(ready)));
    }
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
