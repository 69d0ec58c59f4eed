package dev.simmer.simulation;

import dev.simmer.trace.LoopEvent.Limit;

/// How a program ended.
public sealed interface Ending {
  /// Whether the program came to its own end, or to where nobody has chosen yet.
  default boolean isWell() {
    return switch (this) {
      case Finished _, Undecided _ -> true;
      case Exited exited -> exited.code().equals("0") || exited.code().equals("null");
      case Crashed _, Deadlocked _, CutOff _, Failed _, SchedulerFailed _ -> false;
    };
  }

  record Finished() implements Ending {}

  /// An exception left the program, whose traceback is among the facts.
  ///
  /// @param value its repr
  /// @param line the line of the program that raised it; 0 if unknown
  record Crashed(String value, int line) implements Ending {}

  /// `SystemExit` left the program. `code` is what it carried, as JSON.
  record Exited(String code) implements Ending {}

  /// Nothing was ready, no timer set and no helper at work.
  record Deadlocked() implements Ending {}

  /// The program ran into a bound.
  ///
  /// @param line the line that it had reached; 0 if unknown
  record CutOff(Limit limit, long bound, int line) implements Ending {}

  /// Simmer itself failed. `message` says how; it is not the program's fault.
  ///
  /// @param line the line of the program that it had reached; 0 if unknown
  record Failed(String message, int line) implements Ending {}

  /// Nobody has decided yet who gets the burner.
  record Undecided() implements Ending {}

  /// The scheduler threw or answered nonsense. `message` names it.
  record SchedulerFailed(String message) implements Ending {}
}
