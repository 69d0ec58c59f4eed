package dev.simmer.loop;

import dev.simmer.scheduler.BurnerView;
import dev.simmer.scheduler.CannotChooseException;
import dev.simmer.scheduler.Choice;
import dev.simmer.scheduler.LoopRules;
import dev.simmer.scheduler.ReadyHandle;
import dev.simmer.scheduler.Scheduler;
import dev.simmer.scheduler.Situation;
import dev.simmer.scheduler.WaitingTask;
import dev.simmer.trace.TaskId;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// Asks the scheduler who runs next, and holds it to the rules. It is itself the view that the
/// scheduler is given.
final class Chooser implements Situation {
  private final Scheduler scheduler;
  private final ReadyQueue queue;
  private final TimerQueue timers;
  private final VirtualClock clock;
  private final Burners burners;
  private final List<ReadyHandle> ready;
  private @Nullable Burner free;
  private @Nullable Task last;
  private String reason = "";

  Chooser(LoopContext context, ReadyQueue queue, TimerQueue timers, Burners burners) {
    this.scheduler = context.newScheduler();
    this.clock = context.clock();
    this.queue = queue;
    this.timers = timers;
    this.burners = burners;
    this.ready = queue.view();
  }

  /// How the loop is to behave now.
  LoopRules rules() {
    return asked(scheduler::rules);
  }

  /// Takes the chosen handle out of the ready queue; null if the burner is to stay free.
  @Nullable Handle choose(Burner burner) {
    free = burner;
    Choice choice = asked(() -> scheduler.choose(this));
    reason = choice.reason();
    return switch (choice) {
      case Choice.Run run -> {
        burner.slice(slice(run));
        yield take(run.position());
      }
      case Choice.LeaveFree _ -> null;
      case Choice.Undecided _ -> throw new UndecidedException(reason);
    };
  }

  private long slice(Choice.Run run) {
    long nanos = run.slice() == Choice.Run.USUAL_SLICE ? burners.rules().slice() : run.slice();
    return nanos <= 0 ? Burner.NO_SLICE : nanos;
  }

  /// The burner was left free, and nothing is going to happen.
  SchedulerFailure leftFreeForEver() {
    String answer = "left the burner free, but nothing else is going to happen";
    return new SchedulerFailure(scheduler.id(), answer, null);
  }

  /// Why the last choice was made.
  String reason() {
    return reason;
  }

  void ran(Task task) {
    last = task;
  }

  private <T> T asked(Supplier<T> question) {
    try {
      return Objects.requireNonNull(question.get(), "it answered null");
    } catch (CannotChooseException e) {
      throw new SchedulerFailure(scheduler.id(), "failed: " + e.getMessage(), e);
    } catch (RuntimeException | StackOverflowError | LinkageError e) {
      throw new SchedulerFailure(scheduler.id(), "failed: " + e, e);
    }
  }

  private Handle take(int position) {
    if (position < 0 || position >= queue.live()) {
      String answer = "chose position " + position + " of " + queue.live() + " ready handles";
      throw new SchedulerFailure(scheduler.id(), answer, null);
    }
    return queue.take(position);
  }

  @Override
  public long time() {
    return clock.now();
  }

  @Override
  public List<ReadyHandle> ready() {
    return ready;
  }

  @Override
  public int burner() {
    return free == null ? 0 : free.number();
  }

  @Override
  public List<BurnerView> burners() {
    return burners.views();
  }

  @Override
  public List<WaitingTask> waiting() {
    return Stream.concat(timers.waiting(), burners.asleep().stream())
        .sorted(Comparator.comparingLong(WaitingTask::due))
        .toList();
  }

  @Override
  public @Nullable TaskId lastRun() {
    return Task.idOf(last);
  }
}
