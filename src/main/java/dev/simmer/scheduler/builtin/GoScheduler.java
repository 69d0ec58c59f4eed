package dev.simmer.scheduler.builtin;

import dev.simmer.scheduler.Choice;
import dev.simmer.scheduler.LoopRules;
import dev.simmer.scheduler.OptionValues;
import dev.simmer.scheduler.ReadyHandle;
import dev.simmer.scheduler.SchedulerOption;
import dev.simmer.scheduler.Situation;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Go's: each burner is a P with a queue of its own, of 256 at most. What a task wakes or starts
/// becomes its P's run-next, and shares the rest of its time slice; what comes from outside, as
/// from a timer, becomes run-next of the P that looks for it, with a slice of its own. What gives
/// way, or is cut short after 10 ms, goes to the global queue. At every 61st slice the global queue
/// goes first; else run-next, the P's own queue, its share of the global queue, half of another P's
/// queue, and at last another's run-next. Who is in run-next when the slice is over runs all the
/// same, until the monitor looks, 20 microseconds later.
///
/// As `runtime/proc.go`: `schedule`, `findRunnable`, `execute`, `runqput`, `runqget`, `runqgrab`,
/// `stealWork`, `retake`, `forcePreemptNS`. A blocking call holds its burner here, as code that
/// computes would; a call of the system would give its P to another thread.
///
/// To teach with it: tasks on several burners, without `await` in sight, and none can hold a burner
/// for longer than a slice. Slices cut only what takes time: set a cost per line.
public final class GoScheduler extends StealingPolicy {
  private static final SchedulerOption SLICE = Texts.seconds("slice", 1e-6, 3_600, 0.01);
  private static final List<SchedulerOption> OPTIONS = List.of(WORKERS, SLICE, SEED);
  private static final long NO_SLICE_YET = Long.MIN_VALUE;

  /// How often `sysmon` looks at least, in nanoseconds.
  private static final long MONITOR = 20_000;

  /// How many slices began on each burner.
  private final int[] ticks;

  /// When the slice of each burner is over, in nanoseconds; what a timer wakes has none yet.
  private final long[] sliceEnds;

  private final long slice;

  public GoScheduler() {
    this(OptionValues.usual(OPTIONS));
  }

  private GoScheduler(OptionValues values) {
    super(
        "go",
        LoopRules.TASKS
            .withBurners(values.whole(WORKERS.name()))
            .withSlice(values.nanos(SLICE.name())),
        OPTIONS,
        GoScheduler::new,
        values.whole(SEED.name()));
    ticks = new int[values.whole(WORKERS.name())];
    sliceEnds = new long[values.whole(WORKERS.name())];
    slice = values.nanos(SLICE.name());
  }

  @Override
  void arrived(ReadyHandle handle, Situation now) {
    if (gaveWay(handle)) {
      global().add(handle.number());
    } else if (isFromOutside(handle)) {
      worker(now.burner()).putNext(handle.number());
      sliceEnds[now.burner()] = NO_SLICE_YET;
    } else {
      worker(handle.burner()).putNext(handle.number());
    }
  }

  @Override
  @Nullable Pick pick(Situation now) {
    int burner = now.burner();
    Worker own = worker(burner);
    if ((ticks[burner] + 1) % GLOBAL_INTERVAL == 0 && !global().isEmpty()) {
      return begin(now, global().remove(), "At every 61st slice the global queue goes first.");
    }
    if (own.hasNext()) {
      if (sliceEnds[burner] == NO_SLICE_YET) {
        sliceEnds[burner] = now.time() + slice;
        return new Pick(own.takeNext(), "Run-next: it came last, from outside.", slice);
      }
      long left = Math.max(MONITOR, sliceEnds[burner] - now.time());
      return new Pick(own.takeNext(), "Run-next: it shares the slice of who woke it.", left);
    }
    return fromQueues(now, own);
  }

  private @Nullable Pick fromQueues(Situation now, Worker own) {
    long first = own.take();
    if (first != Worker.NOBODY) {
      return begin(now, first, "First in the burner's own queue.");
    }
    long share = takeShare(own);
    if (share != Worker.NOBODY) {
      return begin(now, share, "First in the global queue; the burner's is empty.");
    }
    int burner = now.burner();
    String half = "The last of the half that was stolen from burner %d.";
    Pick stolen = steal(burner, half, own::stealFrom);
    if (stolen == null) {
      stolen = steal(burner, "Run-next of burner %d: nothing else is left.", Worker::takeNext);
    }
    return stolen == null ? null : begin(now, stolen.handle(), stolen.reason());
  }

  /// With a new slice.
  private Pick begin(Situation now, long handle, String reason) {
    ticks[now.burner()]++;
    sliceEnds[now.burner()] = now.time() + slice;
    return new Pick(handle, reason, Choice.Run.USUAL_SLICE);
  }

  @Override
  String nothing() {
    return "Nothing is ready for this burner.";
  }
}
