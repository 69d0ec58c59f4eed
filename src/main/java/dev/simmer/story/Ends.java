package dev.simmer.story;

import dev.simmer.trace.TaskId;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/// What tasks did in a tick, and how they left the burner, each as the end of a sentence.
final class Ends {
  private final Words words;
  private final Pots pots;
  private final Deeds deeds;
  private final Partings partings;

  Ends(Words words, Pots pots, Deeds deeds, Partings partings) {
    this.words = words;
    this.pots = pots;
    this.deeds = deeds;
    this.partings = partings;
  }

  /// Empty if the task did nothing that is told, and stays where it is.
  List<String> of(Moment moment, TaskId id) {
    List<String> ends = new ArrayList<>(deeds.of(moment.by(id)));
    String parting = partings.of(moment, id);
    if (parting != null) {
      if (ends.isEmpty() && moment.closes()) {
        ends.add(words.say("step.done"));
      }
      ends.add(parting);
    }
    return ends;
  }

  /// `prints "hi", and is done`
  String joined(List<String> ends) {
    if (ends.size() == 1) {
      return ends.getFirst();
    }
    String all = String.join(", ", ends.subList(0, ends.size() - 1));
    return words.say(all.contains(", ") ? "list.and.comma" : "list.and", all, ends.getLast());
  }

  /// Tells what others did beside the task whose step the tick is, and names those who did it.
  List<TaskId> others(Moment moment, List<TaskId> told, List<String> sentences) {
    List<TaskId> doers =
        moment.facts().stream()
            .map(Moment::doer)
            .filter(Objects::nonNull)
            .map(Objects::requireNonNull)
            .distinct()
            .filter(id -> !told.contains(id))
            .toList();
    for (TaskId id : doers) {
      List<String> ends = of(moment, id);
      if (!ends.isEmpty()) {
        sentences.add(words.say("step.other", pots.name(id), joined(ends)));
      }
    }
    return doers;
  }
}
