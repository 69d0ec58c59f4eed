package dev.simmer.ui.kitchen;

import dev.simmer.ui.control.Pot;
import java.util.ArrayList;
import java.util.List;
import javafx.animation.Interpolator;
import javafx.animation.Transition;
import javafx.util.Duration;

/// Pots on their way, all at once, along short arcs. There is only ever one step under way: whoever
/// starts the next one ends this one first.
final class PotTravel extends Transition {
  private static final double ARC_SHARE = 0.22;
  private static final double HIGHEST_ARC = 70;
  private static final double ON_TOP = -1;

  private final List<Leg> waiting = new ArrayList<>();
  private final List<Leg> legs = new ArrayList<>();

  PotTravel() {
    setInterpolator(Interpolator.EASE_BOTH);
    setOnFinished(_ -> arrive());
  }

  /// A way from one place to the one where the pot already is, as an offset and a scale from there.
  private record Leg(Pot pot, double dx, double dy, double scale) {
    void at(double share) {
      double rest = 1 - share;
      double distance = Math.hypot(dx, dy);
      double arc = Math.min(HIGHEST_ARC, ARC_SHARE * distance) * 4 * share * rest;
      double size = 1 + (scale - 1) * rest;
      pot.setScaleX(size);
      pot.setScaleY(size);
      double standing = pot.getHeight() / 2 * (1 - size);
      pot.setTranslateX(dx * rest);
      pot.setTranslateY(dy * rest - arc + standing);
    }
  }

  /// Adds a pot to those who set off with the next [#setOff].
  void add(Pot pot, Place from, Place to) {
    double scale = from.artScale() / to.artScale();
    waiting.add(new Leg(pot, from.x() - to.x(), from.y() - to.y(), scale));
  }

  void setOff(Duration duration) {
    if (waiting.isEmpty()) {
      return;
    }
    legs.addAll(waiting);
    waiting.clear();
    legs.forEach(leg -> leg.pot.setViewOrder(ON_TOP));
    setCycleDuration(duration);
    interpolate(0);
    playFromStart();
  }

  /// Leaves those out who were added since.
  void forget() {
    waiting.clear();
  }

  /// Puts everybody where they are going.
  void arrive() {
    stop();
    interpolate(1);
    legs.forEach(leg -> leg.pot.setViewOrder(0));
    legs.clear();
  }

  @Override
  protected void interpolate(double share) {
    legs.forEach(leg -> leg.at(share));
  }
}
