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

/// Go's: each burner is a P with a queue of its own, of 256 at most. What a task wakes or starts
/// becomes its P's run-next, and shares the rest of its time slice; what gives way, or is cut short
/// after 10 ms, goes to the global queue, and so does what a timer wakes. Every 61st time the
/// global queue goes first; else run-next, the P's own queue, its share of the global queue, and
/// half of another P's queue or its run-next.
///
/// As `runtime/proc.go`: `schedule`, `findRunnable`, `runqput`, `runqgrab`, `forcePreemptNS`.
///
/// To teach with it: tasks on several burners, without `await` in sight, and none can hold a burner
/// for longer than a slice. Slices cut only what takes time: set a cost per line.
public final class GoScheduler extends Policy {
  private static final SchedulerOption SLICE = Texts.seconds("slice", 1e-6, 3_600, 0.01);
  private static final List<SchedulerOption> OPTIONS = List.of(WORKERS, SLICE, SEED);
  private static final int GLOBAL_INTERVAL = 61;
  private static final int QUEUE_SIZE = 256;

  private final Arrivals arrivals = new Arrivals();
  private final Deque<Long> global = new ArrayDeque<>();
  private final List<Worker> workers;
  private final int[] ticks;
  private final long[] sliceStarts;
  private final long slice;
  private final Dice dice;

  public GoScheduler() {
    this(OptionValues.usual(OPTIONS));
  }

  private GoScheduler(OptionValues values) {
    super(
        "go",
        LoopRules.TASKS
            .withBurners(values.whole(WORKERS.name()))
            .withSlice(values.nanos(SLICE.name())),
        OPTIONS);
    int count = values.whole(WORKERS.name());
    workers = Worker.several(count);
    ticks = new int[count];
    sliceStarts = new long[count];
    slice = values.nanos(SLICE.name());
    dice = new Dice(values.whole(SEED.name()));
  }

  private record Pick(long handle, boolean inherits, String reason) {}

  @Override
  public Choice choose(Situation now) {
    arrivals.take(now).forEach(this::arrived);
    int position = -1;
    Pick pick = pick(now);
    while (pick.handle() != Worker.NOBODY) {
      position = Arrivals.position(now, pick.handle());
      if (position >= 0) {
        return run(now, position, pick);
      }
      pick = pick(now);
    }
    return new Choice.LeaveFree(pick.reason());
  }

  private Choice run(Situation now, int position, Pick pick) {
    int burner = now.burner();
    if (!pick.inherits()) {
      sliceStarts[burner] = now.time();
    }
    return new Choice.Run(position, pick.reason(), sliceStarts[burner] + slice - now.time());
  }

  private void arrived(ReadyHandle handle) {
    TaskId by = handle.wokenBy();
    boolean gaveWay = by != null && by.equals(handle.task());
    if (gaveWay || handle.burner() < 0 || handle.burner() >= workers.size()) {
      global.add(handle.number());
    } else {
      workers.get(handle.burner()).putNext(handle.number());
    }
  }

  private Pick pick(Situation now) {
    int burner = now.burner();
    Worker own = workers.get(burner);
    ticks[burner]++;
    if (ticks[burner] % GLOBAL_INTERVAL == 0 && !global.isEmpty()) {
      return new Pick(global.remove(), false, "Every 61st time the global queue goes first.");
    }
    if (now.time() - sliceStarts[burner] >= slice) {
      own.emptySlot();
    }
    if (own.hasNext()) {
      return new Pick(own.takeNext(), true, "Run-next: it shares the slice of who woke it.");
    }
    return fromQueues(burner, own);
  }

  private Pick fromQueues(int burner, Worker own) {
    long first = own.take();
    if (first != Worker.NOBODY) {
      return new Pick(first, false, "First in the burner's own queue.");
    }
    if (!global.isEmpty()) {
      return new Pick(takeShare(own), false, "First in the global queue; the burner's is empty.");
    }
    int start = dice.below(workers.size());
    for (int i = 0; i < workers.size(); i++) {
      int other = (start + i) % workers.size();
      long stolen = other == burner ? Worker.NOBODY : steal(own, workers.get(other));
      if (stolen != Worker.NOBODY) {
        return new Pick(stolen, false, "Stolen from burner " + other + ".");
      }
    }
    return new Pick(Worker.NOBODY, false, "Nothing is ready for this burner.");
  }

  /// A P takes its share of the global queue at once.
  private long takeShare(Worker own) {
    int share = Math.min(global.size() / workers.size() + 1, QUEUE_SIZE / 2);
    long first = global.remove();
    for (int i = 1; i < share && !global.isEmpty(); i++) {
      own.add(global.remove());
    }
    return first;
  }

  private static long steal(Worker own, Worker victim) {
    long stolen = own.stealFrom(victim);
    return stolen == Worker.NOBODY ? victim.takeNext() : stolen;
  }

  @Override
  public Scheduler with(OptionValues values) {
    return new GoScheduler(values);
  }
}
