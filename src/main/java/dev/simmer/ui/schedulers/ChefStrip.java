package dev.simmer.ui.schedulers;

import dev.simmer.trace.TaskId;
import dev.simmer.ui.control.Fxml;
import dev.simmer.ui.control.Presence;
import java.text.MessageFormat;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import javafx.fxml.FXML;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import org.jspecify.annotations.Nullable;

/// Tells the user who is the chef what to do; hidden while a scheduler chooses.
public final class ChefStrip {
  private final SchedulerModel model;
  private final ResourceBundle texts =
      ResourceBundle.getBundle("dev.simmer.ui.schedulers.schedulers");
  private final HBox root;

  @FXML private Label text;
  @FXML private Button back;
  @FXML private Button save;

  public ChefStrip(SchedulerModel model) {
    this.model = model;
    root = Fxml.load(HBox.class, this, "Chef.fxml", texts);
    back.setOnAction(e -> model.takeBack());
    model.choicesProperty().subscribe(this::show);
  }

  public HBox node() {
    return root;
  }

  public void onSave(Runnable action) {
    save.setOnAction(e -> action.run());
  }

  private void show(@Nullable List<TaskId> choices) {
    Presence.show(root, choices != null);
    boolean none = choices == null || choices.isEmpty();
    back.setDisable(none);
    save.setDisable(none);
  }

  /// A choice is to be made.
  ///
  /// @param now whether it can be made at this tick
  public void ask(boolean now) {
    text.setText(texts.getString(now ? "chef.ask" : "chef.later"));
  }

  /// The program has ended.
  ///
  /// @param seconds when, such as `3.0 s`
  public void tellEnd(String seconds) {
    List<TaskId> made = model.choicesProperty().get();
    MessageFormat format = new MessageFormat(texts.getString("chef.over"), Locale.ENGLISH);
    text.setText(format.format(new Object[] {seconds, made == null ? 0 : made.size()}));
  }
}
