package dev.simmer.ui.playback;

import javafx.beans.property.IntegerProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleIntegerProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.scene.layout.Region;
import javafx.scene.shape.LineTo;
import javafx.scene.shape.MoveTo;
import javafx.scene.shape.Path;
import org.jspecify.annotations.Nullable;

/// Small marks below the scrubber: one a tick, or one for some ticks where there is no room for
/// all.
public final class TickMarks extends Region {
  private static final double CLOSEST = 6;
  private static final double HEIGHT = 5;

  private final IntegerProperty last = new SimpleIntegerProperty(this, "last");
  private final ObjectProperty<@Nullable TickRange> range =
      new SimpleObjectProperty<>(this, "range");
  private final Path path = new Path();
  private final Region band = new Region();

  public TickMarks() {
    getStyleClass().add("tick-marks");
    path.getStyleClass().add("tick-mark");
    path.setManaged(false);
    band.getStyleClass().add("tick-range");
    band.setManaged(false);
    getChildren().addAll(band, path);
    setMouseTransparent(true);
    last.addListener(o -> requestLayout());
    range.addListener(o -> requestLayout());
  }

  /// The number of the last tick.
  public IntegerProperty lastProperty() {
    return last;
  }

  /// The ticks that play goes through again and again; null for none.
  public ObjectProperty<@Nullable TickRange> rangeProperty() {
    return range;
  }

  @Override
  protected void layoutChildren() {
    band.setVisible(false);
    path.getElements().clear();
    double left = snappedLeftInset();
    double top = snappedTopInset();
    double width = getWidth() - left - snappedRightInset();
    int ticks = last.get();
    if (ticks <= 0 || width <= 0) {
      return;
    }
    TickRange round = range.get();
    if (round != null) {
      double from = left + width * round.from() / ticks;
      double to = left + width * Math.min(round.to(), ticks) / ticks;
      band.setVisible(true);
      band.resizeRelocate(from, top, to - from, HEIGHT);
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
