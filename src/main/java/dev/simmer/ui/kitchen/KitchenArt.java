package dev.simmer.ui.kitchen;

import dev.simmer.ui.control.Art;
import java.util.List;
import javafx.geometry.Bounds;
import javafx.scene.Group;
import javafx.scene.Node;
import javafx.scene.transform.Scale;

/// The things that are drawn, in the order from the back to the front.
final class KitchenArt {
  private static final String WINDOW = "#oven-window";

  private final Scale scale = new Scale(1, 1);
  private final Node counter = Art.load("shelf");
  private final Node shelf = Art.load("shelf");
  private final Group chef = new Group(Art.load("chef"));
  private final Group stove = new Group(Art.load("stove"));
  private final Group flame = new Group(Art.load("flame"));

  KitchenArt() {
    lightFlame(false);
    nodes().forEach(node -> node.setManaged(false));
    nodes().forEach(node -> node.setMouseTransparent(true));
    List.of(chef, stove, flame).forEach(group -> group.getTransforms().add(scale));
  }

  List<Node> nodes() {
    return List.of(counter, shelf, chef, stove, flame);
  }

  void arrange(KitchenLayout layout) {
    scale.setX(layout.unit());
    scale.setY(layout.unit());
    for (Group group : List.of(chef, stove, flame)) {
      group.setLayoutX(layout.middle());
      group.setLayoutY(layout.plate());
    }
    fit(counter, layout.counter());
    fit(shelf, layout.shelf());
  }

  static void fit(Node node, Box box) {
    node.resizeRelocate(box.x(), box.y(), box.width(), box.height());
  }

  void lightFlame(boolean on) {
    flame.setVisible(on);
  }

  /// Where one can write on the oven.
  Box ovenWindow(KitchenLayout layout) {
    Bounds window = stove.lookup(WINDOW).getBoundsInParent();
    double unit = layout.unit();
    return new Box(
        layout.middle() + window.getMinX() * unit,
        layout.plate() + window.getMinY() * unit,
        window.getWidth() * unit,
        window.getHeight() * unit);
  }
}
