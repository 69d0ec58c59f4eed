package dev.simmer.simulation;

import dev.simmer.scheduler.Choice;
import dev.simmer.scheduler.LoopRules;
import dev.simmer.scheduler.Scheduler;
import dev.simmer.scheduler.Situation;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.function.IntSupplier;

/// Hands over from one scheduler of an event loop to the next, each at its fact. As runs can be
/// repeated, all before a branch is as it was without it.
final class BranchedScheduler implements Scheduler {
  private final Deque<Branch> next;
  private final IntSupplier facts;
  private Scheduler current;

  /// @param branches in the order of their facts
  /// @param facts how many facts there are so far
  BranchedScheduler(Scheduler first, List<Branch> branches, IntSupplier facts) {
    this.current = first;
    this.next = new ArrayDeque<>(branches);
    this.facts = facts;
  }

  @Override
  public String id() {
    return current.id();
  }

  @Override
  public LoopRules rules() {
    while (!next.isEmpty() && facts.getAsInt() >= next.element().facts()) {
      current = next.remove().scheduler().get();
    }
    return current.rules();
  }

  /// Who chooses is whose rules hold.
  @Override
  public Choice choose(Situation now) {
    return current.choose(now);
  }
}
