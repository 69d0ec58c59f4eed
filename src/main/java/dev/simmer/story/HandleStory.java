package dev.simmer.story;

import dev.simmer.trace.HandleKind;
import dev.simmer.trace.LoopEvent;
import dev.simmer.trace.TaskId;
import java.util.ArrayList;
import java.util.List;

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
      TaskId task = ran.task();
      String key = "handle." + ran.kind().word() + (task == null ? ".alone" : "");
      sentences.add(words.say(key, task == null ? "" : pots.name(task)));
    }
    effects.blocking(moment, sentences);
    effects.woken(moment, List.of(), sentences);
    return sentences;
  }

  private void callback(Moment moment, List<String> sentences) {
    List<String> done = deeds.of(moment);
    sentences.add(words.say("callback"));
    if (!done.isEmpty()) {
      sentences.add(words.say("step.it", String.join(", ", done)));
    }
  }
}
