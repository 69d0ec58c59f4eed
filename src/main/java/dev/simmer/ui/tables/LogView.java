package dev.simmer.ui.tables;

import javafx.scene.Node;

/// The event log, as a list.
public final class LogView {
  private final FollowingList<LogRow> list;

  public LogView(LogModel model) {
    RowWords words = new RowWords();
    list = new FollowingList<>("event-log", words.text("log.name"), words.text("log.empty"));
    list.setCellFactory(view -> new LogCell());
    model.linesProperty().subscribe(list::show);
  }

  /// The view's node.
  public Node node() {
    return list;
  }
}
