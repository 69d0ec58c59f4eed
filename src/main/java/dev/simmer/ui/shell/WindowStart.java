package dev.simmer.ui.shell;

import dev.simmer.catalogue.Catalogue;
import dev.simmer.simulation.Engine;
import dev.simmer.simulation.Recipe;
import dev.simmer.ui.playback.FramePulse;
import java.util.concurrent.CountDownLatch;
import java.util.function.Consumer;
import javafx.animation.KeyFrame;
import javafx.animation.Timeline;
import javafx.application.Platform;
import javafx.event.Event;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.stage.Stage;
import javafx.util.Duration;
import org.jspecify.annotations.Nullable;

/// Starts JavaFX with the main window in it.
public final class WindowStart {
  private static final int REHEARSED_STEPS = 20;

  private final Engine engine;
  private final Catalogue schedulers;

  public WindowStart(Engine engine, Catalogue schedulers) {
    this.engine = engine;
    this.schedulers = schedulers;
  }

  /// Opens the window, and returns when it is closed.
  ///
  /// @param recipe what to show; null for the first of the recipes that ship
  /// @throws UnsupportedOperationException if there is no display
  public void open(@Nullable Recipe recipe) throws InterruptedException {
    open(stage -> show(stage, recipe));
  }

  /// Opens the window, steps through the first of the recipes that ship, and closes it.
  public void rehearse() throws InterruptedException {
    open(
        stage -> {
          show(stage, null);
          stage.titleProperty().addListener(o -> Platform.runLater(() -> stepThrough(stage)));
        });
  }

  private static void stepThrough(Stage stage) {
    Timeline steps = new Timeline(new KeyFrame(Duration.millis(50), e -> press(stage)));
    steps.setCycleCount(REHEARSED_STEPS);
    steps.setOnFinished(e -> stage.hide());
    steps.play();
  }

  private static void press(Stage stage) {
    Event.fireEvent(
        stage.getScene().getRoot(),
        new KeyEvent(KeyEvent.KEY_PRESSED, "", "", KeyCode.RIGHT, false, false, false, false));
  }

  private static void open(Consumer<Stage> show) throws InterruptedException {
    CountDownLatch closed = new CountDownLatch(1);
    Platform.startup(() -> showOrGiveUp(show, closed));
    closed.await();
    Platform.exit();
  }

  private static void showOrGiveUp(Consumer<Stage> show, CountDownLatch closed) {
    try {
      Stage stage = new Stage();
      show.accept(stage);
      stage.showingProperty().addListener(o -> closed.countDown());
    } catch (RuntimeException e) {
      closed.countDown();
      throw e;
    }
  }

  private void show(Stage stage, @Nullable Recipe recipe) {
    MainWindow window =
        new MainWindow(
            stage, engine, schedulers, new FramePulse(), new FileDialog(), FailureLog.ofUser());
    if (recipe == null) {
      window.show();
    } else {
      window.show(recipe);
    }
  }
}
