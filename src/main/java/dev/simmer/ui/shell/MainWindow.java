package dev.simmer.ui.shell;

import dev.simmer.catalogue.Choices;
import dev.simmer.chart.ChartFile.Format;
import dev.simmer.home.Preferences;
import dev.simmer.home.Preferences.Look;
import dev.simmer.home.UnsavedTexts;
import dev.simmer.recording.Comparison;
import dev.simmer.simulation.Recipe;
import dev.simmer.trace.TaskId;
import dev.simmer.ui.compare.CompareModel;
import dev.simmer.ui.control.Zoom;
import dev.simmer.ui.playback.PlaybackModel;
import dev.simmer.ui.schedulers.SchedulerModel;
import java.nio.file.Path;
import java.text.MessageFormat;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.TimeUnit;
import javafx.application.Application;
import javafx.application.Platform;
import javafx.beans.binding.Bindings;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import javafx.stage.Stage;
import org.jspecify.annotations.Nullable;

/// The main window. It is made and used on the JavaFX thread.
public final class MainWindow {
  private static final String FIRST_RECIPE = "breakfast.py";
  private static final double WIDTH = 1440;
  private static final double HEIGHT = 900;
  private static final double LEAST_WIDTH = 960;
  private static final double LEAST_HEIGHT = 600;
  private static final long SECONDS_TO_KEEP = 5;

  private final Stage stage;
  private final WindowKit kit;
  private final ResourceBundle texts = ResourceBundle.getBundle("dev.simmer.ui.shell.Shell");
  private final ExecutorService worker = Workers.make(1, "recipes");
  private final ExecutorService keeper = Workers.make(1, "keeper");
  private final ExecutorService comparers = Workers.make(Comparison.MOST, "comparisons");
  private final Failures failures;
  private final PreferencesModel preferences;
  private final ShellModel model;
  private final Features features;
  private final Editing editing;
  private final Rescue rescue;
  private final RescueBar rescueBar = new RescueBar();
  private final ShellView view;
  private final Commands commands;
  private final MenuView menu;
  private final Comparing comparing;
  private final Zoom zoom;
  private final Scene scene;
  private boolean compares;

  public MainWindow(Stage stage, WindowKit kit) {
    this.stage = stage;
    this.kit = kit;
    failures = new Failures(stage, kit.folder().log());
    Background working = new Background(worker, Platform::runLater, failures::report);
    Background keeping = new Background(keeper, Platform::runLater, failures::report);
    preferences = new PreferencesModel(kit.preferences(), kit.folder().preferences(), keeping);
    model =
        new ShellModel(
            kit.engine(), new SchedulerModel(kit.schedulers()), working, MainWindow::showDocument);
    features = new Features(model, kit.pulse(), comparers, Platform::runLater);
    editing = new Editing(stage, model, features, kit, keeping);
    rescue = new Rescue(kit.folder().unsaved(), model, features.recipe().draft(), keeping);
    Fonts.load();
    view = new ShellView(model, features, preferences);
    Scripts scripts = new Scripts(model.schedulers(), view.scriptEditor(), working);
    view.onWriteScheduler(scripts::write);
    comparing =
        new Comparing(
            new CompareModel(kit.engine(), comparers, Platform::runLater, failures::report),
            model.schedulers(),
            kit.pulse());
    commands = new Commands(this, editing, features, view, scripts, preferences);
    menu = new MenuView(commands::perform, this::open, this::openRecipe);
    VBox.setVgrow(view.node(), Priority.ALWAYS);
    zoom =
        new Zoom(new VBox(menu.node(), rescueBar.node(), view.node()), LEAST_WIDTH, LEAST_HEIGHT);
    scene = new Scene(scrolling(zoom), WIDTH, HEIGHT);
    bind();
    stage.setScene(scene);
  }

  /// For when the window is enlarged beyond what the screen has room for.
  private static ScrollPane scrolling(Zoom zoom) {
    ScrollPane pane = new ScrollPane(zoom);
    pane.setFitToWidth(true);
    pane.setFitToHeight(true);
    pane.getStyleClass().add("window-scroll");
    pane.skinProperty().subscribe(() -> paintDirectly(pane));
    return pane;
  }

  /// A scroll pane keeps a picture of its content, which would paint each frame of the window
  /// twice.
  private static void paintDirectly(ScrollPane pane) {
    Node viewport = pane.lookup(".viewport");
    if (viewport != null) {
      viewport.setCache(false);
    }
  }

  private void bind() {
    view.onOpen(this::choose);
    view.onRecipe(this::openRecipe);
    view.onTheme(this::changeTheme);
    view.onCompare(this::compare);
    view.onSaveChoices(this::saveChoices);
    view.onExport(this::export);
    view.recipe().onRun(editing::run);
    comparing.view().onClose(this::stopComparing);
    new Keys(new WindowKeys()).install(scene);
    new Drops(this::open).install(scene);
    menu.editingProperty().bindBidirectional(features.recipe().draft().editingProperty());
    model.shelfProperty().subscribe(menu::offer);
    preferences.preferencesProperty().subscribe(this::dress);
    features.playback().speedProperty().set(preferences.get().speed());
    features
        .playback()
        .speedProperty()
        .subscribe(speed -> preferences.change(set -> set.withSpeed(speed.doubleValue())));
    model.openedProperty().subscribe(this::remember);
    editing.onSaved(file -> preferences.change(set -> set.withRecent(file)));
    stage
        .titleProperty()
        .bind(
            Bindings.createStringBinding(
                this::title, model.openedProperty(), features.recipe().draft().unsavedProperty()));
  }

  private void dress(Preferences now) {
    Theme theme = Theme.of(now.look());
    theme.dress(scene, now.textSize());
    zoom.factorProperty().set(now.textSize() / 100.0);
    view.offer(theme.other());
    menu.show(now);
  }

  private void remember(@Nullable Opened opened) {
    Path file = opened == null || opened.again() ? null : opened.recipe().file();
    if (file != null) {
      preferences.change(set -> set.withRecent(file.toAbsolutePath()));
    }
  }

  /// Shows the window with the first of the recipes that ship.
  public void show() {
    start();
    model.openFromShelf(FIRST_RECIPE);
  }

  /// Shows the window with a recipe.
  public void show(Recipe recipe) {
    start();
    model.open(recipe);
  }

  private void start() {
    Thread.currentThread().setUncaughtExceptionHandler((t, e) -> failures.report(e));
    model.findShelf();
    WindowMemory memory = new WindowMemory(stage, view.splits());
    memory.restore(preferences.get());
    stage.setMinWidth(LEAST_WIDTH);
    stage.setMinHeight(LEAST_HEIGHT);
    stage.setOnCloseRequest(
        request -> {
          request.consume();
          close();
        });
    stage.setOnHiding(e -> preferences.change(memory::note));
    stage.setOnHidden(e -> end());
    stage.show();
    rescue.look(orphan -> rescueBar.offer(orphan, this::bringBack, rescue::forget));
  }

  /// The stage may be used again, by another.
  private void end() {
    stage.setOnCloseRequest(null);
    stage.setOnHiding(null);
    stage.setOnHidden(null);
    rescue.clear();
    worker.shutdownNow();
    comparers.shutdownNow();
    keeper.shutdown();
  }

  /// Waits until all is kept that is to be kept, after the window was closed. Not for the JavaFX
  /// thread.
  public void awaitEnd() throws InterruptedException {
    if (!keeper.awaitTermination(SECONDS_TO_KEEP, TimeUnit.SECONDS)) {
      failures.report(new IllegalStateException("the preferences could not be kept in time"));
    }
  }

  /// Closes the window, if nothing is lost by it or the user wants that.
  void close() {
    leave(stage::hide);
  }

  /// Does something by which the recipe goes from the window, if the user agrees.
  void leave(Runnable next) {
    editing.leave(
        () -> {
          stopComparing();
          next.run();
        });
  }

  /// Opens a file in place of what is open.
  public void open(Path file) {
    leave(() -> model.open(file));
  }

  private void openRecipe(String name) {
    leave(() -> model.openFromShelf(name));
  }

  private void bringBack(UnsavedTexts.Orphan orphan) {
    leave(
        () -> {
          rescue.adopt(orphan);
          editing.bringBack(orphan.text());
        });
  }

  private String title() {
    Opened opened = model.openedProperty().get();
    if (opened == null) {
      return texts.getString("app");
    }
    boolean unsaved = features.recipe().draft().unsavedProperty().get();
    String pattern = texts.getString(unsaved ? "title.unsaved" : "title");
    return MessageFormat.format(pattern, opened.recipe().name());
  }

  private void saveChoices() {
    List<TaskId> made = model.schedulers().choicesProperty().get();
    if (made != null) {
      FileChoice.Wish wish =
          new FileChoice.Wish(
              texts.getString("save.title"),
              texts.getString("save.filter"),
              ".txt",
              texts.getString("save.name"));
      kit.files()
          .chooseToSave(stage, wish)
          .ifPresent(file -> model.save(file, Choices.write(made)));
    }
  }

  private void export(Format format) {
    Opened opened = model.openedProperty().get();
    if (opened != null) {
      String ending = "." + format.name().toLowerCase(Locale.ROOT);
      String name = opened.recipe().name().replaceFirst("\\.py$", "") + ending;
      String title = texts.getString("save.chart");
      boolean dark = Theme.of(preferences.get().look()) == Theme.DARK;
      kit.files()
          .chooseToSave(stage, new FileChoice.Wish(title, format.name(), ending, name))
          .ifPresent(file -> model.saveChart(format, dark, file));
    }
  }

  private static void showDocument(Path folder) {
    new Desktop().getHostServices().showDocument(folder.toUri().toString());
  }

  /// JavaFX shows documents for applications only.
  private static final class Desktop extends Application {
    @Override
    public void start(Stage unused) {
      throw new UnsupportedOperationException("it only shows documents");
    }
  }

  void choose() {
    kit.files().choose(stage).ifPresent(this::open);
  }

  /// Shows where the user's own schedulers are.
  void showSchedulers() {
    model.showFolder(kit.folder().schedulers());
  }

  /// Shows where failures are written down.
  void showLog() {
    model.showFolder(kit.folder().path());
  }

  void about() {
    new AboutDialog().show(stage);
  }

  private void changeTheme() {
    boolean light = Theme.of(preferences.get().look()) == Theme.LIGHT;
    preferences.change(set -> set.with(light ? Look.DARK : Look.LIGHT));
  }

  void compare() {
    Opened opened = model.openedProperty().get();
    if (opened != null && opened.show() != null) {
      features.playback().pause();
      comparing.open(opened.recipe());
      view.showComparison(comparing.view().node());
      setCompares(true);
    }
  }

  private void setCompares(boolean now) {
    compares = now;
    menu.showComparison(now);
  }

  /// Whether a comparison is shown in place of the recipe.
  boolean compares() {
    return compares;
  }

  /// Shows where to type a part of a pot's name, beside the chart that is seen.
  void findPot() {
    if (compares) {
      comparing.findPot();
    } else {
      view.findPot();
    }
  }

  private void stopComparing() {
    if (compares) {
      comparing.leave();
      view.showComparison(null);
      setCompares(false);
    }
  }

  /// What is played now.
  PlaybackModel<?> playback() {
    return compares ? comparing.playback() : features.playback();
  }

  /// What keys do depends on what is shown.
  private final class WindowKeys implements Keys.Actions {
    @Override
    public PlaybackModel<?> playback() {
      return MainWindow.this.playback();
    }

    @Override
    public void perform(Command command) {
      commands.perform(command);
    }

    @Override
    public void choose(int place) {
      if (!compares) {
        view.chef().choose(place);
      }
    }

    @Override
    public void escape() {
      MainWindow.this.escape();
    }
  }

  private void escape() {
    if (view.keys().close()) {
      return;
    }
    if (compares) {
      if (!comparing.escape()) {
        stopComparing();
      }
    } else if (!view.escape() && !features.dismiss()) {
      features.selectedProperty().set(null);
    }
  }
}
