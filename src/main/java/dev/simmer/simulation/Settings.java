package dev.simmer.simulation;

import dev.simmer.scheduler.Scheduler;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;

/// How a recipe is run.
///
/// @param scheduler gives each run its schedulers
/// @param limits what the program may use
/// @param lineCost how long a burner is busy with each line that runs, in nanoseconds of virtual
///   time; 0 if lines take no time
/// @param priorities of tasks, by name, instead of what their names say; what is lower goes first
/// @param branches where other schedulers take over, in the order of their facts
public record Settings(
    SchedulerSource scheduler,
    Limits limits,
    long lineCost,
    Map<String, Integer> priorities,
    List<Branch> branches) {
  public Settings {
    branches = List.copyOf(branches);
    if (lineCost < 0) {
      throw new IllegalArgumentException("a line costs nothing, or time");
    }
    priorities = Map.copyOf(priorities);
  }

  /// Each event loop has a scheduler of its own, lines take no time, and names say the priorities.
  public Settings(Supplier<Scheduler> scheduler, Limits limits) {
    this(SchedulerSource.forEachLoop(scheduler), limits, 0, Map.of(), List.of());
  }

  public Settings withLineCost(long nanos) {
    return new Settings(scheduler, limits, nanos, priorities, branches);
  }

  public Settings withPriorities(Map<String, Integer> byName) {
    return new Settings(scheduler, limits, lineCost, byName, branches);
  }

  /// With another scheduler for each event loop, from the start to the end.
  public Settings withScheduler(Supplier<Scheduler> other) {
    return withSource(SchedulerSource.forEachLoop(other));
  }

  /// With other schedulers from the start to the end.
  public Settings withSource(SchedulerSource other) {
    return new Settings(other, limits, lineCost, priorities, List.of());
  }

  /// With another scheduler from some fact on; what was to take over after it does not.
  public Settings withBranch(Branch branch) {
    List<Branch> kept = new ArrayList<>(branches);
    kept.removeIf(other -> other.facts() >= branch.facts());
    kept.add(branch);
    return new Settings(scheduler, limits, lineCost, priorities, kept);
  }
}
