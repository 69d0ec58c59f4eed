package dev.simmer.ui.tables;

import dev.simmer.ui.control.Fxml;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.fxml.FXML;
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
    root = Fxml.load(Parent.class, this, "Tables.fxml", new RowWords().bundle());
    bind(burner, model.burnerProperty());
    model.burnerCountProperty().subscribe(count -> burner.makeRoom(count.intValue()));
    bind(ready, model.readyProperty());
    bind(waiting, model.waitingProperty());
    bind(done, model.doneProperty());
  }

  private void bind(PotTable table, ReadOnlyObjectProperty<PotRows> rows) {
    table.selectedProperty().bindBidirectional(model.selectedProperty());
    table.displayedTimeProperty().bind(model.displayedTimeProperty());
    rows.subscribe(table::show);
  }

  /// Goes to the list of all pots that are ready, or else of all that wait.
  public void list(boolean areReady) {
    (areReady ? ready : waiting).focusList();
  }

  /// The view's node.
  public Node node() {
    return root;
  }
}
