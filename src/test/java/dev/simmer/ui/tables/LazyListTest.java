package dev.simmer.ui.tables;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import javafx.collections.ListChangeListener;
import org.junit.jupiter.api.Test;

class LazyListTest {
  private final LazyList<String> list = new LazyList<>();
  private final List<String> copy = new ArrayList<>();

  LazyListTest() {
    list.addListener((ListChangeListener<String>) change -> follow(change));
  }

  private void follow(ListChangeListener.Change<? extends String> change) {
    while (change.next()) {
      assertEquals(
          copy.subList(change.getFrom(), change.getFrom() + change.getRemovedSize()),
          change.getRemoved());
      change.getRemoved().forEach(gone -> copy.remove(change.getFrom()));
      copy.addAll(change.getFrom(), change.getAddedSubList());
    }
  }

  @Test
  void tellsItsListenersWhatChanged() {
    for (int size : new int[] {3, 7, 7, 2, 0, 5}) {
      list.resize(new Lines<>(size, i -> "line " + i));
      assertEquals(size, list.size());
      assertEquals(copy, List.copyOf(list));
    }
    list.replace(2, i -> "pot " + i);
    assertEquals(List.of("pot 0", "pot 1"), copy);
    list.replace(0, i -> "none");
    assertEquals(List.of(), copy);
  }
}
