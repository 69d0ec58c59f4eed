package dev.simmer.loop;

import dev.simmer.scheduler.BurnerView;
import dev.simmer.scheduler.Choice;
import dev.simmer.scheduler.ReadyHandle;
import dev.simmer.scheduler.Scheduler;
import dev.simmer.scheduler.Situation;
import dev.simmer.scheduler.WaitingTask;
import dev.simmer.trace.TaskId;
import dev.simmer.trace.VirtualTime;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/// Asks the scheduler who runs next, and holds it to the rules. It is itself the view that the
/// scheduler is given.
final class Chooser implements Situation {
  private final Scheduler scheduler;
  private final ReadyQueue queue;
  private final TimerQueue timers;
  private final VirtualClock clock;
  private final List<ReadyHandle> ready;
  private @Nullable Task last;
  private String reason = "";

  Chooser(Scheduler scheduler, ReadyQueue queue, TimerQueue timers, VirtualClock clock) {
    this.scheduler = scheduler;
    this.queue = queue;
    this.timers = timers;
    this.clock = clock;
    this.ready = queue.view();
  }

  /// Takes the chosen handle out of the ready queue; null if the burner is to stay free.
  @Nullable Handle choose() {
    Choice choice = ask();
    reason = choice.reason();
    return switch (choice) {
      case Choice.Run run -> take(run.position());
      case Choice.LeaveFree _ -> stayFree();
    };
  }

  /// Why the last choice was made.
  String reason() {
    return reason;
  }

  void ran(Task task) {
    last = task;
  }

  private Choice ask() {
    try {
      return Objects.requireNonNull(scheduler.choose(this), "it answered null");
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

  private @Nullable Handle stayFree() {
    if (timers.nextDue() == VirtualTime.NEVER && clock.nextWaking() == VirtualTime.NEVER) {
      String answer = "left the burner free, but nothing else is going to happen";
      throw new SchedulerFailure(scheduler.id(), answer, null);
    }
    return null;
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
    return 0;
  }

  @Override
  public List<BurnerView> burners() {
    return List.of(new BurnerView(0, null, 0));
  }

  @Override
  public List<WaitingTask> waiting() {
    return timers.waiting();
  }

  @Override
  public @Nullable TaskId lastRun() {
    return Task.idOf(last);
  }
}
