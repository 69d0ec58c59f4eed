package dev.simmer.scheduler.builtin;

import dev.simmer.scheduler.Choice;
import dev.simmer.scheduler.LoopRules;
import dev.simmer.scheduler.OptionValues;
import dev.simmer.scheduler.ReadyHandle;
import dev.simmer.scheduler.SchedulerOption;
import dev.simmer.scheduler.Situation;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Tokio's `multi_thread` runtime: each burner is a worker with a queue of its own, of 256 at most.
/// What a task wakes or spawns goes into its worker's LIFO slot, and runs right after it, three
/// times in a row at most; what gives way goes to the end of the queue. At every 61st tick the
/// global queue goes first; else the slot, the queue, a share of the global queue, and half of
/// another worker's queue. A LIFO slot cannot be stolen. Timers are looked at by a worker that
/// finds nothing to do, and at every 61st tick; what they wake goes into its slot. A step that has
/// done 128 operations on queues, locks and the like without waiting has to give way.
///
/// As `tokio/src/runtime/scheduler/multi_thread/worker.rs` and `queue.rs`: `run`, `run_task`,
/// `next_task`, `schedule_local`, `MAX_LIFO_POLLS_PER_TICK`, `steal_into`, `push_overflow`; the
/// intervals by `DEFAULT_GLOBAL_QUEUE_INTERVAL` and `event_interval`, without Tokio's tuning of
/// them to how long tasks take.
///
/// To teach with it: who was woken last finds its data in the cache, so it goes first; a worker
/// that blocks takes the task in its LIFO slot hostage; and who always finds an item in its queue
/// does not starve the others, as it does in asyncio.
public final class TokioScheduler extends StealingPolicy {
  private static final List<SchedulerOption> OPTIONS = List.of(WORKERS, SEED);
  private static final int MOST_SLOT_RUNS = 3;

  /// As `Budget::initial` in `tokio/src/task/coop/mod.rs` has it.
  private static final int BUDGET = 128;

  /// What timers have woken, and no worker has looked at yet.
  private final Deque<Long> rung = new ArrayDeque<>();

  private final int[] ticks;
  private final int[] slotRuns;

  public TokioScheduler() {
    this(OptionValues.usual(OPTIONS));
  }

  private TokioScheduler(OptionValues values) {
    super(
        "tokio",
        LoopRules.TASKS.withBurners(values.whole(WORKERS.name())).withBudget(BUDGET),
        OPTIONS,
        TokioScheduler::new,
        values.whole(SEED.name()));
    ticks = new int[values.whole(WORKERS.name())];
    slotRuns = new int[values.whole(WORKERS.name())];
  }

  @Override
  void arrived(ReadyHandle handle, Situation now) {
    if (isFromOutside(handle)) {
      rung.add(handle.number());
    } else if (gaveWay(handle)) {
      worker(handle.burner()).add(handle.number());
    } else {
      worker(handle.burner()).putNext(handle.number());
    }
  }

  @Override
  @Nullable Pick pick(Situation now) {
    int burner = now.burner();
    Worker own = worker(burner);
    if (own.hasNext() && slotRuns[burner] < MOST_SLOT_RUNS) {
      slotRuns[burner]++;
      return pick(own.takeNext(), "It was woken last: the LIFO slot goes first.");
    }
    own.emptySlot();
    Pick next = tick(burner, own);
    if (next == null && !rung.isEmpty()) {
      lookAtTimers(own);
      next = tick(burner, own);
    }
    return next;
  }

  /// Who goes next is not run out of the slot by the one before.
  private @Nullable Pick tick(int burner, Worker own) {
    slotRuns[burner] = 0;
    ticks[burner]++;
    if (ticks[burner] % GLOBAL_INTERVAL == 0) {
      lookAtTimers(own);
      if (!global().isEmpty()) {
        return pick(global().remove(), "At every 61st tick the global queue goes first.");
      }
    }
    if (own.hasNext()) {
      return pick(own.takeNext(), "A timer has woken it last: the LIFO slot goes first.");
    }
    long first = own.take();
    if (first != Worker.NOBODY) {
      return pick(first, "First in the worker's own queue.");
    }
    long share = takeShare(own);
    if (share != Worker.NOBODY) {
      return pick(share, "First in the global queue; the worker's own is empty.");
    }
    String half = "The last of the half that was stolen from burner %d.";
    return steal(burner, half, own::stealFrom);
  }

  private void lookAtTimers(Worker own) {
    rung.forEach(own::putNext);
    rung.clear();
  }

  private static Pick pick(long handle, String reason) {
    return new Pick(handle, reason, Choice.Run.USUAL_SLICE);
  }

  @Override
  String nothing() {
    return "What is ready stands in another worker's LIFO slot.";
  }
}
