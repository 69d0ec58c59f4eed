package dev.simmer.story;

import dev.simmer.recording.TaskState;
import dev.simmer.trace.HandleKind;
import dev.simmer.trace.LoopEvent;
import dev.simmer.trace.TaskId;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Tells of handles that step no task: the program's own callbacks, and the loop's book-keeping.
final class HandleStory {
  private final Words words;
  private final Pots pots;
  private final Deeds deeds;
  private final Effects effects;

  HandleStory(Words words, Pots pots, Deeds deeds, Effects effects) {
    this.words = words;
    this.pots = pots;
    this.deeds = deeds;
    this.effects = effects;
  }

  List<String> tell(Moment moment, LoopEvent.HandleRan ran) {
    List<String> sentences = new ArrayList<>();
    if (ran.kind() == HandleKind.CALLBACK) {
      callback(moment, sentences);
    } else {
      sentences.add(bookKeeping(moment, ran));
    }
    effects.blocking(moment, sentences);
    effects.woken(moment, List.of(), sentences);
    return sentences;
  }

  private String bookKeeping(Moment moment, LoopEvent.HandleRan ran) {
    String key = "handle." + ran.kind().word();
    TaskId task = ran.task();
    return task == null || (tellsOfAnEnd(ran.kind()) && !isDone(moment.after().task(task)))
        ? words.say(key + ".alone")
        : words.say(key, pots.name(task));
  }

  /// Such a handle's task is the one that ended, unless the end was known when it was made.
  private static boolean tellsOfAnEnd(HandleKind kind) {
    return switch (kind) {
      case GATHER, WAIT, AS_COMPLETED, SHIELD, TASK_GROUP, RUN -> true;
      case STEP, WAKEUP, TIMER, WAIT_FOR, TIMEOUT, EXECUTOR, CALLBACK -> false;
    };
  }

  private static boolean isDone(@Nullable TaskState task) {
    return task != null && task.phase().isDone();
  }

  private void callback(Moment moment, List<String> sentences) {
    List<String> done = deeds.of(moment);
    sentences.add(words.say("callback"));
    if (!done.isEmpty()) {
      sentences.add(words.say("step.it", String.join(", ", done)));
    }
  }
}
