package dev.simmer.ui.control;

import javafx.beans.property.DoubleProperty;
import javafx.beans.property.SimpleDoubleProperty;
import javafx.scene.layout.Region;
import javafx.scene.transform.Scale;

/// Shows its content larger or smaller, text and all. What there is of room is shared accordingly:
/// the content is laid out anew for it, and not merely drawn larger.
public final class Zoom extends Region {
  private final Region content;
  private final Scale scale = new Scale(1, 1);
  private final DoubleProperty factor = new SimpleDoubleProperty(this, "factor", 1);
  private final double leastWidth;
  private final double leastHeight;

  /// @param leastWidth the content is never laid out for less room than this, before it is enlarged
  /// @param leastHeight the same, from top to bottom
  public Zoom(Region content, double leastWidth, double leastHeight) {
    this.content = content;
    this.leastWidth = leastWidth;
    this.leastHeight = leastHeight;
    getStyleClass().add("zoom");
    content.setManaged(false);
    content.getTransforms().add(scale);
    getChildren().add(content);
    factor.subscribe(now -> resize(now.doubleValue()));
  }

  /// 1 for as it is, 2 for twice as large.
  public DoubleProperty factorProperty() {
    return factor;
  }

  private void resize(double now) {
    scale.setX(now);
    scale.setY(now);
    setMinSize(leastWidth * now, leastHeight * now);
    requestLayout();
  }

  @Override
  protected void layoutChildren() {
    double width = Math.max(leastWidth, getWidth() / factor.get());
    double height = Math.max(leastHeight, getHeight() / factor.get());
    content.resizeRelocate(0, 0, width, height);
  }
}
