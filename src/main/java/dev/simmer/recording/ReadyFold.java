package dev.simmer.recording;

import dev.simmer.trace.HandleKind;
import java.util.List;

/// The fold of the ready queue. A cancelled handle stays in the queue, as in asyncio, until it is
/// at the head; it then leaves without a fact. So what was dropped is found out by what comes next:
/// another handle runs, the loop waits, or the next turn begins.
final class ReadyFold {
  private final ReadyColumns queue;
  private boolean inOrder;

  /// How many handles at the head are the turn's.
  private int ofTurn;

  ReadyFold() {
    this(new ReadyColumns(), true, 0);
  }

  private ReadyFold(ReadyColumns queue, boolean inOrder, int ofTurn) {
    this.queue = queue;
    this.inOrder = inOrder;
    this.ofTurn = ofTurn;
  }

  ReadyFold copy() {
    return new ReadyFold(queue.copy(), inOrder, ofTurn);
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
    ofTurn = Math.min(todo, queue.size());
  }

  /// The loop waited, which it does between turns: what is left of the turn was dropped, unless the
  /// scheduler left it.
  void waited() {
    if (inOrder && allCancellable(ofTurn)) {
      queue.removeFirst(ofTurn);
      ofTurn = 0;
    }
  }

  /// A handle runs. What stands before it was dropped, unless the scheduler passed it over.
  void ran(HandleKind kind, int task) {
    int position = queue.find(kind, task);
    if (position <= 0 || (inOrder && allCancellable(position))) {
      queue.removeFirst(position + 1);
      ofTurn -= position + 1;
    } else {
      inOrder = false;
      queue.remove(position);
      ofTurn--;
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
