package dev.simmer.catalogue;

import dev.simmer.scheduler.Description;
import dev.simmer.scheduler.OptionValues;
import dev.simmer.scheduler.Scheduler;
import dev.simmer.scheduler.SchedulerOption;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

/// A scheduler that can be chosen.
///
/// @param id its name on the command line
/// @param origin where it comes from
/// @param maker makes one that has not run yet, with the usual options
public record SchedulerEntry(
    String id,
    Origin origin,
    Description description,
    List<SchedulerOption> options,
    Supplier<Scheduler> maker) {

  public SchedulerEntry {
    options = List.copyOf(options);
    if (options.stream().map(SchedulerOption::name).distinct().count() < options.size()) {
      throw new IllegalArgumentException("two of its options have the same name");
    }
  }

  /// Where a scheduler comes from.
  public enum Origin {
    BUILT_IN,
    JAR,
    PYTHON
  }

  /// It with the usual options.
  public SchedulerPlan usual() {
    return new SchedulerPlan(this, OptionValues.usual(options));
  }

  Optional<SchedulerOption> option(String name) {
    return options.stream().filter(option -> option.name().equals(name)).findFirst();
  }
}
