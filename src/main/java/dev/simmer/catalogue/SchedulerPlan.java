package dev.simmer.catalogue;

import dev.simmer.scheduler.OptionValues;
import dev.simmer.scheduler.Scheduler;
import dev.simmer.scheduler.SchedulerOption;
import java.util.HashMap;
import java.util.Map;
import java.util.function.Supplier;
import java.util.stream.Collectors;

/// A scheduler with a value for each of its options: what a run needs. It gives a new one each
/// time.
public record SchedulerPlan(SchedulerEntry entry, OptionValues values)
    implements Supplier<Scheduler> {

  @Override
  public Scheduler get() {
    Scheduler made = entry.maker().get();
    return entry.options().isEmpty() ? made : made.with(values);
  }

  /// The same with another value for one option, as it is typed.
  ///
  /// @throws SchedulerException if the scheduler has no such option, or does not take the value
  public SchedulerPlan with(String option, String text) throws SchedulerException {
    Map<String, Double> changed = new HashMap<>();
    entry.options().forEach(each -> changed.put(each.name(), values.get(each.name())));
    changed.put(option, new OptionReader(entry).read(option, text));
    return new SchedulerPlan(entry, OptionValues.of(entry.options(), changed));
  }

  /// As it is typed: `round-robin:slice=0.5,burners=2`. Options with their usual value are left
  /// out.
  public String text() {
    String changed =
        entry.options().stream()
            .filter(option -> values.get(option.name()) != option.usual())
            .map(this::assignment)
            .collect(Collectors.joining(","));
    return changed.isEmpty() ? entry.id() : entry.id() + ":" + changed;
  }

  private String assignment(SchedulerOption option) {
    return option.name() + "=" + SchedulerOption.typed(values.get(option.name()));
  }
}
