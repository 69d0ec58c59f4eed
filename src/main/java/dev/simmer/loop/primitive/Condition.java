package dev.simmer.loop.primitive;

import dev.simmer.loop.ErrorKind;
import dev.simmer.loop.Future;
import dev.simmer.loop.LoopContext;
import dev.simmer.loop.Routine;
import dev.simmer.loop.Step;
import java.util.LinkedHashSet;
import java.util.Set;
import java.util.function.Predicate;
import java.util.function.Supplier;

/// As `Lib/asyncio/locks.py`, `Condition`. Acquiring and releasing it is the [#lock]'s affair.
public final class Condition extends LoopBound {
  private final Lock lock;
  private final Set<Future> waiters = new LinkedHashSet<>();

  public Condition(LoopContext context, Lock lock) {
    super(context);
    this.lock = lock;
  }

  public Lock lock() {
    return lock;
  }

  /// How many wait to be notified.
  public int waiting() {
    return waiters.size();
  }

  /// The coroutine that releases the lock, waits to be notified, acquires the lock again and gives
  /// True.
  public Routine await() {
    return new Wait();
  }

  /// The coroutine that waits until what the predicate gives is true, and gives that.
  public Routine waitFor(Supplier<Object> predicate, Predicate<Object> isTrue) {
    return new Routine("Condition.wait_for", language()) {
      @Override
      protected Step start() {
        Object result = predicate.get();
        return isTrue.test(result)
            ? give(result)
            : await(Condition.this.await(), _ -> start(), Step.Raised::new);
      }
    };
  }

  /// Wakes some of those that wait; raises RuntimeError if the lock is not locked.
  public void notify(long count) {
    if (!lock.isLocked()) {
      throw raise(ErrorKind.RUNTIME, "cannot notify on un-acquired lock");
    }
    waiters.stream()
        .filter(waiter -> !waiter.isDone())
        .limit(Math.max(0, count))
        .toList()
        .forEach(waiter -> waiter.setResult(language().truth(false)));
  }

  /// Wakes all that wait; raises RuntimeError if the lock is not locked.
  public void notifyEverybody() {
    notify(waiters.size());
  }

  private final class Wait extends Routine {
    private boolean interrupted;

    Wait() {
      super("Condition.wait", Condition.this.language());
    }

    @Override
    protected Step start() {
      if (!lock.isLocked()) {
        throw Condition.this.raise(ErrorKind.RUNTIME, "cannot wait on un-acquired lock");
      }
      Future waiter = createFuture();
      lock.release();
      waiters.add(waiter);
      return await(
          waiter,
          _ -> {
            waiters.remove(waiter);
            return reacquire(give(language().truth(true)));
          },
          exception -> {
            waiters.remove(waiter);
            return reacquire(raise(exception));
          });
    }

    /// However often it is cancelled, it does not end without the lock.
    private Step reacquire(Step end) {
      return await(
          lock.acquire(),
          _ -> interrupted ? raise(language().error(ErrorKind.CANCELLED)) : end,
          exception -> {
            if (!language().isCancellation(exception)) {
              return raise(exception);
            }
            interrupted = true;
            return reacquire(end);
          });
    }
  }
}
