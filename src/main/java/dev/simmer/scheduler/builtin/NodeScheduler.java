package dev.simmer.scheduler.builtin;

import dev.simmer.scheduler.Choice;
import dev.simmer.scheduler.LoopRules;
import dev.simmer.scheduler.ReadyHandle;
import dev.simmer.scheduler.Situation;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;

/// Node.js's: microtasks are drained before the next timer. What a timer sets off, and all that
/// follows from it without waiting, is done before the second timer that was due is looked at; and
/// further timers are only looked for when nothing is ready.
///
/// As the event-loop guide of nodejs.org has it of Node 11 and later; libuv's `design.rst`: the
/// clock is not read again while due timers run. Whatever a timer did not set off itself is a
/// microtask, as the continuations of promises are.
///
/// To teach with it: tasks that give way to each other without end starve all timers.
public final class NodeScheduler extends Policy {
  private final Arrivals arrivals = new Arrivals();
  private final Deque<Long> microtasks = new ArrayDeque<>();
  private final Deque<Long> timers = new ArrayDeque<>();

  public NodeScheduler() {
    super(
        "node",
        LoopRules.ASYNCIO.withTimers(LoopRules.Timers.WHEN_IDLE),
        List.of(),
        _ -> new NodeScheduler());
  }

  @Override
  public Choice choose(Situation now) {
    for (ReadyHandle handle : arrivals.take(now)) {
      (handle.timer() ? timers : microtasks).add(handle.number());
    }
    int microtask = Arrivals.takeFirst(now, microtasks);
    return microtask >= 0
        ? new Choice.Run(microtask, "A microtask: before any timer.")
        : new Choice.Run(
            Arrivals.takeFirst(now, timers), "No microtask is left: the next timer that is due.");
  }
}
