package dev.simmer.loop.primitive;

import dev.simmer.loop.EventLoop;
import dev.simmer.loop.Future;
import dev.simmer.loop.LoopContext;
import dev.simmer.loop.Routine;
import dev.simmer.loop.Step;
import dev.simmer.loop.TimerHandle;
import dev.simmer.trace.HandleKind;
import org.jspecify.annotations.Nullable;

/// As `Lib/asyncio/tasks.py`, `sleep`.
public final class Sleep extends Routine {
  private final LoopContext context;
  private final double delay;
  private final Object result;
  private @Nullable TimerHandle timer;

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
      return pause(_ -> give(result));
    }
    EventLoop loop = context.requireRunning();
    Future ring = loop.createFuture();
    timer = loop.callLater(delay, HandleKind.TIMER, () -> ring(ring));
    return awaitAndGive(ring);
  }

  @Override
  protected void over() {
    if (timer != null) {
      timer.cancel();
    }
  }

  private void ring(Future ring) {
    if (!ring.isCancelled()) {
      ring.setResult(result);
    }
  }
}
