package dev.simmer.ui.shell;

import dev.simmer.home.UnsavedTexts.Orphan;
import dev.simmer.ui.control.Fxml;
import dev.simmer.ui.control.Presence;
import java.text.MessageFormat;
import java.util.ResourceBundle;
import java.util.function.Consumer;
import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;

/// Offers what was not saved when Simmer ended.
final class RescueBar {
  private final ResourceBundle texts = ResourceBundle.getBundle("dev.simmer.ui.shell.Shell");
  private final HBox root;

  @FXML private Label message;
  @FXML private Button accept;
  @FXML private Button discard;

  RescueBar() {
    root = Fxml.load(HBox.class, this, "Rescue.fxml", texts);
    Presence.show(root, false);
  }

  Node node() {
    return root;
  }

  /// Offers a text.
  ///
  /// @param bringBack hears that it is wanted
  /// @param forget hears that it is not needed any more
  void offer(Orphan orphan, Consumer<Orphan> bringBack, Consumer<Orphan> forget) {
    message.setText(MessageFormat.format(texts.getString("rescue"), orphan.text().name()));
    accept.setOnAction(
        e -> {
          Presence.show(root, false);
          bringBack.accept(orphan);
        });
    discard.setOnAction(
        e -> {
          Presence.show(root, false);
          forget.accept(orphan);
        });
    Presence.show(root, true);
  }
}
