package dev.simmer.scheduler;

/// How the loop behaves around a scheduler's choices.
///
/// @param timers when due timers are looked at
public record LoopRules(Timers timers) {
  /// The rules of CPython's asyncio.
  public static final LoopRules ASYNCIO = new LoopRules(Timers.BETWEEN_TURNS);

  /// When due timers join the ready queue.
  public enum Timers {
    BETWEEN_TURNS,
    BETWEEN_HANDLES
  }
}
