package dev.simmer.loop.primitive;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;

/// The items of a queue, and the order in which they come out.
public interface QueueItems {
  void add(Object item);

  /// Removes the next one; there is at least one.
  Object take();

  int size();

  /// All of them, in the order in which they are kept.
  List<Object> list();

  /// First in, first out.
  static QueueItems fifo() {
    return new QueueItems() {
      private final Deque<Object> items = new ArrayDeque<>();

      @Override
      public void add(Object item) {
        items.addLast(item);
      }

      @Override
      public Object take() {
        return items.removeFirst();
      }

      @Override
      public int size() {
        return items.size();
      }

      @Override
      public List<Object> list() {
        return List.copyOf(items);
      }
    };
  }

  /// Last in, first out, as `Lib/asyncio/queues.py`, `LifoQueue`.
  static QueueItems lifo() {
    return new QueueItems() {
      private final List<Object> items = new ArrayList<>();

      @Override
      public void add(Object item) {
        items.addLast(item);
      }

      @Override
      public Object take() {
        return items.removeLast();
      }

      @Override
      public int size() {
        return items.size();
      }

      @Override
      public List<Object> list() {
        return List.copyOf(items);
      }
    };
  }
}
