package dev.simmer.story;

import dev.simmer.trace.LoopEvent;
import dev.simmer.trace.TaskId;
import java.util.ArrayList;
import java.util.List;

/// What a piece of the program did while it ran, each as the end of a sentence: it prints, sets up
/// pots, asks others to stop.
final class Deeds {
  private final Words words;
  private final Phrases phrases;
  private final Pots pots;

  Deeds(Words words, Phrases phrases, Pots pots) {
    this.words = words;
    this.phrases = phrases;
    this.pots = pots;
  }

  List<String> of(Moment moment) {
    List<String> deeds = new ArrayList<>(printed(moment));
    List<TaskId> made =
        moment.all(LoopEvent.TaskCreated.class).map(LoopEvent.TaskCreated::task).toList();
    if (!made.isEmpty()) {
      deeds.add(
          made.size() == 1
              ? words.say("deed.makes.one", pots.name(made.getFirst()))
              : words.say("deed.makes", phrases.count(made.size()), names(made)));
    }
    List<TaskId> stopped =
        moment.all(LoopEvent.CancelRequested.class).map(LoopEvent.CancelRequested::task).toList();
    if (!stopped.isEmpty()) {
      deeds.add(words.say("deed.cancels", names(stopped)));
    }
    return deeds;
  }

  String names(List<TaskId> tasks) {
    return phrases.list(tasks.stream().distinct().map(pots::name).toList());
  }

  /// What it printed; empty if nothing.
  List<String> printed(Moment moment) {
    List<String> texts =
        moment
            .all(LoopEvent.Printed.class)
            .map(LoopEvent.Printed::text)
            .filter(text -> !text.isBlank())
            .toList();
    if (texts.isEmpty()) {
      return List.of();
    }
    String first = phrases.quote(texts.getFirst());
    int more = texts.size() - 1;
    return List.of(
        switch (more) {
          case 0 -> words.say("deed.prints", first);
          case 1 -> words.say("deed.prints.two", first);
          default -> words.say("deed.prints.more", first, phrases.count(more));
        });
  }
}
