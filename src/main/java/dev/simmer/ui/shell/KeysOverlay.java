package dev.simmer.ui.shell;

import dev.simmer.ui.control.Fxml;
import java.util.ResourceBundle;
import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.layout.StackPane;

/// The list of keys that can be laid over the window.
final class KeysOverlay {
  private final StackPane root;

  @FXML private Button close;

  KeysOverlay() {
    ResourceBundle texts = ResourceBundle.getBundle("dev.simmer.ui.shell.Shell");
    root = Fxml.load(StackPane.class, this, "Keys.fxml", texts);
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
