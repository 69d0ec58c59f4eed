package dev.simmer.ui.shell;

import dev.simmer.chart.ChartFile.Format;
import dev.simmer.recording.Granularity;
import dev.simmer.recording.Playhead;
import dev.simmer.recording.Recording;
import dev.simmer.ui.control.Fxml;
import dev.simmer.ui.control.Presence;
import dev.simmer.ui.editor.PythonCode;
import dev.simmer.ui.editor.RecipeView;
import dev.simmer.ui.gantt.GanttView;
import dev.simmer.ui.kitchen.KitchenView;
import dev.simmer.ui.numbers.NumbersView;
import dev.simmer.ui.playback.PlaybackView;
import dev.simmer.ui.schedulers.ChefStrip;
import dev.simmer.ui.schedulers.OptionsPanel;
import dev.simmer.ui.schedulers.SchedulerBar;
import dev.simmer.ui.schedulers.ScriptEditor;
import dev.simmer.ui.tables.DetailsView;
import dev.simmer.ui.tables.LogView;
import dev.simmer.ui.tables.OutputView;
import dev.simmer.ui.tables.TablesView;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.ResourceBundle;
import java.util.SequencedMap;
import java.util.function.Consumer;
import javafx.animation.PauseTransition;
import javafx.beans.value.ObservableValue;
import javafx.css.PseudoClass;
import javafx.fxml.FXML;
import javafx.geometry.Bounds;
import javafx.geometry.Insets;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.MenuButton;
import javafx.scene.control.SplitPane;
import javafx.scene.control.Tab;
import javafx.scene.control.TabPane;
import javafx.scene.control.Tooltip;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import javafx.util.Duration;
import org.jspecify.annotations.Nullable;

/// The window's content: the top bar, and the features in their places.
final class ShellView {
  private static final Duration PATIENCE = Duration.millis(300);
  private static final double GAP = 8;
  private static final double DENT = 180;
  private static final double NARROW = 1180;
  private static final PseudoClass NARROW_CLASS = PseudoClass.getPseudoClass("narrow");
  private static final double MEDIUM = 1560;
  private static final PseudoClass MEDIUM_CLASS = PseudoClass.getPseudoClass("medium");
  private static final double LOW = 690;
  private static final PseudoClass LOW_CLASS = PseudoClass.getPseudoClass("low");
  private static final int MOST_NAMES = 100;

  private final ShellModel model;
  private final ResourceBundle texts = ResourceBundle.getBundle("dev.simmer.ui.shell.Shell");
  private final StackPane root;
  private final OptionsPanel options;
  private final ScriptEditor editor;
  private final RecipeView recipe;
  private final TablesView tables;
  private final GanttView chart = new GanttView();
  private final ChefStrip strip;
  private final Chef chef;
  private final KeysOverlay keys = new KeysOverlay();
  private Consumer<String> onRecipe = name -> {};
  private final PauseTransition patience = new PauseTransition(PATIENCE);

  @FXML private BorderPane frame;
  @FXML private MenuButton recipes;
  @FXML private Button open;
  @FXML private StackPane schedulerPlace;
  @FXML private HBox busy;
  @FXML private Button cancel;
  @FXML private Button compare;
  @FXML private Button theme;
  @FXML private Tooltip themeTip;
  @FXML private Button help;
  @FXML private SplitPane rows;
  @FXML private SplitPane columns;
  @FXML private StackPane recipePlace;
  @FXML private StackPane kitchenPlace;
  @FXML private StackPane tablesPlace;
  @FXML private StackPane toolsPlace;
  @FXML private TabPane lower;
  @FXML private Tab gantt;
  @FXML private Tab output;
  @FXML private Tab log;
  @FXML private Tab numbers;

  ShellView(ShellModel model, Features features, PreferencesModel preferences) {
    this.model = model;
    recipe = new RecipeView(features.recipe());
    tables = new TablesView(features.tables());
    strip = new ChefStrip(model.schedulers());
    chef = new Chef(model, features, strip);
    root = Fxml.load(StackPane.class, this, "Shell.fxml", texts);
    options = new OptionsPanel(model.schedulers(), model::showFolder);
    editor = new ScriptEditor(model.schedulers(), area -> new PythonCode(area)::show);
    root.getChildren().addAll(options.node(), editor.node(), keys.node());
    mark(NARROW_CLASS, root.widthProperty(), NARROW);
    mark(MEDIUM_CLASS, root.widthProperty(), MEDIUM);
    mark(LOW_CLASS, root.heightProperty(), LOW);
    place(features, preferences);
    bindTopBar(features);
  }

  StackPane node() {
    return root;
  }

  /// Marks the window for the style sheet while it is smaller than so many pixels.
  private void mark(PseudoClass mark, ObservableValue<Number> size, double least) {
    size.map(now -> now.doubleValue() < least)
        .subscribe(is -> root.pseudoClassStateChanged(mark, is));
  }

  private void place(Features features, PreferencesModel preferences) {
    recipePlace.getChildren().add(recipe.node());
    KitchenView stage = kitchen(features);
    preferences
        .preferencesProperty()
        .subscribe(now -> stage.reduceMotionProperty().set(now.reduceMotion()));
    VBox kitchen = new VBox(strip.node(), stage.root());
    kitchen.getStyleClass().add("kitchen-column");
    VBox.setVgrow(kitchen.getChildren().getLast(), Priority.ALWAYS);
    kitchenPlace.getChildren().add(kitchen);
    placeGantt(features);
    placeTables(features);
    output.setContent(new OutputView(features.output()).node());
    log.setContent(new LogView(features.log()).node());
    numbers.setContent(new NumbersView(features.numbers()).node());
    features.log().seenProperty().bind(log.selectedProperty());
    features.numbers().seenProperty().bind(numbers.selectedProperty());
    frame.setBottom(new PlaybackView(features.playback()).node());
  }

  /// The tables make room for what is known of the selected pot.
  private void placeTables(Features features) {
    Node details = new DetailsView(features.details()).node();
    VBox.setVgrow(tables.node(), Priority.ALWAYS);
    VBox column = new VBox(tables.node(), details);
    column.getStyleClass().add("tables-column");
    details.visibleProperty().subscribe(is -> column.pseudoClassStateChanged(LOW_CLASS, is));
    tablesPlace.getChildren().add(column);
  }

  private KitchenView kitchen(Features features) {
    KitchenView kitchen = new KitchenView();
    kitchen.displayedTimeProperty().bind(features.playback().displayedTimeProperty());
    kitchen.travelTimeProperty().bind(features.playback().travelTimeProperty());
    kitchen.closedProperty().bind(model.openedProperty().map(o -> o.show() == null).orElse(false));
    kitchen.selectedProperty().bindBidirectional(features.selectedProperty());
    kitchen.playheadProperty().bind(features.playback().playheadProperty());
    kitchen.onPress(chef::choose);
    kitchen.onMore(tables::list);
    return kitchen;
  }

  /// The chart's tools lie beside the tabs, while its tab is shown.
  private void placeGantt(Features features) {
    chart.displayedTimeProperty().bind(features.playback().displayedTimeProperty());
    chart.selectedProperty().bindBidirectional(features.selectedProperty());
    chart.playheadProperty().bind(features.playback().playheadProperty());
    chart.onSeekProperty().set(features.playback()::moveTo);
    BranchMark mark = new BranchMark(model.schedulers(), chart.chart());
    features.playback().playheadProperty().subscribe(mark::show);
    Node tools = chart.tools();
    toolsPlace.getChildren().add(tools);
    tools.visibleProperty().bind(gantt.selectedProperty());
    gantt.setContent(chart.root());
  }

  private void bindTopBar(Features features) {
    model.openedProperty().subscribe(this::showName);
    model.shelfProperty().subscribe(this::fillShelf);
    SchedulerBar bar = new SchedulerBar(model.schedulers());
    bindOptions(bar);
    bindContinue(bar, features);
    cancel.setOnAction(e -> model.cancel());
    help.setOnAction(e -> keys.toggle());
    patience.setOnFinished(e -> Presence.show(busy, model.busyProperty().get()));
    Presence.show(busy, false);
    model.busyProperty().addListener((o, was, is) -> await(is));
  }

  /// The options hang below their button, and go when something else is pressed.
  private void bindOptions(SchedulerBar bar) {
    schedulerPlace.getChildren().add(bar.node());
    bar.onList(model::findSchedulers);
    Button button = bar.optionsButton();
    Node panel = options.node();
    StackPane.setAlignment(panel, Pos.TOP_LEFT);
    button.setOnAction(
        e -> {
          Bounds at = root.sceneToLocal(button.localToScene(button.getBoundsInLocal()));
          StackPane.setMargin(panel, new Insets(at.getMaxY() + GAP, 0, 0, at.getMinX() - DENT));
          options.toggle();
        });
    root.addEventFilter(
        MouseEvent.MOUSE_PRESSED,
        press -> {
          if (press.getTarget() instanceof Node node && !isIn(node, panel) && !isIn(node, button)) {
            options.close();
          }
        });
  }

  private void bindContinue(SchedulerBar bar, Features features) {
    ObservableValue<@Nullable Playhead> playhead = features.playback().playheadProperty();
    bar.cannotContinueProperty().bind(playhead.map(now -> false).orElse(true));
    bar.onContinue(
        plan -> {
          Playhead now = playhead.getValue();
          if (now != null) {
            Playhead folded = now.with(Granularity.FOLDED);
            int facts = folded.ticks().factsUpTo(folded.tick());
            model.schedulers().takeOver(folded.tick(), facts, plan);
          }
        });
  }

  private static boolean isIn(@Nullable Node node, Node parent) {
    return node != null && (node.equals(parent) || isIn(node.getParent(), parent));
  }

  private void showName(@Nullable Opened opened) {
    recipes.setText(opened == null ? "" : opened.recipe().name());
    Opened.Show show = opened == null ? null : opened.show();
    compare.setDisable(show == null);
    options.offer(show == null ? new LinkedHashMap<>() : taskNames(show));
  }

  private static SequencedMap<String, String> taskNames(Opened.Show show) {
    SequencedMap<String, String> names = new LinkedHashMap<>();
    Recording recording = show.recording();
    recording.stateAfter(recording.factCount()).tasks().stream()
        .limit(MOST_NAMES)
        .forEach(task -> names.putIfAbsent(task.name(), show.story().pots().name(task.id())));
    return names;
  }

  private void fillShelf(List<String> names) {
    recipes
        .getItems()
        .setAll(
            names.stream().map(name -> MenuView.item(name, () -> onRecipe.accept(name))).toList());
  }

  private void await(boolean working) {
    if (working) {
      patience.playFromStart();
    } else {
      patience.stop();
      Presence.show(busy, false);
    }
  }

  /// Shows the comparison in place of the recipe; null for the recipe again.
  void showComparison(@Nullable Node comparison) {
    options.close();
    root.getChildren().set(0, comparison == null ? frame : comparison);
  }

  void onCompare(Runnable action) {
    compare.setOnAction(e -> action.run());
  }

  void onOpen(Runnable action) {
    open.setOnAction(e -> action.run());
  }

  /// Hears which of the recipes that ship is to be opened.
  void onRecipe(Consumer<String> action) {
    onRecipe = action;
  }

  void onTheme(Runnable action) {
    theme.setOnAction(e -> action.run());
  }

  /// Offers the theme that the window has not.
  void offer(Theme other) {
    String tip = texts.getString(other == Theme.DARK ? "theme.dark.tip" : "theme.light.tip");
    theme.setAccessibleText(tip);
    themeTip.setText(tip);
  }

  Chef chef() {
    return chef;
  }

  /// Hears that the chef's choices are to be saved.
  void onSaveChoices(Runnable action) {
    strip.onSave(action);
  }

  /// Shows where to type a part of a pot's name.
  void findPot() {
    lower.getSelectionModel().select(gantt);
    chart.find();
  }

  /// Hears in which format the chart is to be saved.
  void onExport(Consumer<Format> action) {
    chart.onExport(action);
  }

  RecipeView recipe() {
    return recipe;
  }

  ScriptEditor scriptEditor() {
    return editor;
  }

  /// Hears that a scheduler is to be written.
  void onWriteScheduler(Runnable action) {
    options.onWrite(
        () -> {
          options.close();
          action.run();
        });
  }

  KeysOverlay keys() {
    return keys;
  }

  /// The panes that share the window, from the outer to the inner.
  List<SplitPane> splits() {
    return List.of(rows, columns);
  }

  /// Closes the foremost of what can be closed, and says whether there was any.
  boolean escape() {
    return editor.close() || options.close() || chart.escape() || recipe.escape();
  }
}
