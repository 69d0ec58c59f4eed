package dev.simmer.story;

import dev.simmer.recording.LoopState;
import dev.simmer.recording.TaskState;
import dev.simmer.trace.LoopEvent;
import dev.simmer.trace.TaskId;
import java.util.ArrayList;
import java.util.List;

/// Tells how the kitchen opens and how it closes.
final class FrameStory {
  private final Words words;
  private final Phrases phrases;
  private final Deeds deeds;
  private final Effects effects;
  private final long oneByOne;

  /// @param oneByOne how long all sleeps and blocking calls would take one after the other, in
  ///   nanoseconds
  FrameStory(Words words, Phrases phrases, Deeds deeds, Effects effects, long oneByOne) {
    this.words = words;
    this.phrases = phrases;
    this.deeds = deeds;
    this.effects = effects;
    this.oneByOne = oneByOne;
  }

  List<String> opening(Moment moment) {
    List<TaskId> made =
        moment.all(LoopEvent.TaskCreated.class).map(LoopEvent.TaskCreated::task).toList();
    List<String> sentences = new ArrayList<>();
    sentences.add(words.say("open"));
    List<String> done = new ArrayList<>(deeds.printed(moment));
    if (!done.isEmpty()) {
      sentences.add(words.say("open.program", String.join(", ", done)));
    }
    effects.blocking(moment, sentences);
    switch (made.size()) {
      case 0 -> sentences.add(words.say("open.none"));
      case 1 -> sentences.add(words.say("open.one", deeds.names(made)));
      default ->
          sentences.add(words.say("open.more", phrases.count(made.size()), deeds.names(made)));
    }
    return sentences;
  }

  /// Adds how the program ended, in its last tick.
  void closing(Moment moment, List<String> sentences) {
    LoopState end = moment.after();
    switch (end.ending()) {
      case null -> {
        if (moment.closes()) {
          closes(moment, sentences);
        }
      }
      case LoopEvent.Crashed e ->
          sentences.add(words.say("end.crash", phrases.shortened(e.value())));
      case LoopEvent.Exited e -> sentences.add(words.say("end.exit", e.code()));
      case LoopEvent.Deadlocked _ -> deadlock(end, sentences);
      case LoopEvent.LimitReached e ->
          sentences.add(words.count("end.limit." + e.limit().word(), e.bound()));
      default -> throw new IllegalStateException("no ending: " + end.ending());
    }
  }

  private void closes(Moment moment, List<String> sentences) {
    String time = phrases.seconds(moment.after().time());
    boolean told =
        sentences.stream().anyMatch(sentence -> sentence.contains(words.say("end.closes", time)));
    if (!told) {
      sentences.add(words.say("end", time));
    }
    if (oneByOne > moment.after().time()) {
      sentences.add(words.say("end.saved", phrases.seconds(oneByOne)));
    }
  }

  private void deadlock(LoopState end, List<String> sentences) {
    sentences.add(words.say("end.deadlock"));
    List<TaskId> stuck =
        end.tasks().stream().filter(task -> task.phase().isWaiting()).map(TaskState::id).toList();
    if (!stuck.isEmpty()) {
      sentences.add(words.say("end.stuck", deeds.names(stuck)));
    }
  }
}
