package dev.simmer.ui.kitchen;

import dev.simmer.ui.control.Art;
import java.util.ArrayList;
import java.util.List;
import javafx.scene.Group;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.Pane;
import javafx.scene.transform.Scale;

/// The helper cooks at the back: one for each pot that waits for a thread, as far as there is room.
final class Helpers {
  private static final List<Integer> PLACES = List.of(84, -84);
  private static final double ABOVE = 106;

  private final Pane pane = new Pane();
  private final List<Group> cooks = new ArrayList<>();
  private final Label count = new Label();

  Helpers() {
    pane.setManaged(false);
    pane.setMouseTransparent(true);
    count.getStyleClass().add("helper-count");
    count.setManaged(false);
    PLACES.forEach(
        place -> {
          Group cook = new Group(Art.load("helper"));
          cook.getTransforms().add(new Scale(1, 1));
          cooks.add(cook);
        });
    pane.getChildren().addAll(cooks);
    pane.getChildren().add(count);
  }

  Node node() {
    return pane;
  }

  /// @param text how many there are, in words; empty for none
  void show(int working, String text, KitchenLayout layout) {
    double unit = layout.unit();
    for (int i = 0; i < cooks.size(); i++) {
      Group cook = cooks.get(i);
      cook.setVisible(i < working);
      cook.setLayoutX(layout.middle() + PLACES.get(i) * unit);
      cook.setLayoutY(layout.plate());
      Scale scale = (Scale) cook.getTransforms().getFirst();
      scale.setX(unit);
      scale.setY(unit);
    }
    count.setText(text);
    count.setVisible(working > 0);
    count.applyCss();
    count.autosize();
    double middle = layout.middle() + PLACES.getFirst() * unit;
    count.relocate(
        middle - count.getWidth() / 2, layout.plate() - ABOVE * unit - count.getHeight());
  }
}
