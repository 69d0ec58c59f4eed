package dev.simmer.ui.control;

import javafx.scene.canvas.GraphicsContext;
import javafx.scene.paint.Color;
import org.jspecify.annotations.Nullable;

/// The strip below the axis that shows how much happens along all of it, and which part is in view.
/// It is there only where that is not all.
final class GanttMap {
  private static final double INSET = 2;
  private static final double LEAST_WINDOW = 6;
  private static final double LEAST_BAR = 1;
  private static final double SHADE = 0.16;

  private @Nullable GanttActivity activity;

  void paint(GraphicsContext gc, GanttChart chart, GanttScale scale, GanttGeometry geometry) {
    GanttActivity shown = activityOf(scale);
    double top = geometry.top() - geometry.strip() + INSET;
    double height = geometry.strip() - 2 * INSET;
    gc.setFill(chart.colour(scale.inTicks() ? GanttColour.WAITING : GanttColour.COOKING));
    for (int x = 0; x < shown.size(); x++) {
      double bar = shown.share(x) == 0 ? 0 : Math.max(LEAST_BAR, shown.share(x) * height);
      gc.fillRect(geometry.left() + x, top + height - bar, 1, bar);
    }
    window(gc, chart, scale, geometry);
    double now = scale.playhead(chart.tickProperty().get(), chart.displayedTimeProperty().get());
    gc.setFill(chart.colour(GanttColour.INK));
    double at = scale.position(now) * shown.whole().pixels();
    gc.fillRect(Math.rint(geometry.left() + at) - 1, top, 2, height);
  }

  /// What is not in view is in the shade.
  private static void window(
      GraphicsContext gc, GanttChart chart, GanttScale scale, GanttGeometry geometry) {
    double pixels = scale.whole().pixels();
    double width = Math.max(LEAST_WINDOW, scale.width() / scale.pixels() * pixels);
    double from = Math.clamp(scale.from() * pixels, 0, Math.max(0, scale.width() - width));
    double top = geometry.top() - geometry.strip() + 1;
    double height = geometry.strip() - 2;
    Color ink = chart.colour(GanttColour.INK);
    gc.setFill(ink);
    gc.setGlobalAlpha(SHADE);
    gc.fillRect(geometry.left(), top, from, height);
    gc.fillRect(geometry.left() + from + width, top, scale.width() - from - width, height);
    gc.setGlobalAlpha(1);
    gc.setStroke(ink);
    gc.setLineWidth(1);
    gc.strokeRect(
        Math.floor(geometry.left() + from) + 0.5, top + 0.5, Math.rint(width), height - 1);
  }

  private GanttActivity activityOf(GanttScale scale) {
    GanttScale whole = scale.whole();
    GanttActivity known = activity;
    if (known == null || !known.isOf(whole)) {
      known = new GanttActivity(whole);
      activity = known;
    }
    return known;
  }
}
