package dev.simmer.catalogue;

import dev.simmer.scheduler.Scheduler;

/// Makes schedulers of scripts.
@FunctionalInterface
public interface Script {
  /// A scheduler that has not run yet. What is wrong with the script shows when it is asked.
  ///
  /// @param id its name
  /// @param source the text of the script
  Scheduler read(String id, String source);
}
