package dev.simmer.python.runtime;

import dev.simmer.trace.LoopEvent.Limit;
import java.util.function.BooleanSupplier;
import java.util.function.LongSupplier;

/// Watches what a program uses.
final class Budget {
  /// How many steps pass between looks at the memory and at the wish to cancel.
  private static final int STRIDE = 1 << 14;

  /// How many bytes of large values pass between such looks.
  private static final double LARGE = 16 << 20;

  private final Bounds bounds;
  private final BooleanSupplier cancelled;
  private final LongSupplier memoryInUse;
  private long stepsLeft;
  private long outputLeft;
  private double unseen;

  /// @param memoryInUse the bytes that values take now, as far as that is known
  Budget(Bounds bounds, BooleanSupplier cancelled, LongSupplier memoryInUse) {
    this.bounds = bounds;
    this.cancelled = cancelled;
    this.memoryInUse = memoryInUse;
    this.stepsLeft = bounds.steps();
    this.outputLeft = bounds.output();
  }

  /// Begins anew: what was used so far does not count.
  void renew() {
    stepsLeft = bounds.steps();
    outputLeft = bounds.output();
  }

  Bounds bounds() {
    return bounds;
  }

  /// Takes the steps of the next stretch out of what is left.
  ///
  /// @return how many steps the interpreter may take before it asks again
  int nextSteps(int line) {
    if (cancelled.getAsBoolean()) {
      throw new CancelledRun();
    }
    lookAtMemory(line);
    if (stepsLeft <= 0) {
      throw new BoundReached(Limit.STEPS, bounds.steps(), line);
    }
    int steps = (int) Math.min(STRIDE, stepsLeft);
    stepsLeft -= steps;
    return steps;
  }

  private void lookAtMemory(int line) {
    unseen = 0;
    if (memoryInUse.getAsLong() > bounds.memory()) {
      throw new BoundReached(Limit.MEMORY, bounds.memory(), line);
    }
  }

  /// Takes note of a value of so many bytes that is about to be made.
  ///
  /// @return whether [#reserve] is to be asked before that
  boolean isTooMuch(double bytes) {
    unseen += bytes;
    return unseen > LARGE;
  }

  /// Refuses a value that is more than there is room for.
  void reserve(double bytes, int line) {
    if (bytes > bounds.memory() / 2.0) {
      throw new BoundReached(Limit.MEMORY, bounds.memory(), line);
    }
    lookAtMemory(line);
  }

  void output(int characters, int line) {
    outputLeft -= characters;
    if (outputLeft < 0) {
      throw new BoundReached(Limit.OUTPUT, bounds.output(), line);
    }
  }
}
