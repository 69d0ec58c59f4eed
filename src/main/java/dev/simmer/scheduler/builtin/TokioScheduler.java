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
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// Tokio's `multi_thread` runtime: each burner is a worker with a queue of its own, of 256 at most.
/// What a task wakes or spawns goes into its worker's LIFO slot, and runs right after it, three
/// times in a row at most. At every 61st tick the global queue goes first; else the slot, the
/// queue, a share of the global queue, and half of another worker's queue. A LIFO slot cannot be
/// stolen. A worker that finds nothing to do, and each at its every 61st tick, looks at the timers,
/// and then at who gave way on it, the last first; all of them go through its slot. A step that has
/// done 128 operations on queues, locks and the like without waiting has to give way; each step
/// counts for itself here, where Tokio counts what runs out of the slot with the task before it.
///
/// As `tokio/src/runtime/scheduler/multi_thread/worker.rs` and `queue.rs`: `run`, `run_task`,
/// `next_task`, `schedule_local`, `park_internal`, `MAX_LIFO_POLLS_PER_TICK`, `steal_into`,
/// `push_overflow`, as of Tokio 1.50; the intervals by `DEFAULT_GLOBAL_QUEUE_INTERVAL` and
/// `event_interval`, without Tokio's tuning of them to how long tasks take.
///
/// To teach with it: who was woken last finds its data in the cache, so it goes first; a worker
/// that blocks takes the task in its LIFO slot hostage; and who always finds an item in its queue
/// does not starve the others, as it does in asyncio.
public final class TokioScheduler extends StealingPolicy {
  private static final List<SchedulerOption> OPTIONS = List.of(WORKERS, SEED);
  private static final int MOST_SLOT_RUNS = 3;

  /// As `Budget::initial` in `tokio/src/task/coop/mod.rs` has it.
  private static final int BUDGET = 128;

  /// What came from outside, and no worker has looked at yet.
  private final Deque<Long> rung = new ArrayDeque<>();

  /// Who gave way on each worker.
  private final List<Deque<Long>> deferred;

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
    int workers = values.whole(WORKERS.name());
    deferred = Stream.<Deque<Long>>generate(ArrayDeque::new).limit(workers).toList();
    ticks = new int[workers];
    slotRuns = new int[workers];
  }

  @Override
  void arrived(ReadyHandle handle, Situation now) {
    if (isFromOutside(handle)) {
      rung.add(handle.number());
    } else if (gaveWay(handle)) {
      deferred.get(handle.burner()).push(handle.number());
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
    if (next == null && !(rung.isEmpty() && deferred.get(burner).isEmpty())) {
      lookAround(burner, own);
      next = tick(burner, own);
    }
    return next;
  }

  /// Who goes next is not run out of the slot by the one before.
  private @Nullable Pick tick(int burner, Worker own) {
    slotRuns[burner] = 0;
    ticks[burner]++;
    if (ticks[burner] % GLOBAL_INTERVAL == 0) {
      lookAround(burner, own);
      if (!global().isEmpty()) {
        return pick(global().remove(), "At every 61st tick the global queue goes first.");
      }
    }
    if (own.hasNext()) {
      return pick(own.takeNext(), "It came last, from outside or as it gave way: the LIFO slot.");
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

  private void lookAround(int burner, Worker own) {
    rung.forEach(own::putNext);
    rung.clear();
    deferred.get(burner).forEach(own::putNext);
    deferred.get(burner).clear();
  }

  private static Pick pick(long handle, String reason) {
    return new Pick(handle, reason, Choice.Run.USUAL_SLICE);
  }

  @Override
  String nothing() {
    return "What is ready belongs to another worker.";
  }
}
