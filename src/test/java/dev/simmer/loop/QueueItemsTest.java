package dev.simmer.loop;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.simmer.loop.primitive.PriorityItems;
import dev.simmer.loop.primitive.QueueItems;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class QueueItemsTest {
  private static final String ITEMS = "b1 a1 b2 a2 c1 a3 b3 a4 c2 b4 a5 a6 c3 b5";

  /// Puts all items in, and takes one out after each fourth.
  private static List<Object> takenFrom(QueueItems items) {
    List<Object> taken = new ArrayList<>();
    int count = 0;
    for (String item : ITEMS.split(" ", -1)) {
      items.add(item);
      count++;
      if (count % 4 == 0) {
        taken.add(items.take());
      }
    }
    return taken;
  }

  private static String drained(QueueItems items) {
    List<Object> taken = takenFrom(items);
    while (items.size() > 0) {
      taken.add(items.take());
    }
    return String.join(" ", taken.stream().map(Object::toString).toList());
  }

  @Test
  void theFirstInIsTheFirstOut() {
    assertEquals(ITEMS, drained(QueueItems.fifo()));
  }

  @Test
  void theLastInIsTheFirstOut() {
    assertEquals("a2 a4 a6 b5 c3 a5 b4 c2 b3 a3 c1 b2 a1 b1", drained(QueueItems.lifo()));
  }

  @Test
  void equalItemsAreLaidOutAndComeOutAsPythonsHeapqHasThem() {
    PriorityItems items = new PriorityItems(new Words());
    takenFrom(items);
    assertEquals(
        List.of("a3", "a6", "b3", "a5", "b1", "b2", "c2", "c1", "b4", "c3", "b5"), items.list());
    assertEquals(
        "a1 a2 a4 a3 a6 a5 b3 b2 b5 b1 b4 c1 c2 c3", drained(new PriorityItems(new Words())));
  }
}
