package dev.simmer.loop;

import dev.simmer.scheduler.WaitingTask;
import dev.simmer.trace.VirtualTime;
import java.util.List;
import java.util.PriorityQueue;
import org.jspecify.annotations.Nullable;

/// The timers that are set, the one due first at the head.
final class TimerQueue implements HandleQueue {
  private static final int WORTH_SWEEPING = 100;

  private final PriorityQueue<TimerHandle> heap = new PriorityQueue<>();
  private long numbers;
  private int cancelled;

  void add(TimerHandle timer) {
    timer.number(++numbers);
    timer.waitsIn(this);
    heap.add(timer);
  }

  void clear() {
    heap.clear();
  }

  /// One of the timers was cancelled. They are swept out when they are many: a loop around
  /// `wait_for` leaves one behind each time.
  @Override
  public void countCancelled() {
    cancelled++;
    if (cancelled > WORTH_SWEEPING && cancelled > heap.size() / 2) {
      heap.removeIf(Handle::isCancelled);
      cancelled = 0;
    }
  }

  /// When the first timer that is not cancelled is due; [VirtualTime#NEVER] if there is none.
  long nextDue() {
    TimerHandle head = heap.peek();
    while (head != null && head.isCancelled()) {
      heap.remove();
      cancelled--;
      head = heap.peek();
    }
    return head == null ? VirtualTime.NEVER : head.at();
  }

  /// Takes a timer that is due; null if there is no more.
  @Nullable TimerHandle takeDue(long now) {
    if (nextDue() > now) {
      return null;
    }
    TimerHandle due = heap.remove();
    due.waitsIn(null);
    return due;
  }

  /// The tasks that wait on a timer, in the order in which the timers ring.
  List<WaitingTask> waiting() {
    return heap.stream()
        .filter(timer -> !timer.isCancelled())
        .sorted()
        .<WaitingTask>mapMulti(
            (timer, each) -> {
              Task task = timer.task();
              if (task != null) {
                each.accept(new WaitingTask(task.id(), timer.at()));
              }
            })
        .toList();
  }
}
