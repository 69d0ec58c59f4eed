package dev.simmer.ui.playback;

import javafx.beans.property.IntegerProperty;
import javafx.beans.property.SimpleIntegerProperty;
import javafx.scene.layout.Region;
import javafx.scene.shape.LineTo;
import javafx.scene.shape.MoveTo;
import javafx.scene.shape.Path;

/// Small marks below the scrubber: one a tick, or one for some ticks where there is no room for
/// all.
public final class TickMarks extends Region {
  private static final double CLOSEST = 6;
  private static final double HEIGHT = 5;

  private final IntegerProperty last = new SimpleIntegerProperty(this, "last");
  private final Path path = new Path();

  public TickMarks() {
    getStyleClass().add("tick-marks");
    path.getStyleClass().add("tick-mark");
    path.setManaged(false);
    getChildren().add(path);
    setMouseTransparent(true);
    last.addListener(o -> requestLayout());
  }

  /// The number of the last tick.
  public IntegerProperty lastProperty() {
    return last;
  }

  @Override
  protected void layoutChildren() {
    path.getElements().clear();
    double left = snappedLeftInset();
    double top = snappedTopInset();
    double width = getWidth() - left - snappedRightInset();
    int ticks = last.get();
    if (ticks <= 0 || width <= 0) {
      return;
    }
    int every = (int) Math.ceil(CLOSEST * ticks / width);
    for (int tick = 0; tick <= ticks; tick += every) {
      double x = left + width * tick / ticks;
      path.getElements().addAll(new MoveTo(x, top), new LineTo(x, top + HEIGHT));
    }
  }

  @Override
  protected double computePrefHeight(double width) {
    return snappedTopInset() + HEIGHT + snappedBottomInset();
  }
}
