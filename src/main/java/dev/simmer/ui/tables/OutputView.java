package dev.simmer.ui.tables;

import javafx.scene.Node;

/// What the program printed, as a list.
public final class OutputView {
  private final FollowingList<OutputRow> list;

  public OutputView(OutputModel model) {
    RowWords words = new RowWords();
    list = new FollowingList<>("output", words.text("output.name"), words.text("output.empty"));
    list.setCellFactory(view -> new OutputCell());
    model.linesProperty().subscribe(list::show);
  }

  /// The view's node.
  public Node node() {
    return list;
  }
}
