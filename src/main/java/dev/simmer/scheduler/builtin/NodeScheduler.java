package dev.simmer.scheduler.builtin;

import dev.simmer.scheduler.Choice;
import dev.simmer.scheduler.LoopRules;
import dev.simmer.scheduler.OptionValues;
import dev.simmer.scheduler.ReadyHandle;
import dev.simmer.scheduler.Scheduler;
import dev.simmer.scheduler.Situation;
import dev.simmer.trace.HandleKind;
import java.util.List;

/// Node.js's: microtasks are drained before the next timer. What a timer sets off, and all that
/// follows from it without waiting, is done before the second timer that was due is looked at; and
/// further timers are only looked for when nothing is ready.
///
/// As the event-loop guide of nodejs.org has it of Node 11 and later; libuv's `design.rst`: the
/// clock is not read again while due timers run. Steps of tasks are the microtasks, as the
/// continuations of promises are.
///
/// To teach with it: tasks that give way to each other without end starve all timers.
public final class NodeScheduler extends Policy {
  private static final Choice TIMER =
      new Choice.Run(0, "No microtask is left: the next timer that is due.");

  public NodeScheduler() {
    super("node", LoopRules.ASYNCIO.withTimers(LoopRules.Timers.WHEN_IDLE), List.of());
  }

  @Override
  public Choice choose(Situation now) {
    int first = firstMicrotask(now.ready());
    return first == now.ready().size()
        ? TIMER
        : new Choice.Run(first, "A microtask: before any timer.");
  }

  /// Timers join an empty queue, so that all of them stand before what they set off.
  private static int firstMicrotask(List<ReadyHandle> ready) {
    int low = 0;
    int high = ready.size();
    while (low < high) {
      int middle = (low + high) >>> 1;
      boolean isTimer = isTimer(ready.get(middle).kind());
      low = isTimer ? middle + 1 : low;
      high = isTimer ? high : middle;
    }
    return low;
  }

  private static boolean isTimer(HandleKind kind) {
    return switch (kind) {
      case TIMER, WAIT_FOR, TIMEOUT, AS_COMPLETED -> true;
      case STEP, WAKEUP, GATHER, WAIT, SHIELD, TASK_GROUP, EXECUTOR, RUN, CALLBACK -> false;
    };
  }

  @Override
  public Scheduler with(OptionValues values) {
    return new NodeScheduler();
  }
}
