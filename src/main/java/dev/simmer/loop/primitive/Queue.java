package dev.simmer.loop.primitive;

import dev.simmer.loop.ErrorKind;
import dev.simmer.loop.Future;
import dev.simmer.loop.LoopContext;
import dev.simmer.loop.Routine;
import dev.simmer.loop.Step;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.function.BooleanSupplier;
import java.util.function.Supplier;

/// As `Lib/asyncio/queues.py`, `Queue`.
public final class Queue extends LoopBound {
  private final int capacity;
  private final QueueItems items;
  private final Deque<Future> getters = new ArrayDeque<>();
  private final Deque<Future> putters = new ArrayDeque<>();
  private final Event finished;
  private int unfinished;

  /// @param capacity how many items it holds; 0 or less if there is no bound
  /// @param items in which order they come out
  public Queue(LoopContext context, int capacity, QueueItems items) {
    super(context);
    this.capacity = capacity;
    this.items = items;
    this.finished = new Event(context);
    finished.set();
  }

  public int capacity() {
    return capacity;
  }

  public int size() {
    return items.size();
  }

  public boolean isEmpty() {
    return items.size() == 0;
  }

  public boolean isFull() {
    return capacity > 0 && items.size() >= capacity;
  }

  /// What keeps the items.
  public QueueItems kept() {
    return items;
  }

  /// The items, in the order in which they are kept.
  public List<Object> items() {
    return items.list();
  }

  /// How many wait for an item.
  public int getters() {
    return getters.size();
  }

  /// How many wait for a free slot.
  public int putters() {
    return putters.size();
  }

  /// How many items were put that nobody has called [#taskDone] for.
  public int unfinished() {
    return unfinished;
  }

  /// The coroutine that puts an item, as soon as there is room.
  public Routine put(Object item) {
    return new Turnstile(
        "Queue.put",
        putters,
        this::isFull,
        () -> {
          putNow(item);
          return language().none();
        });
  }

  /// Raises QueueFull if there is no room.
  public void putNow(Object item) {
    if (isFull()) {
      throw language().thrown(language().error(ErrorKind.QUEUE_FULL));
    }
    items.add(item);
    unfinished++;
    finished.clear();
    wakeNext(getters);
  }

  /// The coroutine that gets an item, as soon as there is one.
  public Routine get() {
    return new Turnstile("Queue.get", getters, this::isEmpty, this::getNow);
  }

  /// Raises QueueEmpty if there is none.
  public Object getNow() {
    if (isEmpty()) {
      throw language().thrown(language().error(ErrorKind.QUEUE_EMPTY));
    }
    Object item = items.take();
    wakeNext(putters);
    return item;
  }

  /// Says that the work on an item is done; raises ValueError if there is none that it could be.
  public void taskDone() {
    if (unfinished <= 0) {
      throw raise(ErrorKind.VALUE, "task_done() called too many times");
    }
    unfinished--;
    if (unfinished == 0) {
      finished.set();
    }
  }

  /// The coroutine that waits until the work on all items is done.
  public Routine join() {
    return new Routine("Queue.join", language()) {
      @Override
      protected Step start() {
        Object none = language().none();
        return unfinished == 0
            ? give(none)
            : await(finished.await(), _ -> give(none), Step.Raised::new);
      }
    };
  }

  private void wakeNext(Deque<Future> waiters) {
    for (Future next = waiters.poll(); next != null; next = waiters.poll()) {
      if (!next.isDone()) {
        next.setResult(language().none());
        return;
      }
    }
  }

  /// Waits in line for as long as the way is blocked, then passes.
  private final class Turnstile extends Operation {
    private final Deque<Future> line;
    private final BooleanSupplier blocked;
    private final Supplier<Object> pass;

    Turnstile(String name, Deque<Future> line, BooleanSupplier blocked, Supplier<Object> pass) {
      super(name, Queue.this.context());
      this.line = line;
      this.blocked = blocked;
      this.pass = pass;
    }

    @Override
    protected Step begin() {
      if (!blocked.getAsBoolean()) {
        return give(pass.get());
      }
      Future waiter = createFuture();
      line.add(waiter);
      return await(waiter, _ -> begin(), exception -> gaveUp(waiter, exception));
    }

    /// It may have been called before it was cancelled: then the next in line must be.
    private Step gaveUp(Future waiter, Object exception) {
      waiter.cancel(null);
      line.remove(waiter);
      if (!blocked.getAsBoolean() && !waiter.isCancelled()) {
        wakeNext(line);
      }
      return raise(exception);
    }
  }
}
