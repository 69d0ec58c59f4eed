package dev.simmer.ui.shell;

import java.text.MessageFormat;
import java.util.ResourceBundle;
import java.util.function.Consumer;
import javafx.scene.control.Alert;
import javafx.scene.control.ButtonBar.ButtonData;
import javafx.scene.control.ButtonType;
import javafx.stage.Modality;
import javafx.stage.Window;
import org.jspecify.annotations.Nullable;

/// Asks what to do with changes that are about to be lost.
final class UnsavedQuestion {
  private final ResourceBundle texts = ResourceBundle.getBundle("dev.simmer.ui.shell.Shell");
  private final ButtonType save = button("unsaved.save", ButtonData.YES);
  private final ButtonType discard = button("unsaved.discard", ButtonData.NO);
  private final ButtonType cancel = button("unsaved.cancel", ButtonData.CANCEL_CLOSE);

  enum Answer {
    SAVE,
    DISCARD,
    CANCEL
  }

  private ButtonType button(String key, ButtonData data) {
    return new ButtonType(texts.getString(key), data);
  }

  /// @param name of the recipe
  /// @param then hears the answer
  void ask(Window owner, String name, Consumer<Answer> then) {
    Alert alert = Alerts.make(Alert.AlertType.CONFIRMATION, owner, save, discard, cancel);
    alert.initModality(Modality.WINDOW_MODAL);
    alert.setTitle(texts.getString("unsaved.title"));
    alert.setHeaderText(MessageFormat.format(texts.getString("unsaved.header"), name));
    alert.setContentText(texts.getString("unsaved.text"));
    alert.getDialogPane().lookupButton(save).setId("unsaved-save");
    alert.getDialogPane().lookupButton(discard).setId("unsaved-discard");
    alert.getDialogPane().lookupButton(cancel).setId("unsaved-cancel");
    alert.setOnHidden(e -> then.accept(answer(alert.getResult())));
    alert.show();
  }

  private Answer answer(@Nullable ButtonType pressed) {
    return save.equals(pressed)
        ? Answer.SAVE
        : discard.equals(pressed) ? Answer.DISCARD : Answer.CANCEL;
  }
}
