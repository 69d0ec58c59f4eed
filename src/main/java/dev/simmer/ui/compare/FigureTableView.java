package dev.simmer.ui.compare;

import dev.simmer.story.FigureTable;
import dev.simmer.story.FigureTable.Row;
import dev.simmer.story.FigureTable.Section;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.css.PseudoClass;
import javafx.geometry.Orientation;
import javafx.scene.control.Label;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableRow;
import javafx.scene.control.TableView;
import javafx.scene.control.Tooltip;
import org.jspecify.annotations.Nullable;

/// Shows figures in a table: a column for each run, a heading above the pots of each measure.
final class FigureTableView {
  private static final double NAME_WIDTH = 180;
  private static final double VALUE_WIDTH = 96;

  /// What the title of a column has beside it.
  private static final double PADDING = 14;

  private final TableView<Row> table;
  private final String figure;

  FigureTableView(TableView<Row> table, String figure) {
    this.table = table;
    this.figure = figure;
    table.setColumnResizePolicy(TableView.CONSTRAINED_RESIZE_POLICY_ALL_COLUMNS);
    table.setRowFactory(view -> new FigureRow());
  }

  /// @param titles of the runs
  void show(FigureTable figures, List<String> titles) {
    List<TableColumn<Row, String>> columns = new ArrayList<>();
    columns.add(column(figure, Row::name, NAME_WIDTH));
    for (int i = 0; i < titles.size(); i++) {
      int run = i;
      TableColumn<Row, String> column =
          column(
              titles.get(i),
              row -> row.values().isEmpty() ? "" : row.values().get(run),
              VALUE_WIDTH);
      column.getStyleClass().add("figure-column");
      columns.add(column);
    }
    table.getColumns().setAll(columns);
    table.getItems().setAll(rows(figures));
  }

  private static TableColumn<Row, String> column(
      String title, Function<Row, String> text, double width) {
    TableColumn<Row, String> column = new TableColumn<>();
    column.setGraphic(new Head(title, width - PADDING));
    column.setCellValueFactory(cell -> new ReadOnlyStringWrapper(text.apply(cell.getValue())));
    column.setSortable(false);
    column.setReorderable(false);
    column.setMinWidth(width);
    column.setPrefWidth(width);
    return column;
  }

  /// A title in as many lines as it needs. A header asks it for its height before it has a width.
  private static final class Head extends Label {
    private final double width;

    Head(String title, double width) {
      super(title);
      this.width = width;
      setWrapText(true);
      setPrefWidth(width);
      getStyleClass().add("figure-head");
    }

    @Override
    public @Nullable Orientation getContentBias() {
      return null;
    }

    @Override
    protected double computePrefHeight(double anyWidth) {
      return super.computePrefHeight(width);
    }
  }

  /// How wide a table for so many runs is to be.
  static double width(int runs) {
    return NAME_WIDTH + runs * VALUE_WIDTH + 2 * PADDING;
  }

  private static List<Row> rows(FigureTable figures) {
    List<Row> rows = new ArrayList<>(figures.run());
    for (Section section : figures.sections()) {
      rows.add(new Row(section.name(), section.meaning(), List.of()));
      Stream.concat(section.pots().stream(), section.sums().stream()).forEach(rows::add);
    }
    return rows;
  }

  /// A row with a tooltip that says what the figure is.
  private static final class FigureRow extends TableRow<Row> {
    private static final PseudoClass HEADING = PseudoClass.getPseudoClass("heading");

    @Override
    protected void updateItem(@Nullable Row row, boolean empty) {
      super.updateItem(row, empty);
      Row shown = empty ? null : row;
      pseudoClassStateChanged(HEADING, shown != null && shown.values().isEmpty());
      setTooltip(shown == null ? null : new Tooltip(shown.meaning()));
    }
  }
}
