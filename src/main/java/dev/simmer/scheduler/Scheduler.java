package dev.simmer.scheduler;

import java.util.List;

/// Decides who gets the free burner, and says why. Nothing else about the loop depends on it.
///
/// A scheduler may keep state between calls: each event loop of a run gets one of its own, and is
/// the only one that calls it. It is to answer the same to the same questions, so that a run can be
/// repeated: no clock, and no chance but from a seed.
///
/// One in a jar of its own is found by [java.util.ServiceLoader]. It has a public constructor
/// without parameters.
public interface Scheduler {
  /// The name on the command line, such as `asyncio`: lower-case letters, digits, hyphens and
  /// underscores.
  String id();

  /// Chooses among the ready handles, of which there is at least one.
  ///
  /// To throw, to answer null or a position that does not exist, or to take too long, ends the run
  /// with a message that names the scheduler.
  Choice choose(Situation now);

  /// How the loop around the choice behaves. Asked before each turn and each choice.
  default LoopRules rules() {
    return LoopRules.ASYNCIO;
  }

  /// What people read of it.
  default Description description() {
    return new Description(id(), "", "");
  }

  /// What can be set before it runs, in the order in which it is shown.
  default List<SchedulerOption> options() {
    return List.of();
  }

  /// One of the same kind that has not run yet, with these values for its [#options].
  default Scheduler with(OptionValues values) {
    return this;
  }
}
