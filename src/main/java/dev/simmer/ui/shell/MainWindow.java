package dev.simmer.ui.shell;

import dev.simmer.catalogue.Catalogue;
import dev.simmer.catalogue.Choices;
import dev.simmer.recording.Comparison;
import dev.simmer.simulation.Engine;
import dev.simmer.simulation.Recipe;
import dev.simmer.trace.TaskId;
import dev.simmer.ui.compare.CompareModel;
import dev.simmer.ui.playback.PlaybackModel;
import dev.simmer.ui.playback.Pulse;
import dev.simmer.ui.schedulers.SchedulerModel;
import java.nio.file.Path;
import java.text.MessageFormat;
import java.util.ArrayList;
import java.util.List;
import java.util.ResourceBundle;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import javafx.application.Application;
import javafx.application.Platform;
import javafx.scene.Scene;
import javafx.scene.input.DragEvent;
import javafx.scene.input.TransferMode;
import javafx.stage.Stage;

/// The main window. It is made and used on the JavaFX thread.
public final class MainWindow {
  private static final String FIRST_RECIPE = "breakfast.py";
  private static final double WIDTH = 1440;
  private static final double HEIGHT = 900;

  private final Stage stage;
  private final FileChoice files;
  private final ResourceBundle texts = ResourceBundle.getBundle("dev.simmer.ui.shell.Shell");
  private final ExecutorService worker =
      Executors.newSingleThreadExecutor(Thread.ofPlatform().daemon().name("recipes").factory());
  private final ExecutorService comparers =
      Executors.newFixedThreadPool(
          Comparison.MOST, Thread.ofPlatform().daemon().name("comparisons").factory());
  private final Failures failures;
  private final ShellModel model;
  private final Features features;
  private final ShellView view;
  private final Comparing comparing;
  private final Scene scene;
  private boolean compares;
  private Theme theme = Theme.LIGHT;

  /// @param engine runs the recipes, on a thread of the window's own
  /// @param schedulers to choose from; the first is chosen
  /// @param pulse drives play
  /// @param files asks for a file to open
  /// @param log takes failures that nobody expected
  public MainWindow(
      Stage stage,
      Engine engine,
      Catalogue schedulers,
      Pulse pulse,
      FileChoice files,
      FailureLog log) {
    this.stage = stage;
    this.files = files;
    failures = new Failures(stage, log);
    model =
        new ShellModel(
            engine,
            new SchedulerModel(schedulers),
            worker,
            Platform::runLater,
            MainWindow::showDocument,
            failures::report);
    features = new Features(model, pulse, comparers, Platform::runLater);
    Fonts.load();
    view = new ShellView(model, features);
    scene = new Scene(view.node(), WIDTH, HEIGHT);
    theme.dress(scene);
    view.onOpen(this::choose);
    view.onTheme(this::changeTheme);
    comparing =
        new Comparing(
            new CompareModel(engine, comparers, Platform::runLater, failures::report),
            model.schedulers(),
            pulse);
    view.onCompare(this::compare);
    view.onSaveChoices(this::saveChoices);
    comparing.view().onClose(this::stopComparing);
    new Keys(new Actions()).install(scene);
    acceptDrops();
    stage.setScene(scene);
    stage
        .titleProperty()
        .bind(model.openedProperty().map(this::title).orElse(texts.getString("app")));
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
    stage.setMinWidth(960);
    stage.setMinHeight(600);
    stage.setOnHidden(
        e -> {
          worker.shutdownNow();
          comparers.shutdownNow();
        });
    stage.show();
  }

  /// Opens a file in place of what is open.
  public void open(Path file) {
    stopComparing();
    model.open(file);
  }

  private String title(Opened opened) {
    return MessageFormat.format(texts.getString("title"), opened.recipe().name());
  }

  private void saveChoices() {
    List<TaskId> made = model.schedulers().choicesProperty().get();
    if (made != null) {
      files.chooseToSave(stage).ifPresent(file -> model.save(file, Choices.write(made)));
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

  private void choose() {
    files.choose(stage).ifPresent(this::open);
  }

  private void changeTheme() {
    theme = theme.other();
    theme.dress(scene);
    view.offer(theme.other());
  }

  private void compare() {
    Opened opened = model.openedProperty().get();
    if (opened != null) {
      features.playback().pause();
      comparing.open(opened.recipe());
      view.showComparison(comparing.view().node());
      compares = true;
    }
  }

  private void stopComparing() {
    if (compares) {
      comparing.leave();
      view.showComparison(null);
      compares = false;
    }
  }

  /// What keys do depends on what is shown.
  private final class Actions implements Keys.Actions {
    @Override
    public PlaybackModel<?> playback() {
      return compares ? comparing.playback() : features.playback();
    }

    @Override
    public void nextStep() {
      if (!compares) {
        features.nextStep();
      }
    }

    @Override
    public void previousStep() {
      if (!compares) {
        features.previousStep();
      }
    }

    @Override
    public void choose(int place) {
      if (!compares) {
        view.chef().choose(place);
      }
    }

    @Override
    public void open() {
      MainWindow.this.choose();
    }

    @Override
    public void help() {
      view.keys().toggle();
    }

    @Override
    public void escape() {
      MainWindow.this.escape();
    }
  }

  private void escape() {
    if (compares) {
      if (!view.keys().close()) {
        stopComparing();
      }
      return;
    }
    if (!view.keys().close()
        && !view.editor().close()
        && !view.options().close()
        && !features.dismiss()) {
      features.selectedProperty().set(null);
    }
  }

  private void acceptDrops() {
    scene.setOnDragOver(
        drag -> {
          if (!recipes(drag).isEmpty()) {
            drag.acceptTransferModes(TransferMode.COPY);
          }
          drag.consume();
        });
    scene.setOnDragDropped(
        drag -> {
          List<Path> dropped = recipes(drag);
          dropped.stream().findFirst().ifPresent(this::open);
          drag.setDropCompleted(!dropped.isEmpty());
          drag.consume();
        });
  }

  private static List<Path> recipes(DragEvent drag) {
    List<Path> found = new ArrayList<>();
    drag.getDragboard().getFiles().stream()
        .filter(file -> file.getName().endsWith(".py"))
        .forEach(file -> found.add(file.toPath()));
    return found;
  }
}
