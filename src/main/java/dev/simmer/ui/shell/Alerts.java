package dev.simmer.ui.shell;

import javafx.scene.Scene;
import javafx.scene.control.Alert;
import javafx.scene.control.ButtonType;
import javafx.stage.Window;

/// Makes alerts that look like the window they belong to.
final class Alerts {
  private Alerts() {}

  static Alert make(Alert.AlertType type, Window owner, ButtonType... buttons) {
    Alert alert = new Alert(type, "", buttons);
    alert.initOwner(owner);
    alert.setGraphic(null);
    Scene scene = owner.getScene();
    if (scene != null) {
      alert.getDialogPane().getStylesheets().setAll(scene.getStylesheets());
    }
    return alert;
  }
}
