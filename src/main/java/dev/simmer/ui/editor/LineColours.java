package dev.simmer.ui.editor;

import javafx.scene.layout.Background;
import javafx.scene.layout.Region;
import javafx.scene.paint.Color;
import org.jspecify.annotations.Nullable;

/// The stylesheet's colours for whole lines, which a paragraph takes only as values.
final class LineColours {
  private final Region running = probe("running-line");
  private final Region trouble = probe("trouble-line");

  private static Region probe(String styleClass) {
    Region region = new Region();
    region.getStyleClass().add(styleClass);
    region.setManaged(false);
    region.setVisible(false);
    return region;
  }

  /// Nodes that must be in the scene for the stylesheet to reach them.
  Region[] probes() {
    return new Region[] {running, trouble};
  }

  /// Calls when a theme brings other colours.
  void onChange(Runnable action) {
    running.backgroundProperty().addListener(o -> action.run());
    trouble.backgroundProperty().addListener(o -> action.run());
  }

  @Nullable Color running() {
    return colour(running.getBackground());
  }

  @Nullable Color trouble() {
    return colour(trouble.getBackground());
  }

  private static @Nullable Color colour(@Nullable Background background) {
    return background != null
            && !background.getFills().isEmpty()
            && background.getFills().getFirst().getFill() instanceof Color colour
        ? colour
        : null;
  }
}
