package dev.simmer.simulation;

/// Tells how much memory came into use since a run began, so that a program without end is stopped
/// before Java runs out. What was there before does not count, recordings that are shown and
/// garbage alike: to tell them apart would take longer than most runs do.
final class MemoryWatch {
  /// What part of Java's memory values may take: the rest is for the facts and the collector.
  private static final double SHARE = 0.6;

  private static final int MEGABYTE = 20;

  private final Runtime runtime = Runtime.getRuntime();
  private final long bound;
  private final long before;
  private volatile long nextLook;

  /// @param megabytes how much may be in use, if Java has that much
  MemoryWatch(int megabytes) {
    bound = Math.min((long) megabytes << MEGABYTE, (long) (runtime.maxMemory() * SHARE));
    nextLook = bound;
    before = inHeap();
  }

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
    nextLook = live + Math.max(bound - live, bound / 4);
    return live;
  }

  private long used() {
    return Math.max(0, inHeap() - before);
  }

  private long inHeap() {
    return runtime.totalMemory() - runtime.freeMemory();
  }
}
