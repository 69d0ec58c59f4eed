package dev.simmer.ui.schedulers;

import dev.simmer.catalogue.SchedulerEntry;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/// A scheduler in the list of all: its name, and its rule below.
final class SchedulerCell extends ListCell<SchedulerEntry> {
  /// So wide are the lines that a rule is broken into.
  private static final double WIDTH = 440;

  private final Label title = new Label();
  private final Label rule = new Label();
  private final VBox words = new VBox(title, rule);

  SchedulerCell() {
    getStyleClass().add("scheduler-cell");
    title.getStyleClass().add("strong");
    rule.getStyleClass().add("hint");
    rule.setWrapText(true);
    rule.setMaxWidth(WIDTH);
  }

  @Override
  protected void updateItem(@Nullable SchedulerEntry entry, boolean empty) {
    super.updateItem(entry, empty);
    if (entry == null || empty) {
      setGraphic(null);
      return;
    }
    title.setText(entry.description().title());
    rule.setText(entry.description().rule());
    setGraphic(words);
    setAccessibleText(entry.description().title() + ". " + entry.description().rule());
  }
}
