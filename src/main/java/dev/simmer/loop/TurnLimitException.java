package dev.simmer.loop;

/// A loop has taken as many turns as it may. It leaves the program like an exception that only
/// `finally` sees; who runs the program tells the observer.
public final class TurnLimitException extends RuntimeException {
  private static final long serialVersionUID = 1;

  private final int turns;

  TurnLimitException(int turns) {
    super("The event loop has taken " + turns + " turns.");
    this.turns = turns;
  }

  /// The limit.
  public int turns() {
    return turns;
  }
}
