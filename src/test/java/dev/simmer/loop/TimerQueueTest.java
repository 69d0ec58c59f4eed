package dev.simmer.loop;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.simmer.trace.HandleKind;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

class TimerQueueTest {
  private final TimerQueue timers = new TimerQueue();

  @Test
  void timersRingInTheOrderOfTheirTimesAndThenOfTheirSetting() {
    List<TimerHandle> set = new ArrayList<>();
    Random random = new Random(7);
    for (int i = 0; i < 1000; i++) {
      set.add(set(random.nextInt(20)));
    }
    set.stream().filter(timer -> random.nextInt(3) == 0).forEach(Handle::cancel);
    List<TimerHandle> expected =
        set.stream().filter(timer -> !timer.isCancelled()).sorted().toList();
    assertEquals(expected, taken(Long.MAX_VALUE));
  }

  @Test
  void onlyWhatIsDueIsTaken() {
    TimerHandle late = set(5);
    TimerHandle early = set(1);
    set(4).cancel();
    assertEquals(1, timers.nextDue());
    assertEquals(List.of(early), taken(4));
    assertEquals(5, timers.nextDue());
    assertEquals(List.of(late), taken(5));
  }

  private TimerHandle set(long at) {
    TimerHandle timer = new TimerHandle(HandleKind.CALLBACK, null, () -> {}, at / 1e9, at);
    timers.add(timer);
    return timer;
  }

  private List<TimerHandle> taken(long now) {
    List<TimerHandle> taken = new ArrayList<>();
    for (TimerHandle due = timers.takeDue(now); due != null; due = timers.takeDue(now)) {
      taken.add(due);
    }
    return taken;
  }
}
