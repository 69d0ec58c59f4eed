package dev.simmer.scheduler.builtin;

import java.util.ArrayDeque;
import java.util.Deque;

/// A burner's own queue in a policy that steals, by the numbers of handles, and its slot for the
/// one that goes next.
final class Worker {
  /// No handle has this number.
  static final long NOBODY = -1;

  /// As many stand in the queue at most, in Go's runtime and in Tokio's.
  static final int CAPACITY = 256;

  private final Deque<Long> queue = new ArrayDeque<>();
  private final Deque<Long> overflow;
  private long slot = NOBODY;

  /// @param overflow where the older half of the queue goes when it is full, and who comes then
  Worker(Deque<Long> overflow) {
    this.overflow = overflow;
  }

  void add(long handle) {
    if (queue.size() < CAPACITY) {
      queue.addLast(handle);
      return;
    }
    for (int left = CAPACITY / 2; left > 0; left--) {
      overflow.addLast(queue.removeFirst());
    }
    overflow.addLast(handle);
  }

  /// Puts a handle into the slot; who stood there goes to the end of the queue.
  void putNext(long handle) {
    emptySlot();
    slot = handle;
  }

  /// Who stands in the slot goes to the end of the queue.
  void emptySlot() {
    if (slot != NOBODY) {
      long pushed = slot;
      slot = NOBODY;
      add(pushed);
    }
  }

  boolean hasNext() {
    return slot != NOBODY;
  }

  /// Takes who stands in the slot; [#NOBODY] if nobody does.
  long takeNext() {
    long taken = slot;
    slot = NOBODY;
    return taken;
  }

  /// The first in the queue; [#NOBODY] if there is none.
  long take() {
    return queue.isEmpty() ? NOBODY : queue.removeFirst();
  }

  /// Takes half of another's queue, the older one, and gives the last of that; [#NOBODY] if there
  /// is none.
  long stealFrom(Worker victim) {
    for (int left = (victim.queue.size() + 1) / 2; left > 0; left--) {
      queue.addLast(victim.queue.removeFirst());
    }
    return queue.isEmpty() ? NOBODY : queue.removeLast();
  }
}
