package dev.simmer.ui.tables;

import javafx.scene.control.Label;
import javafx.scene.control.ListView;

/// A list that grows and shrinks at its end, and shows its end.
final class FollowingList<T> extends ListView<T> {
  private static final double ROW_HEIGHT = 24;

  private final LazyList<T> lines;
  private boolean behind;

  FollowingList(String id, String name, String emptyText) {
    this(new LazyList<>());
    setId(id);
    setFixedCellSize(ROW_HEIGHT);
    getStyleClass().add("following-list");
    setAccessibleText(name);
    Label empty = new Label(emptyText);
    empty.getStyleClass().add("empty");
    setPlaceholder(empty);
  }

  private FollowingList(LazyList<T> lines) {
    super(lines);
    this.lines = lines;
  }

  void show(Lines<T> now) {
    if (now.size() < lines.size()) {
      scrollTo(Math.max(0, now.size() - 1));
    }
    behind = now.size() > lines.size();
    lines.resize(now);
    requestLayout();
  }

  /// Only here does it know how many lines there are to scroll over.
  @Override
  protected void layoutChildren() {
    super.layoutChildren();
    if (behind) {
      behind = false;
      scrollTo(lines.size() - 1);
    }
  }
}
