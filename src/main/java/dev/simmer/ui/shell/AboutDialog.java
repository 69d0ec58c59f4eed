package dev.simmer.ui.shell;

import java.text.MessageFormat;
import java.util.ResourceBundle;
import javafx.scene.control.Alert;
import javafx.stage.Window;

/// Says what Simmer is, and of which version.
final class AboutDialog {
  private final ResourceBundle texts = ResourceBundle.getBundle("dev.simmer.ui.shell.Shell");

  void show(Window owner) {
    Alert alert = Alerts.make(Alert.AlertType.INFORMATION, owner);
    alert.setTitle(texts.getString("about.title"));
    alert.setHeaderText(texts.getString("app"));
    alert.setContentText(
        MessageFormat.format(
            texts.getString("about.text"),
            AboutDialog.class.getModule().getDescriptor().rawVersion().orElse("?"),
            System.getProperty("java.version"),
            System.getProperty("javafx.version")));
    alert.getDialogPane().setId("about");
    alert.show();
  }
}
