package dev.simmer.recording;

import dev.simmer.trace.HandleKind;
import java.util.List;

/// The fold of the ready queue. A cancelled handle leaves the queue without a fact, so what is
/// stale is found out when the next handle runs or the next turn begins.
final class ReadyFold {
  private final ReadyColumns queue;
  private boolean inOrder;

  ReadyFold() {
    this(new ReadyColumns(), true);
  }

  private ReadyFold(ReadyColumns queue, boolean inOrder) {
    this.queue = queue;
    this.inOrder = inOrder;
  }

  ReadyFold copy() {
    return new ReadyFold(queue.copy(), inOrder);
  }

  void joined(HandleKind kind, int task, long time) {
    queue.add(kind, task, time);
  }

  /// A turn begins with as many ready handles: what stands before them has been dropped.
  void turnBegan(int todo) {
    int stale = queue.size() - todo;
    if (stale > 0 && !inOrder) {
      stale -= dropCancellable(stale);
    }
    queue.removeFirst(Math.max(0, stale));
  }

  /// A handle runs. What stands before it was dropped, unless the scheduler passed it over.
  void ran(HandleKind kind, int task) {
    int position = queue.find(kind, task);
    if (position <= 0) {
      queue.removeFirst(position + 1);
    } else if (inOrder && allCancellable(position)) {
      queue.removeFirst(position + 1);
    } else {
      inOrder = false;
      queue.remove(position);
    }
  }

  List<ReadyState> states() {
    return queue.states();
  }

  private boolean allCancellable(int count) {
    for (int i = 0; i < count; i++) {
      if (!cancellable(queue.kind(i))) {
        return false;
      }
    }
    return true;
  }

  private int dropCancellable(int most) {
    int dropped = 0;
    for (int i = 0; i < queue.size() && dropped < most; ) {
      if (cancellable(queue.kind(i))) {
        queue.remove(i);
        dropped++;
      } else {
        i++;
      }
    }
    return dropped;
  }

  /// Timers and the program's own callbacks can be cancelled; asyncio never cancels another handle.
  private static boolean cancellable(HandleKind kind) {
    return switch (kind) {
      case TIMER, WAIT_FOR, TIMEOUT, AS_COMPLETED, CALLBACK -> true;
      case STEP, WAKEUP, GATHER, WAIT, SHIELD, TASK_GROUP, EXECUTOR, RUN -> false;
    };
  }
}
