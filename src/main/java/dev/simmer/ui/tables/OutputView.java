package dev.simmer.ui.tables;

import javafx.scene.Node;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/// What the program printed, as a list.
public final class OutputView {
  private final RowWords words = new RowWords();
  private final FollowingList<OutputRow> list;
  private final VBox root;

  public OutputView(OutputModel model) {
    list = new FollowingList<>("output", words.text("output.name"), words.text("output.empty"));
    list.setCellFactory(view -> new OutputCell());
    model.linesProperty().subscribe(list::show);
    root = new VBox(filter(model), list);
    VBox.setVgrow(list, Priority.ALWAYS);
  }

  private HBox filter(OutputModel model) {
    CheckBox only = new CheckBox(words.text("output.selected"));
    only.setId("output-selected");
    only.setTooltip(new Tooltip(words.text("output.selected.tip")));
    only.selectedProperty().bindBidirectional(model.filteredProperty());
    HBox bar = new HBox(only);
    bar.getStyleClass().add("find-bar");
    return bar;
  }

  /// The view's node.
  public Node node() {
    return root;
  }
}
