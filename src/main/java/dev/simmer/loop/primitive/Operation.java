package dev.simmer.loop.primitive;

import dev.simmer.loop.LoopContext;
import dev.simmer.loop.Routine;
import dev.simmer.loop.Step;

/// A coroutine that a budget counts, if the scheduler's rules set one: a step that has used up its
/// budget gives way before it goes on with the next.
abstract class Operation extends Routine {
  private final LoopContext context;

  Operation(String name, LoopContext context) {
    super(name, context.language());
    this.context = context;
  }

  /// The body, up to the first await.
  protected abstract Step begin();

  @Override
  protected final Step start() {
    return context.hasBudget() ? begin() : pause(_ -> start());
  }
}
