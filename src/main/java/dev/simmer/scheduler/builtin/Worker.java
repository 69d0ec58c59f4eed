package dev.simmer.scheduler.builtin;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.stream.Stream;

/// A burner's own queue in a policy that steals, by the numbers of handles, and its slot for the
/// one that goes next.
final class Worker {
  /// No handle has this number.
  static final long NOBODY = -1;

  private final Deque<Long> queue = new ArrayDeque<>();
  private long slot = NOBODY;

  void add(long handle) {
    queue.addLast(handle);
  }

  /// Puts a handle into the slot; who stood there goes to the end of the queue.
  void putNext(long handle) {
    emptySlot();
    slot = handle;
  }

  /// Who stands in the slot goes to the end of the queue.
  void emptySlot() {
    if (slot != NOBODY) {
      queue.addLast(slot);
      slot = NOBODY;
    }
  }

  boolean hasNext() {
    return slot != NOBODY;
  }

  long takeNext() {
    long taken = slot;
    slot = NOBODY;
    return taken;
  }

  /// The first in the queue; [#NOBODY] if there is none.
  long take() {
    return queue.isEmpty() ? NOBODY : queue.removeFirst();
  }

  /// Takes half of another's queue, the older one, and gives the first of that; [#NOBODY] if there
  /// is none.
  long stealFrom(Worker victim) {
    for (int left = (victim.queue.size() + 1) / 2; left > 0; left--) {
      queue.addLast(victim.queue.removeFirst());
    }
    return take();
  }

  static List<Worker> several(int count) {
    return Stream.generate(Worker::new).limit(count).toList();
  }
}
