package dev.simmer.loop.primitive;

import dev.simmer.loop.Awaitables;
import dev.simmer.loop.DoneCallback;
import dev.simmer.loop.ErrorKind;
import dev.simmer.loop.EventLoop;
import dev.simmer.loop.Future;
import dev.simmer.loop.LoopContext;
import dev.simmer.loop.Routine;
import dev.simmer.loop.Step;
import dev.simmer.loop.Task;
import dev.simmer.loop.TimerHandle;
import dev.simmer.trace.HandleKind;
import java.util.List;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/// Waits for a future for a limited time, then cancels it, and waits until that has had its effect.
///
/// As `Lib/asyncio/tasks.py`, `wait_for` of Python 3.11.
public final class WaitFor extends Routine {
  private final LoopContext context;
  private final Object awaitable;
  private final double timeout;
  private @Nullable TimerHandle timer;

  /// @param timeout seconds
  public WaitFor(LoopContext context, Object awaitable, double timeout) {
    super("wait_for", context.language());
    this.context = context;
    this.awaitable = awaitable;
    this.timeout = timeout;
  }

  @Override
  protected Step start() {
    EventLoop loop = context.requireRunning();
    if (timeout <= 0) {
      Future inner = Awaitables.future(loop, awaitable);
      return inner.isDone() ? give(inner.result()) : cancel(inner, () -> timedOut(inner));
    }
    Waiter waiter = new Waiter(loop);
    TimerHandle limit = loop.callLater(timeout, HandleKind.WAIT_FOR, waiter::release);
    Future inner = waiter.waitFor(Awaitables.future(loop, awaitable));
    timer = limit;
    return await(waiter, _ -> woken(waiter, inner), raised -> interrupted(waiter, inner, raised));
  }

  @Override
  protected void over() {
    if (timer != null) {
      timer.cancel();
    }
  }

  private Step woken(Waiter waiter, Future inner) {
    if (inner.isDone()) {
      return give(inner.result());
    }
    waiter.leave();
    return cancel(inner, () -> timedOut(inner));
  }

  private Step interrupted(Waiter waiter, Future inner, Object exception) {
    if (!language().isCancellation(exception)) {
      return raise(exception);
    }
    if (inner.isDone()) {
      return give(inner.result());
    }
    waiter.leave();
    return cancel(inner, () -> raise(exception));
  }

  /// Cancels the future, and goes on when it is done.
  private Step cancel(Future inner, Supplier<Step> then) {
    Waiter waiter = new Waiter(inner.loop());
    waiter.waitFor(inner);
    inner.cancel(null);
    return await(
        waiter,
        _ -> then.get(),
        exception -> {
          waiter.leave();
          return raise(exception);
        });
  }

  /// The time is up, but the future may have ended with a value or an exception all the same.
  private Step timedOut(Future inner) {
    Object raised = inner.raised();
    if (raised == null) {
      return give(inner.result());
    }
    if (!language().isCancellation(raised)) {
      return raise(raised);
    }
    Object tooLate = language().error(ErrorKind.TIMEOUT);
    language().setCause(tooLate, raised);
    return raise(tooLate);
  }

  /// Is done when the inner future is, or the time is up.
  private static final class Waiter extends Future {
    private final DoneCallback callback = DoneCallback.of(HandleKind.WAIT_FOR, _ -> release());
    private @Nullable Future inner;

    Waiter(EventLoop loop) {
      super(loop);
    }

    Future waitFor(Future future) {
      inner = future;
      future.addDoneCallback(callback);
      return future;
    }

    void release() {
      if (!isDone()) {
        setResult(language().none());
      }
    }

    void leave() {
      if (inner != null) {
        inner.removeDoneCallback(callback);
      }
    }

    @Override
    public List<Task> tasksBehind() {
      return inner == null ? List.of() : inner.tasksBehind();
    }
  }
}
