package dev.simmer.ui.shell;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ResourceBundle;
import javafx.fxml.FXML;
import javafx.fxml.FXMLLoader;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.layout.StackPane;

/// The list of keys that can be laid over the window.
final class KeysOverlay {
  private final StackPane root;

  @FXML private Button close;

  KeysOverlay() {
    ResourceBundle texts = ResourceBundle.getBundle("dev.simmer.ui.shell.Shell");
    FXMLLoader loader = new FXMLLoader(KeysOverlay.class.getResource("Keys.fxml"), texts);
    loader.setController(this);
    try {
      root = loader.load();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    close.setOnAction(e -> toggle());
    root.setOnMouseClicked(e -> root.setVisible(false));
  }

  Node node() {
    return root;
  }

  void toggle() {
    root.setVisible(!root.isVisible());
  }

  /// Closes it, and says whether it was open.
  boolean close() {
    boolean was = root.isVisible();
    root.setVisible(false);
    return was;
  }
}
