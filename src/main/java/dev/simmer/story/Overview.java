package dev.simmer.story;

import dev.simmer.recording.Recording;
import dev.simmer.trace.HandleKind;
import dev.simmer.trace.LoopEvent;
import dev.simmer.trace.TaskId;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// What the story must know of a whole recording.
///
/// @param firstSleep after how many facts the first task sleeps
/// @param firstMove after how many facts the clock has moved by waiting
/// @param oneByOne how long all sleeps and blocking calls took together, in nanoseconds
record Overview(int firstSleep, int firstMove, long oneByOne) {
  static Overview of(Recording recording) {
    Survey survey = new Survey();
    for (int i = 0; i < recording.factCount(); i++) {
      survey.add(recording.fact(i), i + 1);
    }
    return new Overview(survey.firstSleep, survey.firstMove, survey.oneByOne);
  }

  private static final class Survey {
    private final Map<TaskId, LoopEvent.TimerSet> sleeping = new HashMap<>();
    private int firstSleep;
    private int firstMove;
    private long oneByOne;

    void add(LoopEvent fact, int count) {
      switch (fact) {
        case LoopEvent.TimerSet set -> slept(set);
        case LoopEvent.TaskSuspended suspended -> {
          if (firstSleep == 0 && sleeping.containsKey(suspended.task())) {
            firstSleep = count;
          }
        }
        case LoopEvent.ClockAdvanced _ -> firstMove = firstMove == 0 ? count : firstMove;
        case LoopEvent.Blocked blocked -> oneByOne += blocked.duration();
        case LoopEvent.HandleReady ready -> {
          if (ready.kind().stepsTask()) {
            woke(ready.task(), ready.time());
          }
        }
        default -> {}
      }
    }

    private void slept(LoopEvent.TimerSet set) {
      if (set.kind() == HandleKind.TIMER && set.task() != null) {
        sleeping.put(set.task(), set);
      }
    }

    private void woke(@Nullable TaskId task, long time) {
      LoopEvent.TimerSet set = task == null ? null : sleeping.remove(task);
      if (set != null) {
        oneByOne += Math.min(set.at(), time) - set.time();
      }
    }
  }
}
