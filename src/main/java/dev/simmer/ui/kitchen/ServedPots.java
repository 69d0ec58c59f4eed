package dev.simmer.ui.kitchen;

import dev.simmer.ui.control.Pot;
import dev.simmer.ui.control.PotDetail;
import java.util.ArrayList;
import java.util.List;

/// The pots on the table of those served, in a line, the last at the right: with their names if there
/// is room, else smaller, else the last ones only.
final class ServedPots {
  private static final double NAMED = 0.32;
  private static final double SMALL = 0.26;
  private static final double LETTER = 0.62;
  private static final double GAP = 6;

  private ServedPots() {}

  /// Places in `room` for the last of these pots.
  static List<PotLayer.Placed> place(List<PotFace> faces, Box room, KitchenLayout layout) {
    double named = NAMED * layout.unit();
    double widest = 0;
    for (PotFace face : faces) {
      widest += beside(face, named, layout);
    }
    return widest <= room.width()
        ? named(faces, room, layout)
        : bare(faces, room, layout);
  }

  /// How many pots can be seen at most.
  static int most(Box room, KitchenLayout layout) {
    double cell = (2 * Pot.HALF_WIDTH * SMALL + GAP / 2) * layout.unit();
    return Math.max(1, (int) (room.width() / cell));
  }

  private static double beside(PotFace face, double scale, KitchenLayout layout) {
    double name = face.name().length() * LETTER * layout.em();
    return 2 * Pot.HALF_WIDTH * scale + name + 2 * GAP * layout.unit();
  }

  private static List<PotLayer.Placed> named(List<PotFace> faces, Box room, KitchenLayout layout) {
    double scale = NAMED * layout.unit();
    List<PotLayer.Placed> placed = new ArrayList<>();
    double x = room.x();
    for (PotFace face : faces) {
      double width = beside(face, scale, layout);
      Place place = new Place(x, room.bottom(), scale, width, PotDetail.BESIDE);
      placed.add(new PotLayer.Placed(face, place));
      x += width;
    }
    return placed;
  }

  private static List<PotLayer.Placed> bare(List<PotFace> faces, Box room, KitchenLayout layout) {
    double scale = SMALL * layout.unit();
    double cell = 2 * Pot.HALF_WIDTH * scale + GAP / 2 * layout.unit();
    int shown = Math.min(faces.size(), most(room, layout));
    List<PotLayer.Placed> placed = new ArrayList<>();
    for (int i = 0; i < shown; i++) {
      double x = room.x() + (i + 0.5) * cell;
      Place place = new Place(x, room.bottom(), scale, cell, PotDetail.BARE);
      placed.add(new PotLayer.Placed(faces.get(faces.size() - shown + i), place));
    }
    return placed;
  }
}
