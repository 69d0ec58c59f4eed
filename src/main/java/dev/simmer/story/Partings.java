package dev.simmer.story;

import dev.simmer.recording.Phase;
import dev.simmer.recording.TaskState;
import dev.simmer.recording.Wait;
import dev.simmer.trace.LoopEvent;
import dev.simmer.trace.TaskId;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// How a task leaves the burner at the end of its step, as the end of a sentence.
final class Partings {
  private final Words words;
  private final Phrases phrases;
  private final Deeds deeds;
  private final WaitWords waits;
  private final int firstSleep;

  /// @param firstSleep after how many facts the first sleep of the recording has begun
  Partings(Words words, Phrases phrases, Deeds deeds, WaitWords waits, int firstSleep) {
    this.words = words;
    this.phrases = phrases;
    this.deeds = deeds;
    this.waits = waits;
    this.firstSleep = firstSleep;
  }

  /// Null if the task is still at work: the program was cut short.
  @Nullable String of(Moment moment, TaskId id) {
    LoopEvent last = null;
    for (LoopEvent fact : moment.facts()) {
      boolean leaves =
          switch (fact) {
            case LoopEvent.TaskSuspended e -> e.task().equals(id);
            case LoopEvent.TaskDone e -> e.task().equals(id);
            default -> false;
          };
      last = leaves ? fact : last;
    }
    return switch (last) {
      case LoopEvent.TaskDone done -> ends(moment, done);
      case LoopEvent.TaskSuspended suspended -> waits(moment, suspended);
      case null, default -> null;
    };
  }

  private String ends(Moment moment, LoopEvent.TaskDone done) {
    String value = done.value() == null ? "" : done.value();
    return switch (done.how()) {
      case RETURNED -> {
        if (moment.closes()) {
          yield words.say("end.closes", phrases.seconds(moment.after().time()));
        }
        yield value.equals("None")
            ? words.say("step.done")
            : words.say("step.done.with", phrases.value(value));
      }
      case RAISED -> words.say("step.raised", phrases.shortened(value));
      case CANCELLED -> words.say("step.cancelled");
    };
  }

  private String waits(Moment moment, LoopEvent.TaskSuspended suspended) {
    TaskState now = moment.after().task(suspended.task());
    Wait wait = now == null ? null : now.waitsFor();
    if (now == null || wait == null) {
      return words.say(
          isYield(suspended) ? "wait.yield" : waits.key(suspended.on()), suspended.on());
    }
    if (now.phase() == Phase.KEEPING && wait.hasTimer()) {
      return words.say("part.keep", phrases.seconds(wait.until()));
    }
    if (suspended.on().equals(LoopEvent.TaskSuspended.BLOCKING_SLEEP) && wait.hasTimer()) {
      return words.say("part.frees", phrases.seconds(wait.until()));
    }
    if (now.phase().hasTimer()) {
      return sleeps(moment, wait);
    }
    String what = tasks(moment, suspended, wait);
    return wait.hasTimer()
        ? words.say("part.limit", what, phrases.seconds(wait.until()))
        : words.say("part.off", what);
  }

  private String sleeps(Moment moment, Wait wait) {
    if (!wait.hasTimer()) {
      return words.say("part.forever");
    }
    int factsBefore = moment.before().facts();
    boolean first = factsBefore < firstSleep && firstSleep <= moment.after().facts();
    return words.say(first ? "part.sleep.first" : "part.sleep", phrases.seconds(wait.until()));
  }

  private String tasks(Moment moment, LoopEvent.TaskSuspended suspended, Wait wait) {
    List<TaskId> left = WaitWords.left(wait, moment.after());
    if (left.isEmpty()) {
      return WaitWords.isTask(wait)
          ? words.say("table.task", waits.awaited(wait))
          : words.say(waits.key(suspended.on()), suspended.on());
    }
    Set<TaskId> made = new HashSet<>();
    moment.all(LoopEvent.TaskCreated.class).forEach(created -> made.add(created.task()));
    if (left.size() == 1 || !made.equals(new HashSet<>(left))) {
      return words.say("part.tasks", deeds.names(left));
    }
    return left.size() == 2 ? words.say("part.both") : words.say("part.all", left.size());
  }

  private static boolean isYield(LoopEvent.TaskSuspended suspended) {
    return suspended.on().equals("yield") || suspended.on().equals("sleep");
  }
}
