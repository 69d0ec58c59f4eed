package dev.simmer.ui.kitchen;

import dev.simmer.ui.control.Pot;
import dev.simmer.ui.control.PotDetail;
import java.util.List;

/// How many pots fit over a board, and at which size: as large as there is room for; those who find
/// none even at the smallest are counted in words.
///
/// @param shown how many pots have a place
/// @param columns how many stand in a row; row 0 stands on the board, the others on boards above it
/// @param cell the width of a place
/// @param row the height of a row
record PotGrid(PotDetail detail, double artScale, int shown, int columns, double cell, double row) {
  /// How much of its place a name may take.
  static final double NAME_SHARE = 0.94;

  private static final double FULL = 0.62;
  private static final double SMALL = 0.42;
  private static final double BOARD = 6;
  private static final double GAP = 3;

  private record Level(PotDetail detail, double artScale, double cell, double row) {}

  /// @param timed whether there are rings and steam over the pots
  /// @param reserve the width at the end of the last row that the words for the others need
  static PotGrid of(int count, Box room, KitchenLayout kitchen, boolean timed, double reserve) {
    List<Level> levels = levels(kitchen.unit(), kitchen.em(), timed);
    for (Level level : levels) {
      int columns = (int) (room.width() / level.cell);
      int rows = (int) (room.height() / level.row);
      if (columns * rows >= count && columns > 0) {
        return new PotGrid(
            level.detail, level.artScale, count, columns, room.width() / columns, level.row);
      }
    }
    return crowded(levels.getLast(), room, reserve);
  }

  private static PotGrid crowded(Level level, Box room, double reserve) {
    int columns = Math.max(1, (int) (room.width() / level.cell));
    int rows = Math.max(1, (int) (room.height() / level.row));
    double cell = room.width() / columns;
    int shown = Math.max(0, columns * rows - (int) Math.ceil(reserve / cell));
    return new PotGrid(level.detail, level.artScale, shown, columns, cell, level.row);
  }

  private static List<Level> levels(double unit, double em, boolean timed) {
    double ring = timed ? 3.6 * em : 0;
    double steam = timed ? 41 : 0;
    double full = name(em) + ring + BOARD * unit + GAP;
    double small = 1.35 * em + (timed ? 2.8 * em : 0) + BOARD * unit + 2;
    return List.of(
        new Level(
            PotDetail.FULL,
            FULL * unit,
            Math.max(88 * unit, 6.8 * em),
            full + (Pot.HEIGHT + steam) * FULL * unit),
        new Level(
            PotDetail.FULL,
            0.5 * unit,
            Math.max(64 * unit, 5.2 * em),
            full + (Pot.HEIGHT + steam) * 0.5 * unit),
        new Level(
            PotDetail.SMALL,
            SMALL * unit,
            Math.max(49 * unit, 4 * em),
            small + Pot.HEIGHT * SMALL * unit),
        bare(0.34, unit),
        bare(0.26, unit),
        bare(0.2, unit));
  }

  private static double name(double em) {
    return 1.6 * em;
  }

  private static Level bare(double scale, double unit) {
    double cell = (2 * Pot.HALF_WIDTH * scale + 4) * unit;
    return new Level(PotDetail.BARE, scale * unit, cell, (Pot.HEIGHT * scale + BOARD + 4) * unit);
  }

  int rows() {
    return shown == 0 ? 0 : (shown + columns - 1) / columns;
  }
}
