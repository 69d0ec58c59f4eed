package dev.simmer.scheduler.builtin;

import dev.simmer.scheduler.Choice;
import dev.simmer.scheduler.Description;
import dev.simmer.scheduler.Scheduler;
import dev.simmer.scheduler.Situation;

/// CPython's own: first come, first served.
public final class AsyncioScheduler implements Scheduler {
  private static final Choice FIRST = new Choice.Run(0, "First in the queue.");
  private static final Choice ONLY = new Choice.Run(0, "Nobody else is ready.");

  @Override
  public String id() {
    return "asyncio";
  }

  @Override
  public Description description() {
    return Texts.of(id());
  }

  @Override
  public Choice choose(Situation now) {
    return now.ready().size() == 1 ? ONLY : FIRST;
  }
}
