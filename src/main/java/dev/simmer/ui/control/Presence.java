package dev.simmer.ui.control;

import javafx.scene.Node;

/// What is shown takes room, and what is hidden takes none.
public final class Presence {
  private Presence() {}

  public static void show(Node node, boolean shown) {
    node.setVisible(shown);
    node.setManaged(shown);
  }
}
