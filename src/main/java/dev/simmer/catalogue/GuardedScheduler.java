package dev.simmer.catalogue;

import dev.simmer.scheduler.Choice;
import dev.simmer.scheduler.LoopRules;
import dev.simmer.scheduler.OptionValues;
import dev.simmer.scheduler.Scheduler;
import dev.simmer.scheduler.Situation;
import java.util.function.Function;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/// A plug-in that is asked through a [Guard]. It is made when it is first asked, so that a run
/// tells of what goes wrong there too.
final class GuardedScheduler implements Scheduler {
  private final String id;
  private final Guard guard;
  private final Supplier<Scheduler> maker;
  private @Nullable Scheduler plugin;

  GuardedScheduler(String id, Guard guard, Supplier<Scheduler> maker) {
    this.id = id;
    this.guard = guard;
    this.maker = maker;
  }

  @Override
  public String id() {
    return id;
  }

  @Override
  public LoopRules rules() {
    return ask(Scheduler::rules);
  }

  /// The loop stands still meanwhile, so that another thread may read the situation.
  @Override
  public Choice choose(Situation now) {
    Choice choice = ask(scheduler -> scheduler.choose(now));
    if (choice instanceof Choice.Undecided) {
      throw guard.wrong("undecided");
    }
    int ready = now.ready().size();
    if (choice instanceof Choice.Run run && (run.position() < 0 || run.position() >= ready)) {
      throw guard.wrong("position", run.position(), ready);
    }
    return choice;
  }

  @Override
  public Scheduler with(OptionValues values) {
    return new GuardedScheduler(id, guard, () -> answered(maker.get().with(values)));
  }

  private <T> T ask(Function<Scheduler, @Nullable T> question) {
    return guard.ask(
        () -> {
          try {
            return answered(question.apply(plugin()));
          } catch (Throwable e) {
            // With it goes the memory that it holds, which may be all there is.
            plugin = null;
            throw e;
          }
        });
  }

  private Scheduler plugin() {
    if (plugin == null) {
      plugin = answered(maker.get());
    }
    return plugin;
  }

  private <T> T answered(@Nullable T answer) {
    if (answer == null) {
      throw guard.wrong("null");
    }
    return answer;
  }
}
