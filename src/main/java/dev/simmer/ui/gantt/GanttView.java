package dev.simmer.ui.gantt;

import dev.simmer.recording.JointPlayhead;
import dev.simmer.recording.Place;
import dev.simmer.recording.Playhead;
import dev.simmer.trace.TaskId;
import dev.simmer.ui.control.Fxml;
import dev.simmer.ui.control.GanttChart;
import dev.simmer.ui.control.GanttData;
import dev.simmer.ui.control.GanttPlace;
import dev.simmer.ui.control.GanttState;
import java.util.List;
import java.util.ResourceBundle;
import java.util.Set;
import java.util.function.IntConsumer;
import javafx.beans.property.DoubleProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.HBox;
import org.jspecify.annotations.Nullable;

/// The Gantt chart of a recording, or of several on one clock, with its legend and its buttons. It
/// shows the playhead that it is given.
public final class GanttView {
  private final ResourceBundle texts = ResourceBundle.getBundle("dev.simmer.ui.gantt.gantt");
  private final ObjectProperty<@Nullable Place<?>> playhead =
      new SimpleObjectProperty<>(this, "playhead");
  private final ObjectProperty<@Nullable TaskId> selected =
      new SimpleObjectProperty<>(this, "selected");
  private final ObjectProperty<IntConsumer> onSeek =
      new SimpleObjectProperty<>(this, "onSeek", _ -> {});
  private final Parent root;
  private List<String> titles = List.of();
  private @Nullable ChartModel shown;

  @FXML private GanttChart chart;
  @FXML private Node tools;
  @FXML private HBox legend;
  @FXML private ToggleGroup axis;
  @FXML private ToggleButton seconds;
  @FXML private ToggleButton ticks;

  public GanttView() {
    root = Fxml.load(Parent.class, this, "gantt.fxml", texts);
    chart.onSeekProperty().set(this::seek);
    chart.describeProperty().set(place -> shown == null ? "" : shown.describe(place));
    axis.selectedToggleProperty().subscribe(this::changeAxis);
    chart.inTicksProperty().subscribe(on -> axis.selectToggle(on ? ticks : seconds));
    playhead.subscribe(this::show);
    selected.subscribe(this::selectRow);
    chart.selectedRowProperty().subscribe(this::selectTask);
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
      chart.tickProperty().set(0);
      chart.dataProperty().set(model.data());
      chart.selectedRowProperty().set(model.rowOf(selected.get()));
    }
    chart.tickProperty().set(now.tick());
    chart.setAccessibleText(model.summary(now));
  }

  /// Each label of the legend has the name of its state.
  private void explain(Set<GanttState> states) {
    for (Node label : legend.getChildren()) {
      String state = String.valueOf(label.getUserData());
      boolean shownThere = states.contains(GanttState.valueOf(state));
      label.setVisible(shownThere);
      label.setManaged(shownThere);
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

  private void selectRow(@Nullable TaskId task) {
    if (shown != null) {
      chart.selectedRowProperty().set(shown.rowOf(task));
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
