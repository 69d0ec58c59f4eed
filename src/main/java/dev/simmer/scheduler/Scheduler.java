package dev.simmer.scheduler;

/// Decides who gets the free burner, and says why. Nothing else about the loop depends on it.
///
/// A scheduler may keep state between calls; each run of a program gets one of its own.
public interface Scheduler {
  /// The name on the command line, such as `asyncio`.
  String id();

  /// Chooses among the ready handles, of which there is at least one.
  Choice choose(Situation now);

  /// How the loop around the choice behaves.
  default LoopRules rules() {
    return LoopRules.ASYNCIO;
  }
}
