package dev.simmer.loop.primitive;

import dev.simmer.loop.Future;
import dev.simmer.loop.LoopContext;
import dev.simmer.loop.Routine;
import dev.simmer.loop.Step;
import java.util.LinkedHashSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// As `Lib/asyncio/locks.py`, `Event`.
public final class Event extends LoopBound {
  private final Set<Future> waiters = new LinkedHashSet<>();
  private boolean set;

  public Event(LoopContext context) {
    super(context);
  }

  public boolean isSet() {
    return set;
  }

  /// How many wait for it.
  public int waiting() {
    return waiters.size();
  }

  /// Wakes all that wait.
  public void set() {
    if (set) {
      return;
    }
    set = true;
    for (Future waiter : waiters) {
      if (!waiter.isDone()) {
        waiter.setResult(language().truth(true));
      }
    }
  }

  public void clear() {
    set = false;
  }

  /// The coroutine that waits until it is set, and gives True.
  public Routine await() {
    return new Wait();
  }

  private final class Wait extends Operation {
    private @Nullable Future waiter;

    Wait() {
      super("Event.wait", Event.this.context());
    }

    @Override
    protected Step begin() {
      if (set) {
        return give(language().truth(true));
      }
      Future mine = createFuture();
      waiter = mine;
      waiters.add(mine);
      return awaitAndGive(mine);
    }

    @Override
    protected void over() {
      waiters.remove(waiter);
    }
  }
}
