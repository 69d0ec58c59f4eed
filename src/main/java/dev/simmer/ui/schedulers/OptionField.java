package dev.simmer.ui.schedulers;

import dev.simmer.ui.control.Presence;
import javafx.css.PseudoClass;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/// A number that can be typed, with what it is and what is wrong with it.
///
/// What is typed counts once Enter is pressed or the field is left. What is refused stays in the
/// field, with a message below it.
final class OptionField {
  private static final PseudoClass WRONG = PseudoClass.getPseudoClass("wrong");

  /// Takes what was typed.
  @FunctionalInterface
  interface Setter {
    /// Gives the message of what is wrong with it; empty if nothing is.
    String set(String text);
  }

  private final TextField field = new TextField();
  private final Label wrong = new Label();
  private final VBox node = new VBox();
  private final Setter setter;
  private String accepted;

  /// @param id of the text field
  OptionField(String id, String meaning, String range, String value, Setter setter) {
    this.setter = setter;
    accepted = value;
    field.setId(id);
    field.setText(value);
    field.setAccessibleText(meaning);
    field.setAccessibleHelp(range);
    field.setTooltip(new Tooltip(range));
    field.getStyleClass().add("number-field");
    field.setOnAction(e -> take());
    field.focusedProperty().addListener((o, was, is) -> takeUnless(is));
    wrong.setId(id + "-wrong");
    wrong.getStyleClass().addAll("small", "wrong");
    wrong.setWrapText(true);
    lay(meaning, range);
    say("");
  }

  private void lay(String meaning, String range) {
    Label what = new Label(meaning);
    what.setWrapText(true);
    what.setLabelFor(field);
    Label hint = new Label(range);
    hint.getStyleClass().add("hint");
    GridPane line = new GridPane();
    line.getStyleClass().add("option-line");
    line.addRow(0, new VBox(what, hint), field);
    GridPane.setHgrow(line.getChildren().getFirst(), Priority.ALWAYS);
    node.getChildren().addAll(line, wrong);
  }

  VBox node() {
    return node;
  }

  private void takeUnless(boolean focused) {
    if (!focused) {
      take();
    }
  }

  private void take() {
    String text = field.getText().strip();
    if (text.equals(accepted)) {
      say("");
      return;
    }
    String message = setter.set(text);
    say(message);
    if (message.isEmpty()) {
      accepted = text;
    }
  }

  private void say(String message) {
    Presence.write(wrong, message);
    field.pseudoClassStateChanged(WRONG, !message.isEmpty());
  }
}
