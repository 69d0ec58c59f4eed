package dev.simmer.loop.primitive;

import dev.simmer.loop.ErrorKind;
import dev.simmer.loop.Future;
import dev.simmer.loop.LoopContext;
import dev.simmer.loop.Routine;
import dev.simmer.loop.Step;
import java.util.ArrayDeque;
import java.util.Deque;

/// As `Lib/asyncio/locks.py`, `Lock`.
public final class Lock extends LoopBound {
  private final Deque<Future> waiters = new ArrayDeque<>();
  private boolean locked;

  public Lock(LoopContext context) {
    super(context);
  }

  public boolean isLocked() {
    return locked;
  }

  /// How many wait for it.
  public int waiting() {
    return waiters.size();
  }

  /// The coroutine that acquires it and gives True.
  public Routine acquire() {
    return new Acquire(language().truth(true));
  }

  /// What `async with` runs on entry: acquires it and gives None.
  public Routine enter() {
    return new Acquire(language().none());
  }

  /// Raises RuntimeError if it is not locked.
  public void release() {
    if (!locked) {
      throw raise(ErrorKind.RUNTIME, "Lock is not acquired.");
    }
    locked = false;
    wakeFirst();
  }

  private void wakeFirst() {
    wakeFirst(waiters, language().truth(true));
  }

  private final class Acquire extends Operation {
    private final Object value;

    Acquire(Object value) {
      super("Lock.acquire", Lock.this.context());
      this.value = value;
    }

    @Override
    protected Step begin() {
      if (!locked && waiters.stream().allMatch(Future::isCancelled)) {
        return taken();
      }
      Future waiter = createFuture();
      waiters.add(waiter);
      return await(
          waiter,
          _ -> {
            waiters.remove(waiter);
            return taken();
          },
          exception -> {
            waiters.remove(waiter);
            return gaveUp(exception);
          });
    }

    private Step taken() {
      locked = true;
      return give(value);
    }

    /// It may have been woken before it was cancelled: then the next one must be.
    private Step gaveUp(Object exception) {
      if (language().isCancellation(exception) && !locked) {
        wakeFirst();
      }
      return raise(exception);
    }
  }
}
