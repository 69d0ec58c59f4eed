package dev.simmer.loop;

import dev.simmer.scheduler.BurnerView;
import dev.simmer.scheduler.LoopRules;
import dev.simmer.scheduler.ReadyHandle;
import dev.simmer.scheduler.WaitingTask;
import dev.simmer.trace.HandleKind;
import dev.simmer.trace.LoopEvent;
import dev.simmer.trace.VirtualTime;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/// The burners of one loop: who is on each of them, and how time passes there.
///
/// With one burner, all waits while a blocking call is on it, as in asyncio: the clock moves at
/// once. With more, a task that is held up stays on its burner while others run, and goes on when
/// the clock has come to that.
final class Burners {
  private final EventLoop loop;
  private final LoopContext context;
  private final List<Burner> all = new ArrayList<>();
  private final Deque<Cut> cut = new ArrayDeque<>();
  private final List<WaitingTask> asleep = new ArrayList<>();
  private LoopRules rules = LoopRules.ASYNCIO;
  private @Nullable Burner running;
  private int origin = ReadyHandle.NO_BURNER;

  Burners(EventLoop loop) {
    this.loop = loop;
    this.context = loop.context();
    all.add(new Burner(0));
  }

  /// A task whose slice is over, and that still has its burner.
  private record Cut(Burner burner, Task task, long owed) {}

  LoopRules rules() {
    return rules;
  }

  /// Goes by these rules from here on. A burner that there is no more is given up when it is free.
  void obey(LoopRules now) {
    if (now.burners() != rules.burners()) {
      for (int number = all.size(); number < now.burners(); number++) {
        all.add(new Burner(number));
      }
      context.facts().tell(new LoopEvent.BurnersSet(context.clock().now(), now.burners()));
    }
    boolean leave = rules.waiting() != now.waiting() && now.waiting() == LoopRules.Waiting.LEAVES;
    rules = now;
    if (leave) {
      all.stream().filter(Burner::isKept).forEach(Burner::free);
    }
  }

  /// The first free burner from this number on; null if there is none.
  @Nullable Burner free(int from) {
    for (int i = from; i < rules.burners(); i++) {
      if (all.get(i).isFree()) {
        return all.get(i);
      }
    }
    return null;
  }

  /// A burner whose task may go on in the middle of its step; null if there is none. Asked before
  /// each handle, as is [#woken]: by index, which is several times as fast.
  @Nullable Burner over() {
    for (int i = 0; i < all.size(); i++) {
      if (all.get(i).isOver()) {
        return all.get(i);
      }
    }
    return null;
  }

  /// A burner whose task has waited on it, and is ready; null if there is none.
  @Nullable Burner woken() {
    for (int i = 0; i < all.size(); i++) {
      if (all.get(i).woken() != null) {
        return all.get(i);
      }
    }
    return null;
  }

  /// The burner where a handle was made ready; the first if that was on none.
  Burner where(Handle handle) {
    return all.get(Math.max(0, handle.burner()));
  }

  List<BurnerView> views() {
    return all.subList(0, rules.burners()).stream().map(Burner::view).toList();
  }

  /// Forgets who would go on: the loop is closed.
  void clear() {
    asleep.clear();
    cut.clear();
  }

  /// Does something in which no burner has a part, in the middle of a step or not.
  void outside(Runnable action) {
    Burner before = running;
    running = null;
    action.run();
    running = before;
  }

  /// The burner to which what becomes ready now belongs: the one on which a task is stepped, or
  /// that of the book-keeping which runs; that of none for what a timer does, and between handles.
  int origin() {
    return running == null ? ReadyHandle.NO_BURNER : origin;
  }

  /// Something begins to run on a burner.
  ///
  /// @param of the burner to which belongs what it makes ready
  void begin(Burner burner, int of) {
    running = burner;
    origin = of;
    boolean isOnly = rules.burners() == 1 && burner.number() == 0;
    context.facts().onBurner(isOnly ? LoopEvent.ONLY_BURNER : burner.number());
  }

  void end() {
    running = null;
    context.facts().onBurner(LoopEvent.ONLY_BURNER);
  }

  /// Counts an operation; false if the budget of the step is used up.
  boolean hasBudget() {
    return running == null || rules.budget() == 0 || running.countOperation() <= rules.budget();
  }

  /// The task goes on, on the burner on which something runs. A task that starts within the step of
  /// another has none of its own.
  void take(Task task) {
    if (running != null && (running.isFree() || running.task() == task)) {
      running.take(task, context.clock().now());
    }
  }

  /// A handle became ready. It may be what a task waits for on its burner.
  void becameReady(Handle handle) {
    Task task = handle.task();
    if (rules.waiting() == LoopRules.Waiting.KEEPS && task != null && handle.kind().stepsTask()) {
      Burner kept = all.stream().filter(burner -> burner.task() == task).findFirst().orElse(null);
      if (kept != null) {
        kept.wake(handle);
      }
    }
  }

  /// A task has set a timer.
  void timerSet(HandleKind kind, @Nullable Task task) {
    if (kind == HandleKind.TIMER && running != null && running.task() == task) {
      running.setsTimer();
    }
  }

  /// Whether the task, which now waits, is to keep its burner.
  boolean keeps(Task task) {
    return rules.waiting() == LoopRules.Waiting.KEEPS
        && running != null
        && running.task() == task
        && running.hasSetTimer();
  }

  /// The step of a task is over.
  void leave(Task task) {
    if (running != null && running.task() == task) {
      if (task.waiter() != null && keeps(task)) {
        running.keep(context.clock().now());
      } else {
        running.free();
      }
    }
  }

  /// Lets the time pass that a task needs in the middle of its step. False if the task cannot go on
  /// at once: it will later.
  boolean pass(Task task, Step.Blocks blocks) {
    Burner burner = running;
    if (burner == null || burner.task() != task) {
      context.block(blocks, task.coroutine().continuesAt());
      return true;
    }
    if (blocks.isWork()) {
      return work(burner, task, VirtualTime.nanos(blocks.seconds()));
    }
    if (rules.blocking() == LoopRules.Blocking.FREES && blocks.early() == null) {
      waitBeside(burner, task, blocks);
      return false;
    }
    return hold(burner, task, blocks, 0);
  }

  private boolean hold(Burner burner, Task task, Step.Blocks blocks, long owed) {
    if (rules.burners() == 1) {
      context.block(blocks, task.coroutine().continuesAt());
      return true;
    }
    burner.pause(blocks, owed, context.clock().now());
    context.clock().wakeAfter(blocks, () -> burner.endPause(context.clock().now()));
    return false;
  }

  /// Code works. A slice ends where work is left, so that what fills it to the end is not cut
  /// short.
  private boolean work(Burner burner, Task task, long nanos) {
    long part = Math.min(nanos, burner.sliceLeft());
    if (part == 0 && nanos > 0) {
      cut.add(new Cut(burner, task, nanos));
      return false;
    }
    burner.useSlice(part);
    return hold(burner, task, Step.Blocks.work(part), nanos - part)
        && (part == nanos || work(burner, task, nanos - part));
  }

  /// Whether there are tasks whose slice is over, and that still have their burners.
  boolean hasCut() {
    return !cut.isEmpty();
  }

  /// The task that was cut short first leaves its burner, and goes back to the ready queue.
  void requeueCut() {
    Cut first = cut.remove();
    begin(first.burner(), first.burner().number());
    first.burner().free();
    context.facts().pausedFor(first.task(), LoopEvent.TaskSuspended.SLICE);
    loop.becomeReady(Handle.goingOn(first.task(), first.owed()), first.task());
    end();
  }

  /// The tasks whose blocking call has freed their burner.
  List<WaitingTask> asleep() {
    return asleep;
  }

  private void waitBeside(Burner burner, Task task, Step.Blocks blocks) {
    burner.free();
    Handle next = Handle.goingOn(task, 0);
    context.facts().pausedFor(task, LoopEvent.TaskSuspended.BLOCKING_SLEEP);
    long due = context.clock().now() + VirtualTime.nanos(blocks.seconds());
    context.facts().timerSet(due, next);
    WaitingTask sleeper = new WaitingTask(task.id(), due);
    asleep.add(sleeper);
    context
        .clock()
        .wakeAfter(
            blocks,
            () -> {
              if (asleep.remove(sleeper)) {
                loop.becomeReady(next, null);
              }
            });
  }

  /// The task goes on that was held up on a burner.
  void goOn(Burner burner) {
    Task task = Objects.requireNonNull(burner.task());
    Step.Blocks over = Objects.requireNonNull(burner.pause());
    long owed = burner.owed();
    begin(burner, burner.number());
    try {
      if (!over.isWork()) {
        context.tellBlocked(task, over, burner.pausedAt(), task.coroutine().continuesAt());
      }
      task.goOn(owed);
    } finally {
      end();
    }
  }
}
