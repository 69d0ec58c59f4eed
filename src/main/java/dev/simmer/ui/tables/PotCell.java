package dev.simmer.ui.tables;

import javafx.beans.binding.Bindings;
import javafx.beans.binding.DoubleBinding;
import javafx.beans.binding.StringBinding;
import javafx.beans.value.ObservableLongValue;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ProgressBar;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/// A line of a table: swatch, name, detail, note, and what is over of the pot's timer.
final class PotCell extends ListCell<PotRow> {
  private final RowWords words = new RowWords();
  private final ObservableLongValue displayedTime;
  private final Region swatch = new Region();
  private final Label name = styled(new Label(), "pot-name");
  private final Label detail = styled(new Label(), "pot-detail");
  private final Label note = styled(new Label(), "pot-note");
  private final ProgressBar progress = new ProgressBar();
  private final VBox content;

  PotCell(ObservableLongValue displayedTime) {
    this.displayedTime = displayedTime;
    note.setMinWidth(USE_PREF_SIZE);
    detail.setMaxWidth(Double.MAX_VALUE);
    HBox.setHgrow(detail, Priority.ALWAYS);
    HBox line = new HBox(swatch, name, detail, note);
    line.getStyleClass().add("pot-line");
    progress.setMaxWidth(Double.MAX_VALUE);
    content = new VBox(line, progress);
    content.getStyleClass().add("pot-row");
    VBox.setVgrow(line, Priority.ALWAYS);
    getStyleClass().add("pot-cell");
    setPrefWidth(0);
    // Weak, through a binding, as cells come and go with the list's height.
    progress.progressProperty().bind(progressBinding());
    note.textProperty().bind(noteBinding());
  }

  private DoubleBinding progressBinding() {
    return Bindings.createDoubleBinding(
        () -> getItem() == null ? 0 : getItem().progress(displayedTime.get()),
        itemProperty(),
        displayedTime);
  }

  private StringBinding noteBinding() {
    return Bindings.createStringBinding(
        () -> getItem() == null ? "" : noteOf(getItem()), itemProperty(), displayedTime);
  }

  private String noteOf(PotRow row) {
    long time = displayedTime.get();
    boolean stands = !row.hasTimer() || time == row.now();
    return stands ? row.note() : words.in(Math.max(0, row.until() - time), true);
  }

  private static Label styled(Label label, String styleClass) {
    label.getStyleClass().add(styleClass);
    return label;
  }

  @Override
  protected void updateItem(@Nullable PotRow row, boolean empty) {
    super.updateItem(row, empty);
    if (row == null || empty) {
      setGraphic(null);
      setAccessibleText(null);
      return;
    }
    swatch.getStyleClass().setAll("swatch", row.colour() < 0 ? "pot-none" : "pot-" + row.colour());
    name.setText(row.pot());
    detail.setText(row.detail());
    progress.setVisible(row.hasTimer());
    setAccessibleText(words.text("row", row.pot(), row.detail(), row.note()));
    setGraphic(content);
  }
}
