package dev.simmer.simulation;

/// Tells how much memory is in use, so that a program without end is stopped before Java runs out.
final class MemoryWatch {
  private static final long MOST = 512L << 20;
  private static final int SHARE = 3;

  private final Runtime runtime = Runtime.getRuntime();
  private final long bound = Math.min(MOST, runtime.maxMemory() / SHARE);
  private volatile long nextLook = bound;

  /// How many bytes may be in use.
  long bound() {
    return bound;
  }

  /// How many bytes are in use, at most. What nobody refers to any more does not count.
  ///
  /// To find out takes time, so it is found out anew only after as much again as was left was used.
  long inUse() {
    long used = used();
    if (used <= nextLook) {
      return Math.min(used, bound);
    }
    System.gc();
    long live = used();
    nextLook = live + Math.max(2 * (bound - live), runtime.maxMemory() / 8);
    return live;
  }

  private long used() {
    return runtime.totalMemory() - runtime.freeMemory();
  }
}
