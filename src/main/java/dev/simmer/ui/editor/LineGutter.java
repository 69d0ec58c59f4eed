package dev.simmer.ui.editor;

import javafx.scene.Node;
import jfx.incubator.scene.control.richtext.SideDecorator;
import org.jspecify.annotations.Nullable;

/// The column left of the source: line numbers, and dots where pots stand.
final class LineGutter implements SideDecorator {
  // The area rounds it up to the next ten.
  private static final double WIDTH = 60;

  private final RecipeModel model;

  LineGutter(RecipeModel model) {
    this.model = model;
  }

  @Override
  public double getPrefWidth(double viewWidth) {
    return WIDTH;
  }

  @Override
  public @Nullable Node getMeasurementNode(int index) {
    return null;
  }

  @Override
  public Node getNode(int index) {
    return new GutterCell(model, index + 1);
  }
}
