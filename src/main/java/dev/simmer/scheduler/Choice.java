package dev.simmer.scheduler;

/// A scheduler's answer, with its reason in one short sentence.
public sealed interface Choice {
  String reason();

  /// Run the ready handle at this position, 0 being the one that came first.
  record Run(int position, String reason) implements Choice {}

  /// Leave the burner free until something happens.
  record LeaveFree(String reason) implements Choice {}
}
