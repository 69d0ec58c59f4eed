package dev.simmer.cli;

import dev.simmer.catalogue.Catalogue;
import dev.simmer.catalogue.SchedulerException;
import dev.simmer.scheduler.Scheduler;
import dev.simmer.scheduler.builtin.AsyncioScheduler;
import dev.simmer.simulation.Settings;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import java.util.stream.Stream;

/// The options that say how a program is run.
///
/// @param catalogue finds the schedulers; only asked where one is named
record RunOptions(Supplier<Catalogue> catalogue) {
  private static final Option SCHEDULER = Option.with("NAME", "--scheduler", "scheduled");
  private static final Option LINE_COST = Option.with("SECONDS", "--cost-per-line", "cost");

  /// Those of a command that runs a program under several schedulers.
  static final List<Option> OF_ALL_RUNS =
      Stream.concat(Stream.of(LINE_COST), LimitOptions.ALL.stream()).toList();

  static final List<Option> ALL =
      Stream.concat(Stream.of(SCHEDULER), OF_ALL_RUNS.stream()).toList();

  /// What was given, and what is usual where nothing was.
  Settings read(Given given) throws WrongUse {
    String name = given.text(SCHEDULER);
    return settings(given, name == null ? AsyncioScheduler::new : scheduler(name));
  }

  /// The same, under this scheduler.
  Settings settings(Given given, Supplier<Scheduler> scheduler) throws WrongUse {
    return new Settings(scheduler, LimitOptions.read(given), given.nanos(LINE_COST), Map.of());
  }

  private Supplier<Scheduler> scheduler(String name) throws WrongUse {
    try {
      return catalogue.get().plan(name);
    } catch (SchedulerException e) {
      throw new WrongUse("wrong.scheduler", String.valueOf(e.getMessage()));
    }
  }
}
