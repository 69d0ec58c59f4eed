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
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// A multi-level feedback queue: who stands in a higher queue goes first, with round robin within a
/// queue; a new task begins at the top; one that has used up its allotment in a queue moves down,
/// however often it gave the burner back meanwhile; and every now and then all move to the top. The
/// allotment doubles from queue to queue. Tasks are threads: `time.sleep` frees the burner.
///
/// As Arpaci-Dusseau, "Operating Systems: Three Easy Pieces", chapter "The Multi-Level Feedback
/// Queue", rules 1 to 5; but that a task in a lower queue finishes its slice when a higher one gets
/// ready.
///
/// To teach with it: without knowing what is to come, short and interactive tasks go first, and
/// long ones do not starve. Slices cut only what takes time: set a cost per line.
public final class MlfqScheduler extends Policy {
  private static final SchedulerOption QUEUES = Texts.count("queues", 1, 20, 5);
  private static final SchedulerOption SLICE = Texts.seconds("slice", 1e-6, 3_600, 0.1);
  private static final SchedulerOption BOOST = Texts.seconds("boost", 1e-6, 1e6, 10);
  private static final List<SchedulerOption> OPTIONS = List.of(QUEUES, SLICE, BOOST, BURNERS);

  private final long slice;
  private final long boost;
  private final Arrivals arrivals = new Arrivals();
  private final Map<TaskId, Standing> standings = new HashMap<>();
  private final List<Deque<Entry>> queues;
  private long boosts;

  public MlfqScheduler() {
    this(OptionValues.usual(OPTIONS));
  }

  private MlfqScheduler(OptionValues values) {
    super(
        "mlfq",
        LoopRules.TASKS
            .withBlocking(LoopRules.Blocking.FREES)
            .withBurners(values.whole(BURNERS.name())),
        OPTIONS);
    slice = values.nanos(SLICE.name());
    boost = values.nanos(BOOST.name());
    queues =
        Stream.<Deque<Entry>>generate(ArrayDeque::new).limit(values.whole(QUEUES.name())).toList();
  }

  private record Entry(long number, @Nullable TaskId task) {}

  /// Where a task stands: in which queue, and how much of its allotment there it has used.
  private record Standing(int level, long used, long burnerTime, long boosts) {}

  @Override
  public Choice choose(Situation now) {
    if (now.time() / boost > boosts) {
      boosts = now.time() / boost;
      queues.stream().skip(1).forEach(this::lift);
    }
    for (ReadyHandle handle : arrivals.take(now)) {
      Standing standing = standing(handle);
      queues.get(standing.level()).add(new Entry(handle.number(), handle.task()));
    }
    return next(now);
  }

  private void lift(Deque<Entry> queue) {
    for (Entry entry : queue) {
      queues.getFirst().add(entry);
      if (entry.task() != null) {
        standings.computeIfPresent(
            entry.task(), (_, old) -> new Standing(0, 0, old.burnerTime(), boosts));
      }
    }
    queue.clear();
  }

  /// Counts what a task has used since it was last ready, and moves it down if that was all.
  private Standing standing(ReadyHandle handle) {
    TaskId task = handle.task();
    Standing old = task == null ? null : standings.get(task);
    long time = handle.burnerTime();
    Standing now = new Standing(0, 0, time, boosts);
    if (old != null && old.boosts() == boosts) {
      long used = old.used() + time - old.burnerTime();
      boolean down = used >= allotment(old.level()) && old.level() < queues.size() - 1;
      int level = down ? old.level() + 1 : old.level();
      now = new Standing(level, down ? 0 : used % allotment(level), time, boosts);
    }
    if (task != null) {
      standings.put(task, now);
    }
    return now;
  }

  private long allotment(int level) {
    return slice << level;
  }

  private Choice next(Situation now) {
    for (int level = 0; level < queues.size(); level++) {
      while (!queues.get(level).isEmpty()) {
        Entry entry = queues.get(level).remove();
        int position = Arrivals.position(now, entry.number());
        if (position >= 0) {
          Standing standing = entry.task() == null ? null : standings.get(entry.task());
          long left = allotment(level) - (standing == null ? 0 : standing.used());
          return new Choice.Run(position, "First in queue " + (level + 1) + ".", left);
        }
      }
    }
    throw new IllegalStateException("a ready handle is in no queue");
  }

  @Override
  public Scheduler with(OptionValues values) {
    return new MlfqScheduler(values);
  }
}
