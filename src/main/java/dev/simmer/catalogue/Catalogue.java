package dev.simmer.catalogue;

import dev.simmer.catalogue.SchedulerEntry.Origin;
import dev.simmer.scheduler.Scheduler;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.ServiceLoader;

/// The schedulers that can be chosen.
public final class Catalogue {
  private final List<SchedulerEntry> entries;

  private Catalogue(List<SchedulerEntry> entries) {
    this.entries = List.copyOf(entries);
  }

  /// Those that Simmer ships, in the order in which they are shown.
  public static Catalogue builtIn() {
    List<SchedulerEntry> entries = new ArrayList<>();
    ServiceLoader.load(Scheduler.class).stream()
        .map(provider -> entry(provider))
        .forEach(entries::add);
    return new Catalogue(entries);
  }

  private static SchedulerEntry entry(ServiceLoader.Provider<Scheduler> provider) {
    Scheduler one = provider.get();
    return new SchedulerEntry(
        one.id(), Origin.BUILT_IN, one.description(), one.options(), provider);
  }

  public List<SchedulerEntry> entries() {
    return entries;
  }

  public Optional<SchedulerEntry> find(String id) {
    return entries.stream().filter(entry -> entry.id().equals(id)).findFirst();
  }

  /// The scheduler that is typed as `round-robin:slice=0.5,burners=2`.
  ///
  /// @throws SchedulerException if there is none of the name, or it does not take the options
  public SchedulerPlan plan(String text) throws SchedulerException {
    return new PlanReader(this).read(text);
  }

  /// The schedulers that are typed as `fifo,round-robin:slice=0.5,burners=2,lifo`: an option after
  /// a comma belongs to the scheduler before it.
  ///
  /// @throws SchedulerException if there is none of a name, or it does not take the options
  public List<SchedulerPlan> plans(String text) throws SchedulerException {
    List<SchedulerPlan> plans = new ArrayList<>();
    for (String one : text.split(",(?![^:,]*=)", -1)) {
      plans.add(plan(one));
    }
    return plans;
  }

  /// The scheduler that Simmer starts with: asyncio's.
  public SchedulerPlan first() {
    return entries.getFirst().usual();
  }
}
