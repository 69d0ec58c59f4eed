package dev.simmer.ui.tables;

import java.io.IOException;
import java.io.UncheckedIOException;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.fxml.FXML;
import javafx.fxml.FXMLLoader;
import javafx.scene.Node;
import javafx.scene.Parent;

/// The four tables: on the burner, ready queue, waiting, done.
public final class TablesView {
  private final TablesModel model;
  private final Parent root;

  @FXML private PotTable burner;
  @FXML private PotTable ready;
  @FXML private PotTable waiting;
  @FXML private PotTable done;

  public TablesView(TablesModel model) {
    this.model = model;
    FXMLLoader loader =
        new FXMLLoader(TablesView.class.getResource("Tables.fxml"), new RowWords().bundle());
    loader.setController(this);
    try {
      root = loader.load();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    bind(burner, model.burnerProperty());
    bind(ready, model.readyProperty());
    bind(waiting, model.waitingProperty());
    bind(done, model.doneProperty());
  }

  private void bind(PotTable table, ReadOnlyObjectProperty<PotRows> rows) {
    table.selectedProperty().bindBidirectional(model.selectedProperty());
    table.displayedTimeProperty().bind(model.displayedTimeProperty());
    rows.subscribe(table::show);
  }

  /// The view's node.
  public Node node() {
    return root;
  }
}
