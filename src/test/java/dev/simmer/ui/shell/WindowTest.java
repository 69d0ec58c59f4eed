package dev.simmer.ui.shell;

import java.nio.file.Path;
import javafx.event.Event;
import javafx.scene.Node;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;

/// A test that opens a main window, which keeps what is the user's own in a folder of the test's.
@ExtendWith(ApplicationExtension.class)
@SuppressWarnings("NullAway.Init") // Each test calls show when it is started.
abstract class WindowTest {
  Stage stage;
  MainWindow window;

  @TempDir Path folder;

  /// Shows a window, which is closed again after the test.
  void show(Stage on, MainWindow shown, double width, double height) {
    stage = on;
    window = shown;
    on.setX(0);
    on.setY(0);
    shown.show();
    on.setWidth(width);
    on.setHeight(height);
  }

  /// Presses a key with Control where the focus is, whichever window of the machine has it.
  void shortcut(FxRobot robot, KeyCode key) {
    robot.interact(() -> fireKey(key, true));
  }

  /// Lets a key be pressed where the focus is. On the JavaFX thread.
  void fireKey(KeyCode key, boolean control) {
    fire(new KeyEvent(KeyEvent.KEY_PRESSED, "", "", key, false, control, false, false));
  }

  /// Types a character where the focus is, whichever window of the machine has it.
  void type(FxRobot robot, String character) {
    KeyCode none = KeyCode.UNDEFINED;
    robot.interact(
        () ->
            fire(
                new KeyEvent(KeyEvent.KEY_TYPED, character, "", none, false, false, false, false)));
  }

  private void fire(KeyEvent key) {
    Node focused = stage.getScene().getFocusOwner();
    Event.fireEvent(focused == null ? stage.getScene().getRoot() : focused, key);
  }

  /// Nothing is written any more when the folder is deleted.
  @AfterEach
  void closeTheWindow(FxRobot robot) throws InterruptedException {
    robot.interact(stage::hide);
    window.awaitEnd();
  }
}
