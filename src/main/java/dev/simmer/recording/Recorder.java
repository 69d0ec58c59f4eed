package dev.simmer.recording;

import dev.simmer.trace.LoopEvent;
import dev.simmer.trace.LoopObserver;

/// Keeps the facts of a run. Used by one thread.
public final class Recorder implements LoopObserver {
  private final Facts facts = new Facts();
  private final FactWriter writer = new FactWriter(facts);

  @Override
  public void on(LoopEvent event) {
    writer.add(event);
  }

  /// How many facts were heard so far.
  public int factCount() {
    return facts.size();
  }

  /// What was recorded so far. What is recorded later does not change it.
  public Recording recording() {
    return new Recording(facts.copy());
  }
}
