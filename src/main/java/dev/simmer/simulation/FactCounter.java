package dev.simmer.simulation;

import dev.simmer.trace.LoopEvent;
import dev.simmer.trace.LoopObserver;

/// Counts the facts that it passes on.
final class FactCounter implements LoopObserver {
  private final LoopObserver observer;
  private int count;

  FactCounter(LoopObserver observer) {
    this.observer = observer;
  }

  int count() {
    return count;
  }

  @Override
  public void on(LoopEvent event) {
    count++;
    observer.on(event);
  }
}
