package dev.simmer.loop.primitive;

import dev.simmer.loop.Awaitables;
import dev.simmer.loop.Coroutine;
import dev.simmer.loop.DoneCallback;
import dev.simmer.loop.ErrorKind;
import dev.simmer.loop.EventLoop;
import dev.simmer.loop.Future;
import dev.simmer.loop.LoopContext;
import dev.simmer.loop.Routine;
import dev.simmer.loop.Step;
import dev.simmer.loop.TimerHandle;
import dev.simmer.trace.HandleKind;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// Gives a coroutine for each awaitable; the first of them gives the result of whichever is done
/// first.
///
/// As `Lib/asyncio/tasks.py`, `as_completed`.
public final class AsCompleted {
  private final DoneCallback callback = DoneCallback.of(HandleKind.AS_COMPLETED, this::oneDone);
  private final LoopContext context;
  private final Queue done;
  private final Set<Future> left = new LinkedHashSet<>();
  private final @Nullable TimerHandle timer;
  private int toGive;

  /// Makes tasks of what is no future yet.
  ///
  /// @param timeout seconds; null if there is no limit
  public AsCompleted(LoopContext context, List<Object> awaitables, @Nullable Double timeout) {
    this.context = context;
    this.done = new Queue(context, 0, QueueItems.fifo());
    EventLoop loop = context.eventLoop();
    new LinkedHashSet<>(awaitables).forEach(it -> left.add(Awaitables.future(loop, it)));
    left.forEach(future -> future.addDoneCallback(callback));
    this.toGive = left.size();
    this.timer =
        timeout == null || left.isEmpty()
            ? null
            : loop.callLater(timeout, HandleKind.AS_COMPLETED, this::timeUp);
  }

  /// The next coroutine; null if there is none left.
  public @Nullable Coroutine next() {
    if (toGive == 0) {
      return null;
    }
    toGive--;
    return new Routine("as_completed.<locals>._wait_for_one", context.language()) {
      @Override
      protected Step start() {
        return await(done.get(), AsCompleted.this::outcome, Step.Raised::new);
      }
    };
  }

  /// What the queue holds is a future, or else says that the time is up.
  private Step outcome(Object item) {
    return item instanceof Future future
        ? new Step.Returned(future.result())
        : new Step.Raised(context.language().error(ErrorKind.TIMEOUT));
  }

  private void oneDone(Future future) {
    if (left.remove(future)) {
      done.putNow(future);
      if (left.isEmpty() && timer != null) {
        timer.cancel();
      }
    }
  }

  private void timeUp() {
    for (Future future : left) {
      future.removeDoneCallback(callback);
      done.putNow(context.language().none());
    }
    left.clear();
  }
}
