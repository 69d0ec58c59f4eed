package dev.simmer.simulation;

/// Tells how much memory is in use, so that a program without end is stopped before Java runs out.
final class MemoryWatch {
  private static final long MOST = 512L << 20;
  private static final int SHARE = 3;

  private final Runtime runtime = Runtime.getRuntime();
  private final long bound = Math.min(MOST, runtime.maxMemory() / SHARE);

  /// How many bytes may be in use.
  long bound() {
    return bound;
  }

  /// How many bytes are in use. What nobody refers to any more does not count.
  long inUse() {
    if (used() > bound) {
      System.gc();
    }
    return used();
  }

  private long used() {
    return runtime.totalMemory() - runtime.freeMemory();
  }
}
