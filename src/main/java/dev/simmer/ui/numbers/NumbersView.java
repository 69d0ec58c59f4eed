package dev.simmer.ui.numbers;

import dev.simmer.recording.TaskMeasure;
import dev.simmer.story.FigureWords;
import dev.simmer.story.FigureWords.RunMeasure;
import dev.simmer.trace.TaskId;
import dev.simmer.ui.control.Fxml;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.function.Function;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.collections.FXCollections;
import javafx.css.PseudoClass;
import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Label;
import javafx.scene.control.TableCell;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableRow;
import javafx.scene.control.TableView;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import org.jspecify.annotations.Nullable;

/// The figures of a run up to the playhead: those of the run in a line, those of the pots in a
/// table, which can be sorted; the sums stay on top.
public final class NumbersView {
  private final NumbersModel model;
  private final FigureWords words = new FigureWords();
  private final ResourceBundle texts = ResourceBundle.getBundle("dev.simmer.ui.numbers.numbers");
  private final Parent root;
  private final Label makespan = new Label();
  private final List<Label> figures = new ArrayList<>();
  private boolean filling;

  @FXML private FlowPane run;
  @FXML private TableView<NumberRow> table;

  public NumbersView(NumbersModel model) {
    this.model = model;
    root = Fxml.load(Parent.class, this, "Numbers.fxml", texts);
    layRun();
    layTable();
    model.numbersProperty().subscribe(this::show);
    model.selectedProperty().subscribe(this::select);
    table.getSelectionModel().selectedItemProperty().addListener((o, was, is) -> pick(is));
  }

  public Node node() {
    return root;
  }

  private void layRun() {
    for (RunMeasure measure : RunMeasure.values()) {
      Label name = measure == RunMeasure.MAKESPAN ? makespan : new Label(words.name(measure));
      name.getStyleClass().add("soft");
      Label value = new Label();
      value.setId("number-" + measure.name().toLowerCase(Locale.ROOT));
      value.getStyleClass().add("strong");
      HBox figure = new HBox(name, value);
      figure.getStyleClass().add("run-figure");
      Tooltip.install(figure, new Tooltip(words.meaning(measure)));
      figures.add(value);
      run.getChildren().add(figure);
    }
  }

  private void layTable() {
    TableColumn<NumberRow, NumberRow> name = column(texts.getString("pot"), "");
    name.setCellFactory(column -> new NumberCell(NumberRow::name));
    name.setComparator(Comparator.comparing(NumberRow::name));
    table.getColumns().add(name);
    for (TaskMeasure measure : TaskMeasure.values()) {
      int index = measure.ordinal();
      TableColumn<NumberRow, NumberRow> column =
          column(words.name(measure), words.meaning(measure));
      column.setCellFactory(c -> new NumberCell(row -> row.texts().get(index)));
      column.setComparator(Comparator.comparingDouble(row -> row.values().get(index)));
      column.getStyleClass().add("figure-column");
      table.getColumns().add(column);
    }
    table.setRowFactory(view -> new SumRow());
    table.setSortPolicy(NumbersView::sort);
  }

  /// What a column is shows where its name is pointed at.
  private static TableColumn<NumberRow, NumberRow> column(String title, String meaning) {
    TableColumn<NumberRow, NumberRow> column = new TableColumn<>();
    Label label = new Label(title);
    if (!meaning.isEmpty()) {
      label.setTooltip(new Tooltip(meaning));
    }
    column.setText("");
    column.setGraphic(label);
    column.setReorderable(false);
    column.setCellValueFactory(cell -> new ReadOnlyObjectWrapper<>(cell.getValue()));
    return column;
  }

  /// The sums stay on top; without a column to sort by, pots are in order of creation.
  private static Boolean sort(TableView<NumberRow> table) {
    Comparator<NumberRow> sums = Comparator.comparing(row -> !row.isSum());
    Comparator<NumberRow> pots = table.getComparator();
    Comparator<NumberRow> created =
        Comparator.comparingInt(row -> row.task() == null ? 0 : row.task().number());
    FXCollections.sort(
        table.getItems(),
        (a, b) -> {
          int order = sums.compare(a, b);
          boolean both = order == 0 && !a.isSum();
          return both ? (pots == null ? created : pots).compare(a, b) : order;
        });
    return true;
  }

  private void show(Numbers numbers) {
    makespan.setText(numbers.over() ? words.name(RunMeasure.MAKESPAN) : words.soFar());
    for (int i = 0; i < figures.size(); i++) {
      figures.get(i).setText(numbers.run().isEmpty() ? "" : numbers.run().get(i));
    }
    filling = true;
    table.getItems().setAll(numbers.rows());
    table.sort();
    filling = false;
    select(model.selectedProperty().get());
  }

  private void pick(@Nullable NumberRow row) {
    if (row != null && row.task() != null && !filling) {
      model.selectedProperty().set(row.task());
    }
  }

  private void select(@Nullable TaskId task) {
    filling = true;
    table.getSelectionModel().clearSelection();
    table.getItems().stream()
        .filter(row -> row.task() != null && row.task().equals(task))
        .findFirst()
        .ifPresent(table.getSelectionModel()::select);
    filling = false;
  }

  private static final class NumberCell extends TableCell<NumberRow, NumberRow> {
    private final Function<NumberRow, String> text;

    NumberCell(Function<NumberRow, String> text) {
      this.text = text;
    }

    @Override
    protected void updateItem(@Nullable NumberRow row, boolean empty) {
      super.updateItem(row, empty);
      setText(row == null || empty ? "" : text.apply(row));
    }
  }

  private static final class SumRow extends TableRow<NumberRow> {
    private static final PseudoClass SUM = PseudoClass.getPseudoClass("sum");

    @Override
    protected void updateItem(@Nullable NumberRow row, boolean empty) {
      super.updateItem(row, empty);
      boolean sum = row != null && !empty && row.isSum();
      pseudoClassStateChanged(SUM, sum);
      setTooltip(row != null && sum ? new Tooltip(row.meaning()) : null);
    }
  }
}
