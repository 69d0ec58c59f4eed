package dev.simmer.story;

import dev.simmer.recording.LoopState;
import dev.simmer.recording.Playhead;
import dev.simmer.recording.ReadyState;
import dev.simmer.recording.Recording;
import dev.simmer.recording.TaskState;
import dev.simmer.trace.LoopEvent;
import dev.simmer.trace.TaskId;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/// A recording told in kitchen words. Does not change, and may be read by any thread.
public final class Story {
  private final Recording recording;
  private final Pots pots;
  private final Words words = new Words();
  private final Phrases phrases = new Phrases(words);
  private final WaitWords waits;

  private final StepStory steps;
  private final ClockStory clock;
  private final HandleStory handles;
  private final FrameStory frame;

  public Story(Recording recording) {
    this.recording = recording;
    Overview overview = Overview.of(recording);
    pots = new Pots(recording);
    waits = new WaitWords(words, phrases, pots);
    Deeds deeds = new Deeds(words, phrases, pots);
    Effects effects = new Effects(words, phrases, pots, deeds);
    Partings partings = new Partings(words, phrases, deeds, waits, overview.firstSleep());
    Ends ends = new Ends(words, pots, deeds, partings);
    steps = new StepStory(words, phrases, pots, ends, effects);
    clock = new ClockStory(words, phrases, deeds, ends, effects, overview.firstMove());
    handles = new HandleStory(words, pots, deeds, effects);
    frame = new FrameStory(words, phrases, deeds, effects, overview.oneByOne());
  }

  /// The names and colours of the tasks.
  public Pots pots() {
    return pots;
  }

  /// What the burners are called, in order of their numbers.
  public List<String> burners() {
    int count = recording.burnerCount();
    return count == 1
        ? List.of(words.say("burner"))
        : IntStream.rangeClosed(1, count).mapToObj(i -> words.say("burner.number", i)).toList();
  }

  /// What happened in the playhead's tick, and why.
  public Caption caption(Playhead playhead) {
    Moment moment = Moment.of(playhead);
    List<String> sentences = new ArrayList<>(tell(moment, playhead.head()));
    if (playhead.isLast()) {
      frame.closing(moment, sentences);
    }
    String detail = String.join(" ", sentences.subList(1, sentences.size()));
    return new Caption(sentences.getFirst(), detail);
  }

  private List<String> tell(Moment moment, @Nullable LoopEvent head) {
    return switch (head) {
      case null -> frame.opening(moment);
      case LoopEvent.ClockAdvanced _ -> clock.tell(moment);
      case LoopEvent.HandleRan ran -> {
        TaskId task = ran.task();
        yield ran.kind().stepsTask() && task != null
            ? steps.tell(moment, ran, task)
            : handles.tell(moment, ran);
      }
      case LoopEvent.Blocked blocked -> steps.goesOn(moment, blocked);
      default -> throw new IllegalArgumentException("no head of a tick: " + head);
    };
  }

  /// What a waiting task waits for, in a table: `sleep(3)`, `gather`, `waits for coffee`. Empty for
  /// a task that does not wait.
  public String waitsFor(TaskState task) {
    return waits.what(task);
  }

  /// How long it still waits, in a table: `in 1.0 s`, `1 of 2 left`; empty where nobody can say.
  public String until(TaskState task, LoopState state) {
    return waits.until(task, state);
  }

  /// What a waiting pot's label says: `waits for coffee`, `waits for 2 pots`, `waits for the lock`.
  public String label(TaskState task, LoopState state) {
    return waits.label(task, state);
  }

  /// What a handle in the ready queue will do, in a table: `first step`, `goes on`, `timer`.
  public String next(ReadyState handle, LoopState state) {
    TaskId id = handle.task();
    if (!handle.kind().stepsTask() || id == null) {
      return handle.kind().word();
    }
    TaskState task = state.task(id);
    return words.say(task == null || task.steps() == 0 ? "table.first" : "table.on");
  }

  /// `2.0 s`
  public String seconds(long nanos) {
    return phrases.seconds(nanos);
  }

  /// `1st`, `2nd`, `3rd`, …
  public String ordinal(int number) {
    return phrases.ordinal(number);
  }
}
