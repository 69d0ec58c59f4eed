package dev.simmer.loop;

/// Where a handle waits for its turn or its time.
interface HandleQueue {
  /// One of the handles in it was cancelled.
  void countCancelled(Handle handle);
}
