package dev.simmer.scheduler.builtin;

import dev.simmer.scheduler.Choice;
import dev.simmer.scheduler.LoopRules;
import dev.simmer.scheduler.OptionValues;
import dev.simmer.scheduler.ReadyHandle;
import dev.simmer.scheduler.SchedulerOption;
import dev.simmer.scheduler.Situation;
import dev.simmer.scheduler.WaitingTask;
import dev.simmer.trace.TaskId;
import dev.simmer.trace.VirtualTime;
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
/// A timer that wakes a task of a higher queue cuts the slice short; the task that loses the burner
/// stays at the head of its queue, with what is left of its allotment. Who is woken otherwise, as
/// by the task that runs, waits for the end of the slice.
///
/// As Arpaci-Dusseau, "Operating Systems: Three Easy Pieces", chapter "The Multi-Level Feedback
/// Queue", rules 1 to 5.
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

  /// For a task that waits on a timer, the burner whose slice that cuts.
  private final Map<TaskId, Integer> cutting = new HashMap<>();

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
        OPTIONS,
        MlfqScheduler::new);
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
      boost();
    }
    for (ReadyHandle handle : arrivals.take(now)) {
      arrived(handle);
    }
    return next(now);
  }

  /// All that is ready moves to the top, with a whole allotment; who is not, when it is again.
  private void boost() {
    List<Entry> all = queues.stream().flatMap(Deque::stream).toList();
    queues.forEach(Deque::clear);
    queues.getFirst().addAll(all);
    for (Entry entry : all) {
      if (entry.task() != null) {
        standings.computeIfPresent(
            entry.task(), (_, old) -> new Standing(0, 0, old.burnerTime(), boosts));
      }
    }
  }

  private void arrived(ReadyHandle handle) {
    cutting.remove(handle.task());
    Standing standing = standing(handle);
    Deque<Entry> queue = queues.get(standing.level());
    Entry entry = new Entry(handle.number(), handle.task());
    if (handle.preempted() && standing.used() > 0) {
      queue.addFirst(entry);
    } else {
      queue.addLast(entry);
    }
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
          return run(now, position, level, entry.task());
        }
      }
    }
    throw new IllegalStateException("a ready handle is in no queue");
  }

  private Choice run(Situation now, int position, int level, @Nullable TaskId task) {
    Standing standing = task == null ? null : standings.get(task);
    long left = allotment(level) - (standing == null ? 0 : standing.used());
    String reason = "First in queue " + (level + 1) + ".";
    return new Choice.Run(position, reason, Math.min(left, untilHigher(now, level)));
  }

  /// How long it is until a timer wakes a task of a higher queue, for which no other burner is to
  /// be freed. After a boost nobody is higher than who runs.
  private long untilHigher(Situation now, int level) {
    if (level > 0) {
      for (WaitingTask waiting : now.waiting()) {
        long due = waiting.due();
        boolean higher = due > now.time() && level(waiting.task()) < level;
        if (higher && due / boost <= boosts && !cutsAnother(waiting.task(), now)) {
          cutting.put(waiting.task(), now.burner());
          return due - now.time();
        }
      }
    }
    return VirtualTime.NEVER;
  }

  private boolean cutsAnother(TaskId task, Situation now) {
    Integer burner = cutting.get(task);
    return burner != null
        && burner != now.burner()
        && burner < now.burners().size()
        && now.burners().get(burner).task() != null;
  }

  private int level(TaskId task) {
    Standing standing = standings.get(task);
    return standing == null || standing.boosts() < boosts ? 0 : standing.level();
  }
}
