package dev.simmer.chart;

/// Draws shapes, whatever they are drawn on. Sizes are in pixels, from the upper left corner.
interface Pen {
  /// A rectangle with rounded corners.
  ///
  /// @param colour such as `#D9541E`
  /// @param opacity from 0 to 1
  void box(
      double x, double y, double width, double height, double round, String colour, double opacity);

  void line(double x1, double y1, double x2, double y2, double thickness, String colour);

  void disc(double x, double y, double radius, String colour);

  /// A text that begins at `x` and stands on `y`.
  ///
  /// @param tip what it says when it is pointed at, if it can; empty for nothing
  void text(double x, double y, String text, double size, boolean bold, String colour, String tip);
}
