package dev.simmer.recording;

import dev.simmer.trace.LoopEvent;
import dev.simmer.trace.TaskId;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/// The fold of who has which burner.
final class OccupancyFold {
  private static final int NOBODY = 0;

  private int count;

  /// How long there were burners up to the last change of their number, each counted.
  private long offered;

  private long countedSince;
  private int[] tasks;
  private long[] since;
  private boolean[] waits;

  /// Who began inside another's step and is still at work, in the order in which they began.
  private final List<Inner> inner;

  private record Inner(int burner, int task) {}

  OccupancyFold() {
    count = 1;
    inner = new ArrayList<>();
    tasks = new int[1];
    since = new long[1];
    waits = new boolean[1];
  }

  OccupancyFold(OccupancyFold other) {
    count = other.count;
    offered = other.offered;
    countedSince = other.countedSince;
    tasks = other.tasks.clone();
    since = other.since.clone();
    waits = other.waits.clone();
    inner = new ArrayList<>(other.inner);
  }

  /// There are so many burners from here on.
  void count(int burners, long time) {
    offered = offered(time);
    countedSince = time;
    count = burners;
    grow(burners);
  }

  /// How long there were burners up to a time, each counted, in nanoseconds.
  long offered(long time) {
    return offered + count * (time - countedSince);
  }

  private void grow(int size) {
    if (size > tasks.length) {
      tasks = Arrays.copyOf(tasks, size);
      since = Arrays.copyOf(since, size);
      waits = Arrays.copyOf(waits, size);
    }
  }

  /// A task runs on a burner. One that begins inside another's step leaves it that other's; one
  /// that only keeps it loses it.
  ///
  /// @return the task that has lost it; 0 if none has
  int ran(int burner, int task, long time) {
    int place = place(burner);
    int lost = waits[place] && tasks[place] != task ? tasks[place] : NOBODY;
    if (tasks[place] == NOBODY || lost != NOBODY) {
      since[place] = time;
      tasks[place] = task;
    } else if (tasks[place] != task) {
      inner.add(new Inner(place, task));
    }
    waits[place] = false;
    return lost;
  }

  /// A task left a burner, or keeps it while it waits.
  void left(int burner, int task, boolean keeps) {
    int place = place(burner);
    if (tasks[place] == task) {
      tasks[place] = keeps ? task : NOBODY;
      waits[place] = keeps;
    } else if (!inner.isEmpty()) {
      inner.removeIf(other -> other.task == task);
    }
  }

  BurnerUse use() {
    int free = 0;
    int kept = 0;
    for (int i = 0; i < count; i++) {
      free += tasks[i] == NOBODY ? 1 : 0;
      kept += waits[i] ? 1 : 0;
    }
    return new BurnerUse(count, free, kept);
  }

  /// Each burner in order of their numbers; one that there is no more is among them while it is not
  /// free.
  List<Occupancy> states() {
    List<Occupancy> states = new ArrayList<>(count);
    for (int i = 0; i < tasks.length; i++) {
      boolean free = tasks[i] == NOBODY;
      if (free && i >= count) {
        continue;
      }
      states.add(new Occupancy(i, Facts.id(tasks[i]), free ? 0 : since[i], waits[i], insideOf(i)));
    }
    return List.copyOf(states);
  }

  private List<TaskId> insideOf(int place) {
    return inner.isEmpty()
        ? List.of()
        : inner.stream()
            .filter(other -> other.burner == place)
            .map(other -> new TaskId(other.task))
            .toList();
  }

  private int place(int burner) {
    int place = LoopEvent.position(burner);
    grow(place + 1);
    return place;
  }
}
