package dev.simmer.ui.shell;

import dev.simmer.home.FailureLog;
import java.text.MessageFormat;
import java.util.ResourceBundle;
import javafx.application.Platform;
import javafx.scene.control.Alert;
import javafx.stage.Modality;
import javafx.stage.Stage;

/// Reports failures that nobody expected: to the log, and in a dialog beside which the window can
/// still be used.
final class Failures {
  private final Stage owner;
  private final FailureLog log;
  private final ResourceBundle texts = ResourceBundle.getBundle("dev.simmer.ui.shell.Shell");
  private boolean shown;

  Failures(Stage owner, FailureLog log) {
    this.owner = owner;
    this.log = log;
  }

  /// May be called on any thread.
  void report(Throwable failure) {
    Thread.ofVirtual().start(() -> log.write(failure));
    Platform.runLater(this::tell);
  }

  private void tell() {
    if (shown) {
      return;
    }
    Alert alert = Alerts.make(Alert.AlertType.ERROR, owner);
    alert.initModality(Modality.NONE);
    alert.setTitle(texts.getString("failure.title"));
    alert.setHeaderText(texts.getString("failure.header"));
    alert.setContentText(MessageFormat.format(texts.getString("failure.text"), log.file()));
    alert.setOnHidden(e -> shown = false);
    shown = true;
    alert.show();
  }
}
