package dev.simmer.simulation;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.lang.ref.Reference;
import org.junit.jupiter.api.Test;

class MemoryWatchTest {
  private static final int MEGABYTE = 20;

  @Test
  void whatWasThereBeforeDoesNotCount() {
    byte[] before = new byte[64 << MEGABYTE];
    MemoryWatch watch = new MemoryWatch(48);
    assertTrue(watch.inUse() < watch.bound());
    byte[] after = new byte[64 << MEGABYTE];
    assertTrue(watch.inUse() > watch.bound());
    Reference.reachabilityFence(before);
    Reference.reachabilityFence(after);
  }
}
