package dev.simmer.scheduler.builtin;

import dev.simmer.scheduler.Choice;
import dev.simmer.scheduler.LoopRules;
import dev.simmer.scheduler.OptionValues;
import dev.simmer.scheduler.ReadyHandle;
import dev.simmer.scheduler.Scheduler;
import dev.simmer.scheduler.SchedulerOption;
import dev.simmer.scheduler.Situation;
import dev.simmer.trace.TaskId;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;

/// Tokio's `multi_thread` runtime: each burner is a worker with a queue of its own. What a task
/// wakes or spawns goes into its worker's LIFO slot, which is served before the queue, but three
/// times in a row at most; what gives way goes to the end of the queue; what a timer wakes goes
/// into the global queue, which is looked at every 61st time and when there is nothing of the
/// worker's own. A worker without work steals half of another's queue. A LIFO slot cannot be
/// stolen.
///
/// As `tokio/src/runtime/mod.rs` and `scheduler/multi_thread/worker.rs` (`MAX_LIFO_POLLS_PER_TICK`,
/// `DEFAULT_GLOBAL_QUEUE_INTERVAL`). Tokio's budget of 128 operations in one poll has no
/// counterpart: in asyncio, an await that finds its result there takes no turn.
///
/// To teach with it: who was woken last finds its data in the cache, so it goes first; and a worker
/// that blocks takes the task in its LIFO slot hostage.
public final class TokioScheduler extends Policy {
  private static final List<SchedulerOption> OPTIONS = List.of(WORKERS, SEED);
  private static final int GLOBAL_INTERVAL = 61;
  private static final int MOST_SLOT_RUNS = 3;

  private final Arrivals arrivals = new Arrivals();
  private final Deque<Long> global = new ArrayDeque<>();
  private final List<Worker> workers;
  private final int[] ticks;
  private final int[] slotRuns;
  private final Dice dice;

  public TokioScheduler() {
    this(OptionValues.usual(OPTIONS));
  }

  private TokioScheduler(OptionValues values) {
    super("tokio", LoopRules.TASKS.withBurners(values.whole(WORKERS.name())), OPTIONS);
    int count = values.whole(WORKERS.name());
    workers = Worker.several(count);
    ticks = new int[count];
    slotRuns = new int[count];
    dice = new Dice(values.whole(SEED.name()));
  }

  @Override
  public Choice choose(Situation now) {
    arrivals.take(now).forEach(this::arrived);
    Pick pick = pick(now.burner());
    while (pick.handle() != Worker.NOBODY) {
      int position = Arrivals.position(now, pick.handle());
      if (position >= 0) {
        return new Choice.Run(position, pick.reason());
      }
      pick = pick(now.burner());
    }
    return new Choice.LeaveFree(pick.reason());
  }

  private record Pick(long handle, String reason) {}

  private void arrived(ReadyHandle handle) {
    TaskId by = handle.wokenBy();
    if (handle.burner() == ReadyHandle.NO_BURNER || handle.burner() >= workers.size()) {
      global.add(handle.number());
    } else if (by != null && by.equals(handle.task())) {
      workers.get(handle.burner()).add(handle.number());
    } else {
      workers.get(handle.burner()).putNext(handle.number());
    }
  }

  private Pick pick(int burner) {
    Worker own = workers.get(burner);
    ticks[burner]++;
    if (ticks[burner] % GLOBAL_INTERVAL == 0 && !global.isEmpty()) {
      return new Pick(global.remove(), "Every 61st time the global queue goes first.");
    }
    if (own.hasNext() && slotRuns[burner] < MOST_SLOT_RUNS) {
      slotRuns[burner]++;
      return new Pick(own.takeNext(), "It was woken last: the LIFO slot goes first.");
    }
    own.emptySlot();
    slotRuns[burner] = 0;
    return fromQueues(burner, own);
  }

  private Pick fromQueues(int burner, Worker own) {
    long first = own.take();
    if (first != Worker.NOBODY) {
      return new Pick(first, "First in the worker's own queue.");
    }
    if (!global.isEmpty()) {
      return new Pick(global.remove(), "First in the global queue; the worker's own is empty.");
    }
    int start = dice.below(workers.size());
    for (int i = 0; i < workers.size(); i++) {
      int other = (start + i) % workers.size();
      long stolen = other == burner ? Worker.NOBODY : own.stealFrom(workers.get(other));
      if (stolen != Worker.NOBODY) {
        return new Pick(stolen, "Stolen, with half of the queue, from burner " + other + ".");
      }
    }
    return new Pick(Worker.NOBODY, "What is ready stands in another worker's LIFO slot.");
  }

  @Override
  public Scheduler with(OptionValues values) {
    return new TokioScheduler(values);
  }
}
