package dev.simmer.story;

import dev.simmer.recording.LoopState;
import dev.simmer.recording.Playhead;
import dev.simmer.recording.ReadyState;
import dev.simmer.recording.Recording;
import dev.simmer.recording.TaskState;
import dev.simmer.trace.TaskId;

/// A recording told in kitchen words. Does not change, and may be read by any thread.
public final class Story {
  private final Pots pots;
  private final Words words = new Words();
  private final Phrases phrases = new Phrases(words);
  private final WaitWords waits;

  public Story(Recording recording) {
    pots = new Pots(recording);
    waits = new WaitWords(words, phrases, pots);
  }

  /// The names and colours of the tasks.
  public Pots pots() {
    return pots;
  }

  /// What happened in the playhead's tick, and why.
  public Caption caption(Playhead playhead) {
    return new Caption("Tick " + playhead.tick(), "");
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
