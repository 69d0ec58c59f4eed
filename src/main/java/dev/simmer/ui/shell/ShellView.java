package dev.simmer.ui.shell;

import dev.simmer.ui.editor.RecipeView;
import dev.simmer.ui.gantt.GanttView;
import dev.simmer.ui.kitchen.KitchenView;
import dev.simmer.ui.playback.PlaybackView;
import dev.simmer.ui.tables.LogView;
import dev.simmer.ui.tables.OutputView;
import dev.simmer.ui.tables.TablesView;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.ResourceBundle;
import javafx.animation.PauseTransition;
import javafx.fxml.FXML;
import javafx.fxml.FXMLLoader;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.Tab;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.StackPane;
import javafx.util.Duration;
import org.jspecify.annotations.Nullable;

/// The window's content: the top bar, and the features in their places.
final class ShellView {
  private static final Duration PATIENCE = Duration.millis(300);

  private final ShellModel model;
  private final ResourceBundle texts = ResourceBundle.getBundle("dev.simmer.ui.shell.Shell");
  private final StackPane root;
  private final KeysOverlay keys = new KeysOverlay();
  private final PauseTransition patience = new PauseTransition(PATIENCE);

  @FXML private BorderPane frame;
  @FXML private MenuButton recipes;
  @FXML private Button open;
  @FXML private ComboBox<SchedulerChoice> scheduler;
  @FXML private HBox busy;
  @FXML private Button cancel;
  @FXML private Button theme;
  @FXML private Tooltip themeTip;
  @FXML private Button help;
  @FXML private StackPane recipePlace;
  @FXML private StackPane kitchenPlace;
  @FXML private StackPane tablesPlace;
  @FXML private StackPane toolsPlace;
  @FXML private Tab gantt;
  @FXML private Tab output;
  @FXML private Tab log;

  ShellView(ShellModel model, Features features) {
    this.model = model;
    FXMLLoader loader = new FXMLLoader(ShellView.class.getResource("Shell.fxml"), texts);
    loader.setController(this);
    try {
      root = loader.load();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    root.getChildren().add(keys.node());
    place(features);
    bindTopBar();
  }

  StackPane node() {
    return root;
  }

  private void place(Features features) {
    recipePlace.getChildren().add(new RecipeView(features.recipe()).node());
    kitchenPlace.getChildren().add(kitchen(features).root());
    placeGantt(gantt(features));
    tablesPlace.getChildren().add(new TablesView(features.tables()).node());
    output.setContent(new OutputView(features.output()).node());
    log.setContent(new LogView(features.log()).node());
    frame.setBottom(new PlaybackView(features.playback()).node());
  }

  private KitchenView kitchen(Features features) {
    KitchenView kitchen = new KitchenView();
    kitchen.displayedTimeProperty().bind(features.playback().displayedTimeProperty());
    kitchen.travelTimeProperty().bind(features.playback().travelTimeProperty());
    kitchen.closedProperty().bind(model.openedProperty().map(o -> o.show() == null).orElse(false));
    kitchen.selectedProperty().bindBidirectional(features.selectedProperty());
    kitchen.playheadProperty().bind(features.playback().playheadProperty());
    return kitchen;
  }

  private static GanttView gantt(Features features) {
    GanttView gantt = new GanttView();
    gantt.displayedTimeProperty().bind(features.playback().displayedTimeProperty());
    gantt.selectedProperty().bindBidirectional(features.selectedProperty());
    gantt.playheadProperty().bind(features.playback().playheadProperty());
    gantt.onSeekProperty().set(to -> features.playback().moveTo(to.tick()));
    return gantt;
  }

  /// The chart's tools lie beside the tabs, while its tab is shown.
  private void placeGantt(GanttView view) {
    Node tools = view.tools();
    toolsPlace.getChildren().add(tools);
    tools.visibleProperty().bind(gantt.selectedProperty());
    gantt.setContent(view.root());
  }

  private void bindTopBar() {
    model.openedProperty().subscribe(this::showName);
    model.shelfProperty().subscribe(this::fillShelf);
    scheduler.getItems().setAll(model.schedulers());
    scheduler.valueProperty().bindBidirectional(model.schedulerProperty());
    cancel.setOnAction(e -> model.cancel());
    help.setOnAction(e -> keys.toggle());
    patience.setOnFinished(e -> showBusy(model.busyProperty().get()));
    showBusy(false);
    model.busyProperty().addListener((o, was, is) -> await(is));
  }

  private void showName(@Nullable Opened opened) {
    recipes.setText(opened == null ? "" : opened.recipe().name());
  }

  private void fillShelf(List<String> names) {
    recipes.getItems().setAll(names.stream().map(this::shelfItem).toList());
  }

  private MenuItem shelfItem(String name) {
    MenuItem item = new MenuItem(name);
    item.setMnemonicParsing(false);
    item.setOnAction(e -> model.openFromShelf(name));
    return item;
  }

  private void await(boolean working) {
    if (working) {
      patience.playFromStart();
    } else {
      patience.stop();
      showBusy(false);
    }
  }

  private void showBusy(boolean working) {
    busy.setVisible(working);
    busy.setManaged(working);
  }

  void onOpen(Runnable action) {
    open.setOnAction(e -> action.run());
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

  KeysOverlay keys() {
    return keys;
  }
}
