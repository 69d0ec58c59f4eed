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
  private int bookKeeping;

  /// With those that are cancelled.
  int size() {
    return size;
  }

  boolean isEmpty() {
    return size == 0;
  }

  void add(Handle handle) {
    if (size == ring.length) {
      grow();
    }
    ring[(head + size) & (ring.length - 1)] = handle;
    size++;
    handle.waitsIn(this);
    bookKeeping += handle.isCancelled() || handle.kind().runsProgram() ? 0 : 1;
  }

  void clear() {
    ring = new Handle[64];
    size = 0;
    cancelled = 0;
    bookKeeping = 0;
  }

  @Override
  public void countCancelled(Handle handle) {
    cancelled++;
    bookKeeping -= handle.kind().runsProgram() ? 0 : 1;
  }

  /// Drops the handle at the head if it is cancelled.
  boolean dropCancelledHead() {
    if (cancelled == 0 || size == 0 || !at(0).isCancelled()) {
      return false;
    }
    removed(0);
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
    return takeAt(index(position));
  }

  /// Takes a handle that is in the queue.
  Handle take(Handle wanted) {
    int index = 0;
    while (at(index) != wanted) {
      index++;
    }
    return takeAt(index);
  }

  /// Whether there are handles that run no code of the program.
  boolean hasBookKeeping() {
    return bookKeeping > 0;
  }

  /// Takes the first handle that runs no code of the program, of which there is one.
  Handle takeBookKeeping() {
    int index = 0;
    while (at(index).isCancelled() || at(index).kind().runsProgram()) {
      index++;
    }
    return takeAt(index);
  }

  private Handle takeAt(int index) {
    Handle taken = removed(index);
    bookKeeping -= taken.kind().runsProgram() ? 0 : 1;
    return taken;
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

  private Handle removed(int index) {
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
