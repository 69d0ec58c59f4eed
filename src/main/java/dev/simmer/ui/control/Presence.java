package dev.simmer.ui.control;

import javafx.scene.Node;
import javafx.scene.control.Label;

/// What is shown takes room, and what is hidden takes none.
public final class Presence {
  private Presence() {}

  public static void show(Node node, boolean shown) {
    node.setVisible(shown);
    node.setManaged(shown);
  }

  /// Gives a label its text; without any it is hidden.
  public static void write(Label label, String text) {
    label.setText(text);
    show(label, !text.isEmpty());
  }
}
