package dev.simmer.loop.primitive;

import dev.simmer.loop.Language;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/// The least item comes out first: a binary heap that is laid out, and compares, as Python's
/// `heapq`, so that equal items come out in the same order.
///
/// As `Lib/asyncio/queues.py`, `PriorityQueue`, and `Lib/heapq.py`.
public final class PriorityItems implements QueueItems {
  private final List<Object> heap = new ArrayList<>();
  private final Language language;

  public PriorityItems(Language language) {
    this.language = language;
  }

  @Override
  public void add(Object item) {
    heap.add(item);
    rise(0, heap.size() - 1);
  }

  @Override
  public Object take() {
    Object last = heap.removeLast();
    if (heap.isEmpty()) {
      return last;
    }
    Object least = heap.set(0, last);
    sinkToLeafAndRise();
    return least;
  }

  @Override
  public int size() {
    return heap.size();
  }

  @Override
  public List<Object> list() {
    return List.copyOf(heap);
  }

  private void rise(int top, int from) {
    int at = from;
    while (at > top) {
      int parent = (at - 1) / 2;
      if (!language.less(heap.get(at), heap.get(parent))) {
        return;
      }
      Collections.swap(heap, at, parent);
      at = parent;
    }
  }

  /// The item at the top follows the lesser child down to a leaf before it rises again: fewer
  /// comparisons than stopping where it fits, and the order of equal items depends on it.
  private void sinkToLeafAndRise() {
    int at = 0;
    for (int child = 1; child < heap.size(); child = 2 * at + 1) {
      int right = child + 1;
      boolean rightIsLesser =
          right < heap.size() && !language.less(heap.get(child), heap.get(right));
      int lesser = rightIsLesser ? right : child;
      Collections.swap(heap, at, lesser);
      at = lesser;
    }
    rise(0, at);
  }
}
