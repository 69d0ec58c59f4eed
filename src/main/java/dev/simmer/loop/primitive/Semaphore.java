package dev.simmer.loop.primitive;

import dev.simmer.loop.ErrorKind;
import dev.simmer.loop.Future;
import dev.simmer.loop.LoopContext;
import dev.simmer.loop.Routine;
import dev.simmer.loop.Step;
import java.util.ArrayDeque;
import java.util.Deque;

/// As `Lib/asyncio/locks.py`, `Semaphore` and `BoundedSemaphore`.
public final class Semaphore extends LoopBound {
  private final Deque<Future> waiters = new ArrayDeque<>();
  private final long bound;
  private long value;

  private Semaphore(LoopContext context, long value, long bound) {
    super(context);
    if (value < 0) {
      throw raise(ErrorKind.VALUE, "Semaphore initial value must be >= 0");
    }
    this.value = value;
    this.bound = bound;
  }

  public static Semaphore unbounded(LoopContext context, long value) {
    return new Semaphore(context, value, Long.MAX_VALUE);
  }

  /// One that may not be released more often than it was acquired.
  public static Semaphore bounded(LoopContext context, long value) {
    return new Semaphore(context, value, value);
  }

  /// How many can acquire it at once.
  public long value() {
    return value;
  }

  /// How many wait for it.
  public int waiting() {
    return waiters.size();
  }

  /// Whether who comes now must wait.
  public boolean isLocked() {
    return value == 0 || !waiters.stream().allMatch(Future::isCancelled);
  }

  /// The coroutine that acquires it and gives True.
  public Routine acquire() {
    return new Acquire(language().truth(true));
  }

  /// What `async with` runs on entry: acquires it and gives None.
  public Routine enter() {
    return new Acquire(language().none());
  }

  /// Raises ValueError if it is bounded and released too often.
  public void release() {
    if (value >= bound) {
      throw raise(ErrorKind.VALUE, "BoundedSemaphore released too many times");
    }
    value++;
    wakeNext();
  }

  private void wakeNext() {
    for (Future waiter : waiters) {
      if (!waiter.isDone()) {
        value--;
        waiter.setResult(language().truth(true));
        return;
      }
    }
  }

  private final class Acquire extends Operation {
    private final Object given;

    Acquire(Object given) {
      super("Semaphore.acquire", Semaphore.this.context());
      this.given = given;
    }

    @Override
    protected Step begin() {
      if (!isLocked()) {
        value--;
        return give(given);
      }
      Future waiter = createFuture();
      waiters.add(waiter);
      return await(waiter, _ -> woken(waiter), exception -> gaveUp(waiter, exception));
    }

    private Step woken(Future waiter) {
      waiters.remove(waiter);
      if (value > 0) {
        wakeNext();
      }
      return give(given);
    }

    /// It may have been woken before it was cancelled: then the next one must be.
    private Step gaveUp(Future waiter, Object exception) {
      waiters.remove(waiter);
      if (language().isCancellation(exception) && !waiter.isCancelled()) {
        value++;
        wakeNext();
      }
      return raise(exception);
    }
  }
}
