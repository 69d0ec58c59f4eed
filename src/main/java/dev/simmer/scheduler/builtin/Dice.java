package dev.simmer.scheduler.builtin;

/// Chance from a seed: the same seed gives the same throws. SplitMix64, by Steele, Lea and Flood,
/// "Fast splittable pseudorandom number generators", 2014.
final class Dice {
  private static final long GOLDEN_GAMMA = 0x9E3779B97F4A7C15L;

  private long state;

  Dice(long seed) {
    state = seed;
  }

  /// A number from 0 to less than `bound`.
  int below(int bound) {
    return (int) Long.remainderUnsigned(next(), bound);
  }

  boolean coin() {
    return next() < 0;
  }

  private long next() {
    state += GOLDEN_GAMMA;
    long mixed = (state ^ (state >>> 30)) * 0xBF58476D1CE4E5B9L;
    mixed = (mixed ^ (mixed >>> 27)) * 0x94D049BB133111EBL;
    return mixed ^ (mixed >>> 31);
  }
}
