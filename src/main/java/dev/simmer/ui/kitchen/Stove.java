package dev.simmer.ui.kitchen;

import dev.simmer.ui.control.PotDetail;
import java.util.List;

/// The places on the stove. Several burners share it, as do those who are on the same burner: the
/// more there are, the smaller the pots on them.
///
/// @param burners how many there are, as far as they are seen
/// @param seen who is on them
record Stove(int burners, List<OnStove> seen) {
  private static final int MOST_BURNERS = 8;
  private static final double WIDTH = 224;
  private static final double POT = 116;
  private static final double ALONE = 120;

  static Stove of(KitchenMoment moment) {
    int burners = Math.min(MOST_BURNERS, moment.burners());
    return new Stove(
        burners, moment.stove().stream().filter(held -> held.burner() < MOST_BURNERS).toList());
  }

  /// Where a pot stands. Where it is alone, its name is on the oven.
  Place place(OnStove held, KitchenLayout layout) {
    List<OnStove> beside = seen.stream().filter(o -> o.burner() == held.burner()).toList();
    double burner = WIDTH / burners;
    double share = burner / beside.size();
    double left = (held.burner() - burners / 2.0) * burner;
    double x = left + (beside.indexOf(held) + 0.5) * share;
    double smaller = Math.min(1, share / POT);
    boolean alone = burners == 1 && beside.size() == 1;
    double unit = layout.unit();
    return new Place(
        layout.middle() + x * unit,
        layout.burner(),
        KitchenArt.BURNER_SCALE * smaller * unit,
        (alone ? ALONE : share) * unit,
        alone ? PotDetail.BARE : PotDetail.SMALL);
  }
}
