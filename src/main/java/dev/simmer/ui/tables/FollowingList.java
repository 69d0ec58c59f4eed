package dev.simmer.ui.tables;

import javafx.scene.control.Label;
import javafx.scene.control.ListView;

/// A list that grows and shrinks at its end, and shows its end.
final class FollowingList<T> {
  private static final double ROW_HEIGHT = 24;

  private final LazyList<T> items = new LazyList<>();
  private final ListView<T> list = new ListView<>(items);

  FollowingList(String id, String name, String emptyText) {
    list.setId(id);
    list.setFixedCellSize(ROW_HEIGHT);
    list.getStyleClass().add("following-list");
    list.setAccessibleText(name);
    Label empty = new Label(emptyText);
    empty.getStyleClass().add("empty");
    list.setPlaceholder(empty);
  }

  ListView<T> node() {
    return list;
  }

  void show(Lines<T> lines) {
    items.resize(lines);
    if (lines.size() > 0) {
      list.scrollTo(lines.size() - 1);
    }
  }
}
