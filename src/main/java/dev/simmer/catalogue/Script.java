package dev.simmer.catalogue;

import dev.simmer.scheduler.CannotChooseException;
import dev.simmer.scheduler.Scheduler;

/// Makes schedulers of scripts.
@FunctionalInterface
public interface Script {
  /// A scheduler that has not run yet. What is wrong with the script and does not show before it
  /// runs, shows when it is asked.
  ///
  /// @param id its name
  /// @param source the text of the script
  /// @throws CannotChooseException if the script cannot be a scheduler
  Scheduler read(String id, String source);
}
