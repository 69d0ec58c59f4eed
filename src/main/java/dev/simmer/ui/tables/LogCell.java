package dev.simmer.ui.tables;

import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import org.jspecify.annotations.Nullable;

/// A line of the event log: time and sentence.
final class LogCell extends ListCell<LogRow> {
  private final RowWords words = new RowWords();
  private final Label time = new Label();
  private final Region swatch = new Region();
  private final Label text = new Label();
  private final HBox content = new HBox(time, swatch, text);

  LogCell() {
    time.getStyleClass().add("line-time");
    content.getStyleClass().add("line");
    getStyleClass().add("log-cell");
  }

  @Override
  protected void updateItem(@Nullable LogRow row, boolean empty) {
    super.updateItem(row, empty);
    if (row == null || empty) {
      setGraphic(null);
      setAccessibleText(null);
      return;
    }
    time.setText(row.time());
    swatch.getStyleClass().setAll("swatch", row.colour() < 0 ? "pot-none" : "pot-" + row.colour());
    text.setText(row.text());
    setAccessibleText(words.text("log.line", row.time(), row.text()));
    setGraphic(content);
  }
}
