package dev.simmer.simulation;

import dev.simmer.scheduler.Scheduler;
import java.util.function.Supplier;

/// Where the schedulers of runs come from.
@FunctionalInterface
public interface SchedulerSource {
  /// A run begins.
  ///
  /// @return asked for a scheduler once for each event loop of the run
  Supplier<Scheduler> begin();

  /// Each event loop has a scheduler of its own.
  static SchedulerSource forEachLoop(Supplier<Scheduler> maker) {
    return () -> maker;
  }

  /// All event loops of a run share one scheduler.
  static SchedulerSource forEachRun(Supplier<Scheduler> maker) {
    return () -> {
      Scheduler shared = maker.get();
      return () -> shared;
    };
  }
}
