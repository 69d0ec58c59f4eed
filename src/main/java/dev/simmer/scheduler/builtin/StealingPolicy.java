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
import java.util.function.Function;
import java.util.function.ToLongFunction;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// A policy whose burners have queues of their own, with a global queue beside them, and steal from
/// each other.
abstract class StealingPolicy extends Policy {
  /// How often the global queue goes first.
  static final int GLOBAL_INTERVAL = 61;

  private final Arrivals arrivals = new Arrivals();
  private final Deque<Long> global = new ArrayDeque<>();
  private final List<Worker> workers;
  private final Dice dice;

  StealingPolicy(
      String id,
      LoopRules rules,
      List<SchedulerOption> options,
      Function<OptionValues, Scheduler> maker,
      long seed) {
    super(id, rules, options, maker);
    workers = Stream.generate(() -> new Worker(global)).limit(rules.burners()).toList();
    dice = new Dice(seed);
  }

  /// A handle, which may be ready no more, why it goes, and for how long.
  record Pick(long handle, String reason, long slice) {}

  /// Puts what has become ready where it belongs.
  abstract void arrived(ReadyHandle handle, Situation now);

  /// Takes who is to go next; null if nobody is there for this burner.
  abstract @Nullable Pick pick(Situation now);

  /// Why the burner is left free.
  abstract String nothing();

  @Override
  public final Choice choose(Situation now) {
    for (ReadyHandle handle : arrivals.take(now)) {
      arrived(handle, now);
    }
    for (Pick pick = pick(now); pick != null; pick = pick(now)) {
      int position = Arrivals.position(now, pick.handle());
      if (position >= 0) {
        return new Choice.Run(position, pick.reason(), pick.slice());
      }
    }
    return new Choice.LeaveFree(nothing());
  }

  /// Whether a task's own step has made its next one ready.
  static boolean gaveWay(ReadyHandle handle) {
    TaskId by = handle.wokenBy();
    return handle.kind().stepsTask() && by != null && by.equals(handle.task());
  }

  /// Whether a handle was made ready on none of the burners.
  final boolean isFromOutside(ReadyHandle handle) {
    return handle.burner() == ReadyHandle.NO_BURNER || handle.burner() >= workers.size();
  }

  final Worker worker(int burner) {
    return workers.get(burner);
  }

  final Deque<Long> global() {
    return global;
  }

  /// Takes a burner's share of the global queue at once, and gives the first; [Worker#NOBODY] if
  /// the queue is empty.
  final long takeShare(Worker own) {
    int share = Math.min(global.size() / workers.size() + 1, Worker.CAPACITY / 2);
    Long first = global.poll();
    for (int i = 1; i < share && !global.isEmpty(); i++) {
      own.add(global.remove());
    }
    return first == null ? Worker.NOBODY : first;
  }

  /// Looks at all other burners, from one on that the dice say, until there is something to take;
  /// null if there is nothing.
  final @Nullable Pick steal(int burner, String what, ToLongFunction<Worker> taking) {
    int start = dice.below(workers.size());
    for (int i = 0; i < workers.size(); i++) {
      int other = (start + i) % workers.size();
      long stolen = other == burner ? Worker.NOBODY : taking.applyAsLong(workers.get(other));
      if (stolen != Worker.NOBODY) {
        return new Pick(stolen, what.formatted(other), Choice.Run.USUAL_SLICE);
      }
    }
    return null;
  }
}
