package dev.simmer.recording;

import dev.simmer.trace.LoopEvent;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/// Who was on which burner when: the changes by which tasks got onto it or stayed there, in order.
final class BurnerLanes {
  private final List<int[]> changes;

  private BurnerLanes(List<int[]> changes) {
    this.changes = changes;
  }

  static BurnerLanes of(Changes changes, Facts facts) {
    List<LongColumn> found = new ArrayList<>();
    int count = changes.offset(changes.laneCount());
    for (int change = 0; change < count; change++) {
      if (isOnBurner(changes.phase(change))) {
        int fact = changes.fact(change);
        int burner = LoopEvent.position(facts.burner(fact));
        while (found.size() <= burner) {
          found.add(new LongColumn());
        }
        found.get(burner).add((long) fact << Integer.SIZE | change);
      }
    }
    return new BurnerLanes(found.stream().map(BurnerLanes::sorted).toList());
  }

  private static boolean isOnBurner(Phase phase) {
    return switch (phase) {
      case RUNNING, BLOCKING, KEEPING -> true;
      case READY, DUE, SLEEPING, WAITING, RETURNED, RAISED, CANCELLED -> false;
    };
  }

  /// In order of their facts.
  private static int[] sorted(LongColumn found) {
    long[] keys = new long[found.size()];
    for (int i = 0; i < keys.length; i++) {
      keys[i] = found.get(i);
    }
    Arrays.sort(keys);
    int[] sorted = new int[keys.length];
    for (int i = 0; i < keys.length; i++) {
      sorted[i] = (int) keys[i];
    }
    return sorted;
  }

  int count() {
    return changes.size();
  }

  int size(int burner) {
    return changes.get(burner).length;
  }

  int change(int burner, int index) {
    return changes.get(burner)[index];
  }
}
