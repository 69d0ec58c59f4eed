package dev.simmer.ui.kitchen;

/// Where things are on the kitchen floor, for any size of it.
///
/// It is drawn for a floor of 700 x 456, at which a unit is a pixel. The stove keeps its shape, in
/// the middle and at the bottom; the counter and the shelf take the width beside it.
///
/// @param unit the size of the art
/// @param em the size of the font
record KitchenLayout(double width, double height, double unit, double em) {
  private static final double DRAWN_WIDTH = 660;
  private static final double DRAWN_HEIGHT = 456;
  private static final double LEAST_UNIT = 0.45;
  private static final double ROOMY_UNIT = 0.8;
  private static final double MOST_UNIT = 3;
  private static final double DRAWN_EM = 12.5;
  private static final double LEAST_EM = 11;
  private static final double EDGE = 20;
  private static final double PLATE_ABOVE_FLOOR = 162;
  private static final double HALF_PLATE = 114;
  private static final double BESIDE_PLATE = 16;
  private static final double BOARD_ABOVE_PLATE = 16;
  private static final double BOARD = 23;
  private static final double HAT = 181;
  private static final double FOOT = 24;
  private static final double POT_OVER_PLATE = 19;
  private static final double TAIL = 14;
  private static final double BUBBLE = 400;

  static KitchenLayout of(double width, double height) {
    double unit =
        Math.clamp(Math.min(width / DRAWN_WIDTH, height / DRAWN_HEIGHT), LEAST_UNIT, MOST_UNIT);
    return new KitchenLayout(width, height, unit, Math.max(LEAST_EM, DRAWN_EM * unit));
  }

  /// Whether there is no room for second lines.
  boolean isTight() {
    return unit < ROOMY_UNIT;
  }

  double middle() {
    return width / 2;
  }

  /// The y of the plate's upper edge.
  double plate() {
    return Math.rint(height - PLATE_ABOVE_FLOOR * unit);
  }

  /// The y on which the pot on the burner stands.
  double burner() {
    return plate() - POT_OVER_PLATE * unit;
  }

  double hatTop() {
    return plate() - HAT * unit;
  }

  double tail() {
    return TAIL * unit;
  }

  Box counter() {
    double left = EDGE * unit;
    return board(left, middle() - (HALF_PLATE + BESIDE_PLATE) * unit - left);
  }

  Box shelf() {
    double left = middle() + (HALF_PLATE + BESIDE_PLATE) * unit;
    return board(left, width - EDGE * unit - left);
  }

  private Box board(double x, double wide) {
    double y = plate() - BOARD_ABOVE_PLATE * unit;
    return new Box(Math.rint(x), y, Math.max(1, Math.rint(wide)), BOARD * unit);
  }

  /// A box that stands on the floor below a board.
  Box below(Box board, double boxHeight) {
    return new Box(board.x(), height - FOOT * unit - boxHeight, board.width(), boxHeight);
  }

  /// The width that a speech bubble should have, if its text fits.
  double bubbleWidth() {
    return Math.min(widestBubble(), BUBBLE * Math.max(unit, em / DRAWN_EM));
  }

  double widestBubble() {
    return width - 2 * EDGE * unit;
  }

  /// The highest that a speech bubble may be before it covers the chef.
  double tallestBubble() {
    return hatTop() - tail() - em;
  }

  /// A bubble of that size, over the chef.
  Box bubble(double wide, double high) {
    double lowest = hatTop() - tail() * 1.7 - high;
    double y = Math.max(em * 0.6, lowest * 0.4);
    return new Box(Math.rint(middle() - wide / 2), Math.rint(y), Math.rint(wide), Math.rint(high));
  }

  /// The room over a board, below a bubble.
  Box over(Box board, Box bubble) {
    boolean free = bubble.right() <= board.x() || bubble.x() >= board.right();
    double top = free ? em : bubble.bottom() + 0.6 * em;
    return new Box(board.x(), top, board.width(), Math.max(1, board.y() - top));
  }
}
