package dev.simmer.loop;

import dev.simmer.scheduler.ReadyHandle;
import java.util.AbstractList;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/// The handles that are ready, in order of arrival. Cancelled ones stay until they are at the head,
/// as in asyncio, but do not count in positions.
final class ReadyQueue implements HandleQueue {
  private @Nullable Handle[] ring = new Handle[64];
  private int head;
  private int size;
  private int cancelled;
  private long added;

  /// With those that are cancelled.
  int size() {
    return size;
  }

  boolean isEmpty() {
    return size == 0;
  }

  /// @param by the task whose step makes it ready; null if none does
  void add(Handle handle, long now, @Nullable Task by) {
    if (size == ring.length) {
      grow();
    }
    ring[(head + size) & (ring.length - 1)] = handle;
    size++;
    handle.waitsIn(this);
    handle.becameReady(++added, now, by);
  }

  void clear() {
    ring = new Handle[64];
    size = 0;
    cancelled = 0;
  }

  @Override
  public void countCancelled() {
    cancelled++;
  }

  /// Drops the handle at the head if it is cancelled.
  boolean dropCancelledHead() {
    if (cancelled == 0 || size == 0 || !at(0).isCancelled()) {
      return false;
    }
    remove(0);
    cancelled--;
    return true;
  }

  /// How many handles are not cancelled: positions are less than this.
  int live() {
    return size - cancelled;
  }

  Handle get(int position) {
    return at(index(position));
  }

  Handle take(int position) {
    return remove(index(position));
  }

  /// The ready handles as a scheduler sees them.
  AbstractList<ReadyHandle> view() {
    return new View();
  }

  private int index(int position) {
    Objects.checkIndex(position, live());
    if (cancelled == 0) {
      return position;
    }
    int index = -1;
    for (int left = position; left >= 0; left--) {
      do {
        index++;
      } while (at(index).isCancelled());
    }
    return index;
  }

  private Handle at(int index) {
    return Objects.requireNonNull(ring[(head + index) & (ring.length - 1)]);
  }

  private Handle remove(int index) {
    int mask = ring.length - 1;
    Handle taken = at(index);
    for (int i = index; i > 0; i--) {
      ring[(head + i) & mask] = ring[(head + i - 1) & mask];
    }
    ring[head] = null;
    head = (head + 1) & mask;
    size--;
    taken.waitsIn(null);
    return taken;
  }

  private void grow() {
    @Nullable Handle[] larger = new Handle[ring.length * 2];
    int tail = ring.length - head;
    System.arraycopy(ring, head, larger, 0, tail);
    System.arraycopy(ring, 0, larger, tail, head);
    ring = larger;
    head = 0;
  }

  private final class View extends AbstractList<ReadyHandle> {
    @Override
    public ReadyHandle get(int position) {
      return ReadyQueue.this.get(position).view();
    }

    @Override
    public int size() {
      return live();
    }
  }
}
