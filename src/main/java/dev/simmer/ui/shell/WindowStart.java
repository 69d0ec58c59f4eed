package dev.simmer.ui.shell;

import dev.simmer.catalogue.Catalogue;
import dev.simmer.home.Preferences;
import dev.simmer.home.UserFolder;
import dev.simmer.simulation.Engine;
import dev.simmer.simulation.Proofreader;
import dev.simmer.simulation.Recipe;
import dev.simmer.ui.playback.FramePulse;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.BiConsumer;
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
  private final Proofreader proofreader;
  private final Catalogue schedulers;
  private final UserFolder folder;

  public WindowStart(
      Engine engine, Proofreader proofreader, Catalogue schedulers, UserFolder folder) {
    this.engine = engine;
    this.proofreader = proofreader;
    this.schedulers = schedulers;
    this.folder = folder;
  }

  /// Opens the window, and returns when it is closed.
  ///
  /// @param recipe what to show; null for the first of the recipes that ship
  /// @throws UnsupportedOperationException if there is no display
  public void open(@Nullable Recipe recipe) throws InterruptedException {
    run((stage, window) -> show(window, recipe));
  }

  /// Opens the window, steps through the first of the recipes that ship, and closes it.
  public void rehearse() throws InterruptedException {
    run(
        (stage, window) -> {
          window.show();
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

  private void run(BiConsumer<Stage, MainWindow> show) throws InterruptedException {
    Preferences kept = folder.preferences().read();
    CountDownLatch closed = new CountDownLatch(1);
    AtomicReference<@Nullable MainWindow> shown = new AtomicReference<>();
    Platform.startup(
        () -> {
          try {
            Stage stage = new Stage();
            MainWindow window = new MainWindow(stage, kit(kept));
            show.accept(stage, window);
            shown.set(window);
            stage.showingProperty().addListener(o -> closed.countDown());
          } catch (RuntimeException e) {
            closed.countDown();
            throw e;
          }
        });
    closed.await();
    MainWindow window = shown.get();
    if (window != null) {
      window.awaitEnd();
    }
    Platform.exit();
  }

  private WindowKit kit(Preferences kept) {
    return new WindowKit(
        engine, proofreader, schedulers, new FramePulse(), new FileDialog(), folder, kept);
  }

  private static void show(MainWindow window, @Nullable Recipe recipe) {
    if (recipe == null) {
      window.show();
    } else {
      window.show(recipe);
    }
  }
}
