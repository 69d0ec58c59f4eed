package dev.simmer.ui.tables;

import dev.simmer.trace.TaskId;
import javafx.beans.NamedArg;
import javafx.beans.property.LongProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleLongProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.css.PseudoClass;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/// A card with a list of pots. Thousands are no more work than a few.
public final class PotTable extends VBox {
  private static final double ROW_HEIGHT = 28;
  private static final PseudoClass TWO = PseudoClass.getPseudoClass("two");
  private static final PseudoClass SEVERAL = PseudoClass.getPseudoClass("several");

  private final LazyList<PotRow> items = new LazyList<>();
  private final ListView<PotRow> list = new ListView<>(items);
  private final Label count = new Label();
  private final boolean counted;
  private final boolean following;
  private final ObjectProperty<@Nullable TaskId> selected = new SimpleObjectProperty<>();
  private final LongProperty displayedTime = new SimpleLongProperty();
  private PotRows rows = PotRows.none();
  private boolean showing;

  /// @param name of the style class, and of the list's id before `-table`
  /// @param following whether the last line is the one to see
  public PotTable(
      @NamedArg("name") String name,
      @NamedArg("title") String title,
      @NamedArg("emptyText") String emptyText,
      @NamedArg(value = "counted", defaultValue = "true") boolean counted,
      @NamedArg(value = "following", defaultValue = "false") boolean following) {
    this.counted = counted;
    this.following = following;
    getStyleClass().addAll("card", "pot-table", "pot-table-" + name);
    getChildren().addAll(header(title), list);
    VBox.setVgrow(list, Priority.ALWAYS);
    list.setId(name + "-table");
    list.setAccessibleText(title);
    list.setFixedCellSize(ROW_HEIGHT);
    list.setCellFactory(view -> new PotCell(displayedTime));
    Label empty = new Label(emptyText);
    empty.getStyleClass().add("empty");
    list.setPlaceholder(empty);
    list.getSelectionModel().selectedIndexProperty().addListener((o, was, is) -> select());
    selected.subscribe(this::highlight);
  }

  private HBox header(String title) {
    Region dot = new Region();
    dot.getStyleClass().add("state-dot");
    Label label = new Label(title);
    label.getStyleClass().add("card-title");
    Region space = new Region();
    HBox.setHgrow(space, Priority.ALWAYS);
    count.getStyleClass().add("count");
    HBox header = new HBox(dot, label, space, count);
    header.getStyleClass().add("card-header");
    return header;
  }

  /// The pot that is selected everywhere.
  ObjectProperty<@Nullable TaskId> selectedProperty() {
    return selected;
  }

  /// Virtual time in nanoseconds, for what is left of timers.
  LongProperty displayedTimeProperty() {
    return displayedTime;
  }

  /// Makes room for so many lines, in a table that only grows for them.
  void makeRoom(int lines) {
    pseudoClassStateChanged(TWO, lines == 2);
    pseudoClassStateChanged(SEVERAL, lines > 2);
  }

  void focusList() {
    list.requestFocus();
    list.scrollTo(0);
  }

  /// Shows other lines.
  void show(PotRows now) {
    boolean grown = now.size() != rows.size();
    rows = now;
    showing = true;
    items.replace(now.size(), now::get);
    showing = false;
    count.setText(counted ? Integer.toString(now.size()) : "");
    highlight();
    if (following && grown) {
      list.scrollTo(now.size() - 1);
    }
  }

  private void select() {
    int index = list.getSelectionModel().getSelectedIndex();
    if (!showing && index >= 0 && index < rows.size()) {
      TaskId task = rows.get(index).task();
      if (task != null) {
        selected.set(task);
      }
    }
  }

  private void highlight() {
    int index = rows.indexOf(selected.get());
    if (index < 0) {
      list.getSelectionModel().clearSelection();
    } else if (list.getSelectionModel().getSelectedIndex() != index) {
      list.getSelectionModel().select(index);
    }
  }
}
