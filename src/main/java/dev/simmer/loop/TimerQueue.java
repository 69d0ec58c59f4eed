package dev.simmer.loop;

import dev.simmer.scheduler.WaitingTask;
import dev.simmer.trace.HandleKind;
import dev.simmer.trace.VirtualTime;
import java.util.ArrayDeque;
import java.util.PriorityQueue;
import java.util.Queue;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// The timers that are set, the one due first at the head.
///
/// Most are set in the order in which they ring, as by many tasks that sleep equally long. Those
/// stand in a line, and only the others in a heap.
final class TimerQueue implements HandleQueue {
  private static final int WORTH_SWEEPING = 100;

  private final ArrayDeque<TimerHandle> line = new ArrayDeque<>();
  private final PriorityQueue<TimerHandle> heap = new PriorityQueue<>();
  private long numbers;
  private int cancelled;

  void add(TimerHandle timer) {
    timer.number(++numbers);
    timer.waitsIn(this);
    TimerHandle last = line.peekLast();
    if (last == null || last.at() <= timer.at()) {
      line.add(timer);
    } else {
      heap.add(timer);
    }
  }

  void clear() {
    line.clear();
    heap.clear();
  }

  /// One of the timers was cancelled. They are swept out when they are many: a loop around
  /// `wait_for` leaves one behind each time.
  @Override
  public void countCancelled(Handle handle) {
    cancelled++;
    if (cancelled > WORTH_SWEEPING && cancelled > (line.size() + heap.size()) / 2) {
      line.removeIf(Handle::isCancelled);
      heap.removeIf(Handle::isCancelled);
      cancelled = 0;
    }
  }

  /// When the first timer that is not cancelled is due; [VirtualTime#NEVER] if there is none.
  long nextDue() {
    TimerHandle head = head();
    return head == null ? VirtualTime.NEVER : head.at();
  }

  /// Takes a timer that is due; null if there is no more.
  @Nullable TimerHandle takeDue(long now) {
    TimerHandle due = head();
    if (due == null || due.at() > now) {
      return null;
    }
    (due == line.peek() ? line : heap).remove();
    due.waitsIn(null);
    return due;
  }

  private @Nullable TimerHandle head() {
    TimerHandle first = live(line);
    TimerHandle other = live(heap);
    if (first == null || other == null) {
      return first == null ? other : first;
    }
    return first.compareTo(other) < 0 ? first : other;
  }

  /// The head of one of the two, after those that are cancelled are dropped from it.
  private @Nullable TimerHandle live(Queue<TimerHandle> timers) {
    TimerHandle head = timers.peek();
    while (head != null && head.isCancelled()) {
      timers.remove();
      cancelled--;
      head = timers.peek();
    }
    return head;
  }

  /// The tasks that wait on a timer, in the order in which the timers ring.
  Stream<WaitingTask> waiting() {
    return Stream.concat(line.stream(), heap.stream())
        .filter(timer -> !timer.isCancelled())
        .sorted()
        .<WaitingTask>mapMulti(
            (timer, each) -> {
              Task task = timer.task();
              if (task != null && timer.kind() != HandleKind.CALLBACK) {
                each.accept(new WaitingTask(task.id(), timer.at()));
              }
            });
  }
}
