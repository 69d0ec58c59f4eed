package dev.simmer.ui.shell;

import dev.simmer.simulation.Recipe;
import dev.simmer.ui.playback.FramePulse;
import java.util.concurrent.CountDownLatch;
import javafx.application.Platform;
import javafx.stage.Stage;
import org.jspecify.annotations.Nullable;

/// Starts JavaFX with the main window in it.
public final class WindowStart {
  private final Engine engine;

  public WindowStart(Engine engine) {
    this.engine = engine;
  }

  /// Opens the window, and returns when it is closed.
  ///
  /// @param recipe what to show; null for the first of the recipes that ship
  /// @throws UnsupportedOperationException if there is no display
  public void open(@Nullable Recipe recipe) throws InterruptedException {
    CountDownLatch closed = new CountDownLatch(1);
    Platform.startup(() -> showOrGiveUp(recipe, closed));
    closed.await();
    Platform.exit();
  }

  private void showOrGiveUp(@Nullable Recipe recipe, CountDownLatch closed) {
    try {
      show(recipe, closed);
    } catch (RuntimeException e) {
      closed.countDown();
      throw e;
    }
  }

  private void show(@Nullable Recipe recipe, CountDownLatch closed) {
    Stage stage = new Stage();
    MainWindow window =
        new MainWindow(
            stage,
            engine,
            SchedulerChoice.installed(),
            new FramePulse(),
            new FileDialog(),
            FailureLog.ofUser());
    if (recipe == null) {
      window.show();
    } else {
      window.show(recipe);
    }
    stage.showingProperty().addListener(o -> closed.countDown());
  }
}
