package dev.simmer.ui.kitchen;

import dev.simmer.ui.control.Pot;
import dev.simmer.ui.control.PotDetail;
import java.util.ArrayList;
import java.util.List;

/// The pots on the table of those served, in a line, the last at the right: with their names if
/// there is room, else smaller, else the last ones only.
final class ServedPots {
  private static final double NAMED = 0.3;
  private static final double LEAST = 0.26;
  private static final double MOST = 0.4;
  private static final double GAP = 4;
  private static final double NARROWEST_EM = 3.6;
  private static final double WIDEST_EM = 6;

  private ServedPots() {}

  /// How many pots can be seen at most.
  static int most(Box room, KitchenLayout layout) {
    return (int) (room.width() / bareCell(layout));
  }

  private static double bareCell(KitchenLayout layout) {
    return (2 * Pot.HALF_WIDTH * LEAST + GAP) * layout.unit();
  }

  private static double bareScale(double share, KitchenLayout layout) {
    return Math.clamp((share / layout.unit() - GAP) / (2 * Pot.HALF_WIDTH), LEAST, MOST);
  }

  /// Places in `room` for these pots, of which there are at most [#most].
  ///
  /// @param high whether there is room for names above them
  static List<PotLayer.Placed> place(
      List<PotFace> faces, Box room, KitchenLayout layout, boolean high) {
    double share = room.width() / Math.max(1, faces.size());
    boolean named = high && share >= NARROWEST_EM * layout.em();
    double scale = named ? NAMED : bareScale(share, layout);
    double bare = (2 * Pot.HALF_WIDTH * scale + GAP) * layout.unit();
    double cell = named ? Math.min(share, WIDEST_EM * layout.em()) : bare;
    PotDetail detail = named ? PotDetail.SMALL : PotDetail.BARE;
    List<PotLayer.Placed> placed = new ArrayList<>();
    for (int i = 0; i < faces.size(); i++) {
      double x = room.x() + (i + 0.5) * cell;
      Place place =
          new Place(x, room.bottom(), scale * layout.unit(), cell * PotGrid.NAME_SHARE, detail);
      placed.add(new PotLayer.Placed(faces.get(i), place));
    }
    return placed;
  }
}
