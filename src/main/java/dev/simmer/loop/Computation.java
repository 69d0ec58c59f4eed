package dev.simmer.loop;

/// Code that runs on a thread of its own, beside the loop.
public interface Computation {
  /// Begins, or goes on after the last time it blocked: until it [Step.Blocks] again, or it is over
  /// by [Step.Returned] or [Step.Raised].
  Step goOn();
}
