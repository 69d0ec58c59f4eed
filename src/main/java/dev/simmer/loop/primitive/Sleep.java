package dev.simmer.loop.primitive;

import dev.simmer.loop.EventLoop;
import dev.simmer.loop.Future;
import dev.simmer.loop.LoopContext;
import dev.simmer.loop.Routine;
import dev.simmer.loop.Step;
import dev.simmer.loop.TimerHandle;
import dev.simmer.trace.HandleKind;

/// As `Lib/asyncio/tasks.py`, `sleep`.
public final class Sleep extends Routine {
  private final LoopContext context;
  private final double delay;
  private final Object result;

  /// @param delay seconds; nothing or less only gives the thread back once
  public Sleep(LoopContext context, double delay, Object result) {
    super("sleep", context.language());
    this.context = context;
    this.delay = delay;
    this.result = result;
  }

  @Override
  protected Step start() {
    if (delay <= 0) {
      return pause(() -> give(result));
    }
    EventLoop loop = context.requireRunning();
    Future ring = loop.createFuture();
    TimerHandle timer = loop.callLater(delay, HandleKind.TIMER, () -> ring(ring));
    return await(
        ring,
        value -> {
          timer.cancel();
          return give(value);
        },
        exception -> {
          timer.cancel();
          return raise(exception);
        });
  }

  private void ring(Future ring) {
    if (!ring.isCancelled()) {
      ring.setResult(result);
    }
  }
}
