package dev.simmer.ui.kitchen;

import dev.simmer.ui.control.Art;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import javafx.geometry.Bounds;
import javafx.scene.Group;
import javafx.scene.Node;
import javafx.scene.transform.Scale;

/// The things that are drawn, in the order from the back to the front.
final class KitchenArt {
  /// How much larger a pot on a burner is than the art of the kitchen.
  static final double BURNER_SCALE = 1.05;

  private static final String WINDOW = "#oven-window";
  private static final String BAND = "#blocking-band";

  private final Scale scale = new Scale(1, 1);
  private final Node counter = Art.load("shelf");
  private final Node shelf = Art.load("shelf");
  private final Map<ChefPose, Node> poses = new EnumMap<>(ChefPose.class);
  private final Group chef = new Group();
  private final Group stove = new Group(Art.load("stove"));
  private final Group flames = new Group();

  KitchenArt() {
    nodes().forEach(node -> node.setManaged(false));
    nodes().forEach(node -> node.setMouseTransparent(true));
    List.of(chef, stove).forEach(group -> group.getTransforms().add(scale));
    pose(ChefPose.WAITING);
  }

  List<Node> nodes() {
    return List.of(counter, shelf, chef, stove, flames);
  }

  void arrange(KitchenLayout layout) {
    scale.setX(layout.unit());
    scale.setY(layout.unit());
    for (Group group : List.of(chef, stove)) {
      group.setLayoutX(layout.middle());
      group.setLayoutY(layout.plate());
    }
    fit(counter, layout.counter());
    fit(shelf, layout.shelf());
  }

  static void fit(Node node, Box box) {
    node.resizeRelocate(box.x(), box.y(), box.width(), box.height());
  }

  /// Shows the chef in a pose, and the stove as the chef has it then.
  void pose(ChefPose pose) {
    Node shown = poses.computeIfAbsent(pose, wanted -> Art.load(wanted.art()));
    if (!chef.getChildren().equals(List.of(shown))) {
      chef.getChildren().setAll(shown);
    }
    stove.lookup(BAND).setVisible(pose == ChefPose.ALARMED);
  }

  /// Lets a flame burn below each of these places of pots, and nowhere else.
  void lightFlames(List<Place> below, KitchenLayout layout) {
    while (flames.getChildren().size() < below.size()) {
      Group flame = new Group(Art.load("flame"));
      flame.getTransforms().add(new Scale(1, 1));
      flames.getChildren().add(flame);
    }
    for (int i = 0; i < flames.getChildren().size(); i++) {
      Node flame = flames.getChildren().get(i);
      flame.setVisible(i < below.size());
      if (i < below.size()) {
        Scale size = (Scale) flame.getTransforms().getFirst();
        size.setX(below.get(i).artScale() / BURNER_SCALE);
        size.setY(layout.unit());
        flame.setLayoutX(below.get(i).x());
        flame.setLayoutY(layout.plate());
      }
    }
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
