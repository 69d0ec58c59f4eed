package dev.simmer.ui.tables;

import dev.simmer.ui.control.Fxml;
import dev.simmer.ui.control.Presence;
import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/// A card about the selected pot, which is there while one is selected.
public final class DetailsView {
  private final VBox root;

  @FXML private Region swatch;
  @FXML private Label name;
  @FXML private Button close;
  @FXML private GridPane lines;

  public DetailsView(DetailsModel model) {
    root = Fxml.load(VBox.class, this, "Details.fxml", new RowWords().bundle());
    close.setOnAction(e -> model.selectedProperty().set(null));
    model.detailsProperty().subscribe(this::show);
  }

  /// The view's node.
  public Node node() {
    return root;
  }

  private void show(@Nullable Details details) {
    Presence.show(root, details != null);
    if (details == null) {
      return;
    }
    swatch.getStyleClass().setAll("swatch", "pot-" + details.colour());
    name.setText(details.name());
    lines.getChildren().clear();
    for (Details.Line line : details.lines()) {
      addLine(line);
    }
  }

  private void addLine(Details.Line line) {
    Label label = new Label(line.label());
    label.getStyleClass().add("detail-label");
    label.setMinWidth(Region.USE_PREF_SIZE);
    Label text = new Label(line.text());
    text.getStyleClass().add("detail-text");
    text.setTooltip(new Tooltip(line.text()));
    label.setLabelFor(text);
    lines.addRow(lines.getRowCount(), label, text);
  }
}
