package dev.simmer.story;

import dev.simmer.recording.LoopState;
import dev.simmer.recording.Phase;
import dev.simmer.recording.TaskState;
import dev.simmer.trace.LoopEvent;
import dev.simmer.trace.TaskId;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/// Tells a step of a task.
final class StepStory {
  private final Words words;
  private final Phrases phrases;
  private final Pots pots;
  private final Ends ends;
  private final Effects effects;

  StepStory(Words words, Phrases phrases, Pots pots, Ends ends, Effects effects) {
    this.words = words;
    this.phrases = phrases;
    this.pots = pots;
    this.ends = ends;
    this.effects = effects;
  }

  List<String> tell(Moment moment, LoopEvent.HandleRan ran, TaskId id) {
    List<String> sentences = new ArrayList<>();
    TaskState old = moment.old(id);
    List<String> did = ends.of(moment, id);
    boolean resumes = old != null && old.steps() > 0;
    sentences.add(
        old != null && resumes
            ? resumes(moment, ran, old, did)
            : words.say(entrance(moment, ran), pots.name(id)));
    if (!isPlain(ran.reason())) {
      sentences.add(ran.reason());
    }
    if (!resumes && !did.isEmpty()) {
      sentences.add(words.say("step.it", ends.joined(did)));
    }
    ends.others(moment, List.of(id), sentences);
    effects.tell(moment, id, sentences);
    return sentences;
  }

  /// Tells the end of a blocking call on one of several burners, and what the task then did.
  List<String> goesOn(Moment moment, LoopEvent.Blocked blocked) {
    TaskId id = Objects.requireNonNull(blocked.task());
    int burner = LoopEvent.position(blocked.burner()) + 1;
    List<String> sentences = new ArrayList<>();
    sentences.add(
        words.say("step.blocked", pots.name(id), phrases.seconds(blocked.duration()), burner));
    List<String> did = ends.of(moment, id);
    if (!did.isEmpty()) {
      sentences.add(words.say("step.it", ends.joined(did)));
    }
    ends.others(moment, List.of(id), sentences);
    effects.tell(moment, id, sentences);
    return sentences;
  }

  /// How the story of a first step begins.
  private String entrance(Moment moment, LoopEvent.HandleRan ran) {
    long steps = moment.before().ready().stream().filter(h -> h.kind().stepsTask()).count();
    boolean follows = moment.followsInTurn();
    if (!isPlain(ran.reason()) || (steps <= 1 && !follows)) {
      return "step.cooks";
    }
    return follows ? "step.next" : "step.first";
  }

  private String resumes(Moment moment, LoopEvent.HandleRan ran, TaskState old, List<String> did) {
    String name = pots.name(old.id());
    String key = old.cancelRequested() ? "step.stopped" : "step.on";
    String start = with(moment, old, line(ran, words.say(key, name)));
    if (did.isEmpty()) {
      return words.say("step.only", start);
    }
    List<String> deedsBefore = did.subList(0, did.size() - 1);
    String all = deedsBefore.isEmpty() ? start : start + ", " + String.join(", ", deedsBefore);
    return words.say("step.and", all, did.getLast());
  }

  private String line(LoopEvent.HandleRan ran, String start) {
    return ran.line() > 0 ? words.say("step.line", start, ran.line()) : start;
  }

  /// Adds what it goes on with: `with both results`.
  private String with(Moment moment, TaskState old, String start) {
    List<TaskId> awaited = awaited(moment, old);
    if (old.cancelRequested() || awaited.isEmpty() || !allReturned(awaited, moment.before())) {
      return start;
    }
    return switch (awaited.size()) {
      case 1 -> words.say("step.result", start, pots.name(awaited.getFirst()));
      case 2 -> words.say("step.results.two", start);
      default -> words.say("step.results", start, awaited.size());
    };
  }

  /// The tasks that it waited for when it last gave the thread back.
  private static List<TaskId> awaited(Moment moment, TaskState old) {
    int at = old.suspendedAt();
    return at >= 0
            && moment.playhead().recording().fact(at) instanceof LoopEvent.TaskSuspended suspended
        ? suspended.tasks()
        : List.of();
  }

  private static boolean allReturned(List<TaskId> tasks, LoopState state) {
    return tasks.stream().map(state::task).allMatch(StepStory::hasReturned);
  }

  private static boolean hasReturned(@Nullable TaskState task) {
    return task != null && task.phase() == Phase.RETURNED;
  }

  private boolean isPlain(String reason) {
    return reason.isEmpty()
        || reason.equals(words.say("reason.first"))
        || reason.equals(words.say("reason.only"));
  }
}
