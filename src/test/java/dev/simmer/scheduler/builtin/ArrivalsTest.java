package dev.simmer.scheduler.builtin;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.simmer.scheduler.BurnerView;
import dev.simmer.scheduler.ReadyHandle;
import dev.simmer.scheduler.Situation;
import dev.simmer.scheduler.WaitingTask;
import dev.simmer.trace.HandleKind;
import dev.simmer.trace.TaskId;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class ArrivalsTest {
  private final Arrivals arrivals = new Arrivals();

  private List<Long> taken(Long... ready) {
    List<Long> numbers = new ArrayList<>();
    arrivals.take(new Ready(List.of(ready))).forEach(handle -> numbers.add(handle.number()));
    return numbers;
  }

  @Test
  void eachHandleIsTakenOnceInOrderOfArrival() {
    assertEquals(List.of(3L, 5L), taken(3L, 5L));
    assertEquals(List.of(), taken(3L, 5L));
    assertEquals(List.of(6L, 9L), taken(5L, 6L, 9L));
    assertEquals(List.of(), taken());
    assertEquals(List.of(10L), taken(10L));
  }

  @Test
  void aPositionIsFoundByTheNumber() {
    Situation now = new Ready(List.of(2L, 3L, 7L, 8L, 20L));
    assertEquals(0, Arrivals.position(now, 2));
    assertEquals(2, Arrivals.position(now, 7));
    assertEquals(4, Arrivals.position(now, 20));
  }

  @Test
  void whoIsNotReadyAnyMoreHasNoPosition() {
    assertEquals(-1, Arrivals.position(new Ready(List.of(2L, 8L)), 1));
    assertEquals(-1, Arrivals.position(new Ready(List.of(2L, 8L)), 5));
    assertEquals(-1, Arrivals.position(new Ready(List.of(2L, 8L)), 9));
    assertEquals(-1, Arrivals.position(new Ready(List.of()), 2));
  }

  /// A situation in which handles with these numbers are ready.
  private record Ready(List<Long> numbers) implements Situation {
    @Override
    public List<ReadyHandle> ready() {
      return numbers.stream()
          .map(
              number ->
                  new ReadyHandle(
                      number,
                      HandleKind.STEP,
                      null,
                      "",
                      0,
                      0,
                      0,
                      null,
                      ReadyHandle.NO_BURNER,
                      false,
                      false))
          .toList();
    }

    @Override
    public long time() {
      return 0;
    }

    @Override
    public int burner() {
      return 0;
    }

    @Override
    public List<BurnerView> burners() {
      return List.of();
    }

    @Override
    public List<WaitingTask> waiting() {
      return List.of();
    }

    @Override
    public @Nullable TaskId lastRun() {
      return null;
    }
  }
}
