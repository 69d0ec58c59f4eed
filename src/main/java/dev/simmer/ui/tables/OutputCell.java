package dev.simmer.ui.tables;

import dev.simmer.ui.control.Presence;
import javafx.css.PseudoClass;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import org.jspecify.annotations.Nullable;

/// A line of output: time, pot, text; marked if it went to standard error.
final class OutputCell extends ListCell<OutputRow> {
  private static final PseudoClass ERROR = PseudoClass.getPseudoClass("error");

  private final RowWords words = new RowWords();
  private final Label time = new Label();
  private final Region swatch = new Region();
  private final Label pot = new Label();
  private final Label error = new Label(words.text("output.error"));
  private final Label text = new Label();
  private final HBox content = new HBox(time, swatch, pot, error, text);

  OutputCell() {
    time.getStyleClass().add("line-time");
    pot.getStyleClass().add("line-pot");
    error.getStyleClass().add("line-error");
    text.getStyleClass().add("line-text");
    content.getStyleClass().add("line");
    getStyleClass().add("output-cell");
  }

  @Override
  protected void updateItem(@Nullable OutputRow row, boolean empty) {
    super.updateItem(row, empty);
    pseudoClassStateChanged(ERROR, row != null && row.error());
    if (row == null || empty) {
      setGraphic(null);
      setAccessibleText(null);
      return;
    }
    time.setText(row.time());
    swatch.getStyleClass().setAll("swatch", row.colour() < 0 ? "pot-none" : "pot-" + row.colour());
    pot.setText(row.pot());
    Presence.show(error, row.error());
    text.setText(row.text());
    setAccessibleText(words.text("row", row.time(), row.pot(), row.text()));
    setGraphic(content);
  }
}
