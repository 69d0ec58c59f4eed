package dev.simmer.scheduler.builtin;

import dev.simmer.scheduler.ReadyHandle;
import dev.simmer.scheduler.Situation;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;

/// What has become ready since it was last asked. A policy with queues of its own keeps the numbers
/// of handles there, and finds their positions here.
final class Arrivals {
  private long lastSeen;

  /// The handles that are new, in order of arrival.
  Iterable<ReadyHandle> take(Situation now) {
    List<ReadyHandle> ready = now.ready();
    Deque<ReadyHandle> fresh = new ArrayDeque<>();
    for (int i = ready.size() - 1; i >= 0 && ready.get(i).number() > lastSeen; i--) {
      fresh.addFirst(ready.get(i));
    }
    if (!fresh.isEmpty()) {
      lastSeen = fresh.getLast().number();
    }
    return fresh;
  }

  /// The position of the first of these numbers whose handle is still ready, which it takes out
  /// with those before it; less than 0 if none is.
  static int takeFirst(Situation now, Deque<Long> numbers) {
    int position = -1;
    while (position < 0 && !numbers.isEmpty()) {
      position = position(now, numbers.remove());
    }
    return position;
  }

  /// At which position the handle of this number stands; less than 0 if it is not ready any more.
  static int position(Situation now, long number) {
    List<ReadyHandle> ready = now.ready();
    int low = 0;
    int high = ready.size() - 1;
    while (low <= high) {
      int middle = (low + high) >>> 1;
      long there = ready.get(middle).number();
      if (there == number) {
        return middle;
      }
      low = there < number ? middle + 1 : low;
      high = there < number ? high : middle - 1;
    }
    return -1;
  }
}
