package dev.simmer.recording;

import dev.simmer.trace.HandleKind;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;

/// The ready queue of a fold, in columns.
final class ReadyColumns {
  private static final HandleKind[] KINDS = HandleKind.values();

  private byte[] kinds;
  private int[] tasks;
  private long[] since;
  private int head;
  private int end;

  ReadyColumns() {
    kinds = new byte[16];
    tasks = new int[16];
    since = new long[16];
  }

  private ReadyColumns(ReadyColumns other) {
    kinds = Arrays.copyOfRange(other.kinds, other.head, other.end);
    tasks = Arrays.copyOfRange(other.tasks, other.head, other.end);
    since = Arrays.copyOfRange(other.since, other.head, other.end);
    end = other.size();
  }

  ReadyColumns copy() {
    return new ReadyColumns(this);
  }

  int size() {
    return end - head;
  }

  void add(HandleKind kind, int task, long time) {
    if (end == kinds.length) {
      makeRoom();
    }
    kinds[end] = (byte) kind.ordinal();
    tasks[end] = task;
    since[end] = time;
    end++;
  }

  /// The position of the first such handle, 0 being the head; -1 if there is none.
  int find(HandleKind kind, int task) {
    for (int i = head; i < end; i++) {
      if (kinds[i] == kind.ordinal() && tasks[i] == task) {
        return i - head;
      }
    }
    return -1;
  }

  HandleKind kind(int position) {
    return KINDS[kinds[head + position]];
  }

  void removeFirst(int count) {
    head += count;
  }

  void remove(int position) {
    if (position == 0) {
      head++;
      return;
    }
    int at = head + position;
    shift(at + 1, at, end - at - 1);
    end--;
  }

  List<ReadyState> states() {
    List<ReadyState> states = new ArrayList<>(size());
    for (int i = head; i < end; i++) {
      states.add(new ReadyState(KINDS[kinds[i]], Facts.id(tasks[i]), since[i]));
    }
    return Collections.unmodifiableList(states);
  }

  private void makeRoom() {
    int size = size();
    if (head <= size) {
      int capacity = Math.max(16, kinds.length * 2);
      kinds = Arrays.copyOf(kinds, capacity);
      tasks = Arrays.copyOf(tasks, capacity);
      since = Arrays.copyOf(since, capacity);
    }
    shift(head, 0, size);
    head = 0;
    end = size;
  }

  private void shift(int from, int to, int count) {
    System.arraycopy(kinds, from, kinds, to, count);
    System.arraycopy(tasks, from, tasks, to, count);
    System.arraycopy(since, from, since, to, count);
  }
}
