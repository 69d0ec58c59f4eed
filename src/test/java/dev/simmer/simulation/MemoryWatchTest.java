package dev.simmer.simulation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class MemoryWatchTest {
  private static final int MEGABYTE = 20;

  private final List<byte[]> kept = new ArrayList<>();

  @Test
  void whatWasThereBeforeDoesNotCount() {
    kept.add(new byte[64 << MEGABYTE]);
    System.gc();
    MemoryWatch watch = new MemoryWatch(48);
    assertTrue(watch.inUse() < watch.bound());
    kept.add(new byte[64 << MEGABYTE]);
    assertTrue(watch.inUse() > watch.bound());
    assertEquals(2, kept.size());
  }
}
