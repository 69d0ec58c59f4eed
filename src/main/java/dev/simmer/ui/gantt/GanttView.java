package dev.simmer.ui.gantt;

import dev.simmer.chart.ChartFile.Format;
import dev.simmer.recording.JointPlayhead;
import dev.simmer.recording.Place;
import dev.simmer.recording.Playhead;
import dev.simmer.trace.TaskId;
import dev.simmer.ui.control.Fxml;
import dev.simmer.ui.control.GanttChart;
import dev.simmer.ui.control.GanttData;
import dev.simmer.ui.control.GanttPlace;
import dev.simmer.ui.control.GanttState;
import dev.simmer.ui.control.Presence;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.ResourceBundle;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.IntConsumer;
import java.util.stream.Stream;
import javafx.beans.property.DoubleProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.css.PseudoClass;
import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Label;
import javafx.scene.control.MenuButton;
import javafx.scene.control.TextField;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import org.jspecify.annotations.Nullable;

/// The Gantt chart of a recording, or of several on one clock, with its legend and its buttons. It
/// shows the playhead that it is given.
public final class GanttView {
  private static final PseudoClass SEARCHED = PseudoClass.getPseudoClass("searched");

  private final ResourceBundle texts = ResourceBundle.getBundle("dev.simmer.ui.gantt.gantt");
  private final ObjectProperty<@Nullable Place<?>> playhead =
      new SimpleObjectProperty<>(this, "playhead");
  private final ObjectProperty<@Nullable TaskId> selected =
      new SimpleObjectProperty<>(this, "selected");
  private final ObjectProperty<IntConsumer> onSeek =
      new SimpleObjectProperty<>(this, "onSeek", _ -> {});
  private final Parent root;
  private Consumer<Format> onExport = format -> {};
  private List<String> titles = List.of();
  private @Nullable ChartModel shown;

  @FXML private GanttChart chart;
  @FXML private Node tools;
  @FXML private HBox legend;
  @FXML private HBox search;
  @FXML private TextField wanted;
  @FXML private Label found;
  @FXML private MenuButton export;
  @FXML private ToggleGroup axis;
  @FXML private ToggleButton seconds;
  @FXML private ToggleButton ticks;

  public GanttView() {
    root = Fxml.load(Parent.class, this, "gantt.fxml", texts);
    chart.onSeekProperty().set(this::seek);
    chart.onPickProperty().set(this::pick);
    chart.describeProperty().set(place -> shown == null ? "" : shown.describe(place));
    chart.describeRangeProperty().set(range -> shown == null ? "" : shown.describe(range));
    chart.onToggleProperty().set(this::toggle);
    axis.selectedToggleProperty().subscribe(this::changeAxis);
    chart.inTicksProperty().subscribe(on -> axis.selectToggle(on ? ticks : seconds));
    playhead.subscribe(this::show);
    selected.subscribe(this::selectRow);
    chart.selectedRowProperty().subscribe(this::selectTask);
    chart.hoveredProperty().addListener(o -> pointAtCauses());
    wanted.textProperty().addListener(o -> find(0));
    search.addEventFilter(KeyEvent.KEY_PRESSED, this::press);
  }

  /// The chart with its tools above it.
  public Parent root() {
    return root;
  }

  /// The legend and the buttons; they may be put elsewhere.
  public Node tools() {
    return tools;
  }

  /// The chart, for zoom and scroll from elsewhere.
  public GanttChart chart() {
    return chart;
  }

  /// What is shown; null for an empty chart.
  public ObjectProperty<@Nullable Place<?>> playheadProperty() {
    return playhead;
  }

  /// Hears in which format the chart is to be saved.
  public void onExport(Consumer<Format> action) {
    onExport = action;
  }

  /// Shows where to type a part of a pot's name.
  public void find() {
    showSearch(true);
    wanted.requestFocus();
    wanted.selectAll();
  }

  /// Hides that again, or else the range that is selected, and says whether there was either.
  public boolean escape() {
    boolean searched = search.isVisible();
    boolean ranged = chart.rangeProperty().get() != null;
    if (searched) {
      showSearch(false);
      chart.requestFocus();
    } else {
      chart.rangeProperty().set(null);
    }
    return searched || ranged;
  }

  private void showSearch(boolean shows) {
    Presence.show(search, shows);
    legend.pseudoClassStateChanged(SEARCHED, shows);
  }

  private void press(KeyEvent key) {
    if (key.getCode() == KeyCode.ENTER) {
      key.consume();
      find(key.isShiftDown() ? -1 : 1);
    }
  }

  /// Selects the next row whose name has what is typed in it.
  ///
  /// @param step 0 if the row that is selected will do, 1 for one after it, -1 for one before it
  private void find(int step) {
    GanttData data = chart.dataProperty().get();
    String part = wanted.getText().strip().toLowerCase(Locale.ROOT);
    int rows = data.rows();
    int at = Math.max(0, chart.selectedRowProperty().get());
    int row = GanttChart.NO_ROW;
    for (int i = 0; i < rows && row == GanttChart.NO_ROW && !part.isEmpty(); i++) {
      int next = Math.floorMod(at + (step == 0 ? i : step * (i + 1)), rows);
      boolean isPot = data.colour(next) != GanttData.NO_POT && !data.isHeading(next);
      row = isPot && data.name(next).toLowerCase(Locale.ROOT).contains(part) ? next : row;
    }
    boolean missed = row == GanttChart.NO_ROW && !part.isEmpty();
    found.setText(missed ? texts.getString("find.none") : "");
    if (row != GanttChart.NO_ROW) {
      chart.selectedRowProperty().set(row);
    }
  }

  /// Names the recordings that a [JointPlayhead] is of, before it is shown.
  public void name(List<String> recordings) {
    titles = List.copyOf(recordings);
    shown = null;
  }

  /// The time on the way through a tick that takes time, in nanoseconds: through the playhead's own
  /// if it is before the playhead, through the next one if it is after it; infinite for the
  /// playhead.
  public DoubleProperty displayedTimeProperty() {
    return chart.displayedTimeProperty();
  }

  /// The pot whose row stands out; null for none. A click on a row's name selects it.
  public ObjectProperty<@Nullable TaskId> selectedProperty() {
    return selected;
  }

  /// Hears at which tick a click or a drag wants the playhead.
  public ObjectProperty<IntConsumer> onSeekProperty() {
    return onSeek;
  }

  private void show(@Nullable Place<?> now) {
    if (now == null) {
      shown = null;
      chart.dataProperty().set(GanttData.EMPTY);
      return;
    }
    ChartModel model = shown;
    if (model == null || !model.isOf(now)) {
      model = modelOf(now);
      shown = model;
      explain(model.legend());
      Presence.show(export, now instanceof Playhead);
      chart.tickProperty().set(0);
      chart.rangeProperty().set(null);
      chart.dataProperty().set(model.data());
      chart.selectedRowProperty().set(model.rowOf(selected.get()));
    }
    chart.tickProperty().set(now.tick());
    chart.setAccessibleText(model.summary(now));
    pointAtCauses();
  }

  /// Of what the pointer is at, and of the selected pot.
  private void pointAtCauses() {
    ChartModel model = shown;
    Place<?> now = playhead.get();
    if (model == null || now == null) {
      chart.arrowsProperty().set(List.of());
      return;
    }
    GanttPlace place = chart.hoveredProperty().get();
    chart
        .arrowsProperty()
        .set(
            Stream.of(
                    place == null ? null : model.arrow(place),
                    model.arrow(selected.get(), now.tick()))
                .filter(Objects::nonNull)
                .distinct()
                .toList());
  }

  /// Each label of the legend has the name of its state.
  private void explain(Set<GanttState> states) {
    for (Node label : legend.getChildren()) {
      String state = String.valueOf(label.getUserData());
      boolean shownThere = states.contains(GanttState.valueOf(state));
      Presence.show(label, shownThere);
    }
  }

  private ChartModel modelOf(Place<?> now) {
    return switch (now) {
      case Playhead one -> new GanttViewModel(texts, one.recording(), one.granularity());
      case JointPlayhead several -> new JointGanttViewModel(texts, several, titles);
    };
  }

  private void seek(GanttPlace place) {
    if (playhead.get() != null) {
      onSeek.get().accept(place.tick());
    }
  }

  /// Where nobody is, the selection stays.
  private void pick(GanttPlace place) {
    TaskId task = shown == null ? null : shown.taskAt(place);
    if (task != null) {
      selected.set(task);
    }
  }

  /// The selected pot stays in sight: if it would be hidden, the pot above it is selected.
  private void toggle(int row) {
    ChartModel model = shown;
    if (model == null) {
      return;
    }
    TaskId above = model.taskOf(row);
    TaskId task = selected.get();
    model.toggle(row);
    boolean isHidden = task != null && model.rowOf(task) == GanttChart.NO_ROW;
    rearrange(model, isHidden ? above : task);
  }

  /// The row that is selected follows its pot.
  private void rearrange(ChartModel model, @Nullable TaskId task) {
    shown = null;
    chart.selectedRowProperty().set(GanttChart.NO_ROW);
    chart.rearrange(model.data());
    shown = model;
    chart.selectedRowProperty().set(model.rowOf(task));
    selected.set(task);
    pointAtCauses();
  }

  private void selectRow(@Nullable TaskId task) {
    if (shown != null && task != null && shown.rowOf(task) == GanttChart.NO_ROW) {
      shown.reveal(task);
      rearrange(shown, task);
    } else if (shown != null) {
      chart.selectedRowProperty().set(shown.rowOf(task));
      pointAtCauses();
    }
  }

  private void selectTask(Number row) {
    if (shown != null) {
      selected.set(shown.taskOf(row.intValue()));
    }
  }

  private void changeAxis() {
    if (axis.getSelectedToggle() == null) {
      axis.selectToggle(chart.inTicksProperty().get() ? ticks : seconds);
    } else {
      chart.inTicksProperty().set(axis.getSelectedToggle() == ticks);
    }
  }

  @FXML
  private void exportSvg() {
    onExport.accept(Format.SVG);
  }

  @FXML
  private void exportPng() {
    onExport.accept(Format.PNG);
  }

  /// As it is seen.
  @FXML
  private void copy() {
    ClipboardContent content = new ClipboardContent();
    content.putImage(chart.snapshot(null, null));
    Clipboard.getSystemClipboard().setContent(content);
  }

  @FXML
  private void zoomIn() {
    chart.zoomIn();
  }

  @FXML
  private void zoomOut() {
    chart.zoomOut();
  }

  @FXML
  private void fit() {
    chart.fit();
  }
}
