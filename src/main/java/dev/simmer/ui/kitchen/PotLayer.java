package dev.simmer.ui.kitchen;

import dev.simmer.trace.TaskId;
import dev.simmer.ui.control.Pot;
import dev.simmer.ui.control.PotDetail;
import dev.simmer.ui.control.PotSign;
import dev.simmer.ui.control.PotState;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.Pane;
import javafx.util.Duration;
import org.jspecify.annotations.Nullable;

/// The pots that are seen. A pot that leaves the scene lends its nodes to the next that comes.
final class PotLayer {
  private final Pane pane;
  private final Consumer<TaskId> onSelect;
  private final Map<TaskId, Seen> seen = new HashMap<>();
  private final Deque<Pot> spare = new ArrayDeque<>();
  private final Map<Pot, Tooltip> tips = new HashMap<>();
  private final Map<Pot, Style> styles = new HashMap<>();
  private final PotTravel travel = new PotTravel();
  private final List<Pot> outlines = new ArrayList<>();
  private boolean moving;

  PotLayer(Pane pane, Consumer<TaskId> onSelect) {
    this.pane = pane;
    this.onSelect = onSelect;
  }

  /// A pot and its place.
  record Placed(PotFace face, Place place) {}

  private record Seen(Pot pot, Place place) {}

  /// What style sheets look at in a pot. Styles are applied anew where it changes, and only there:
  /// they are the dear part of a step among many pots.
  private record Style(
      int colour,
      PotState state,
      PotDetail detail,
      PotSign sign,
      boolean badge,
      boolean note,
      boolean ring) {
    static Style of(PotFace face, Place place) {
      return new Style(
          face.colour(),
          face.state(),
          place.detail(),
          face.sign(),
          face.badge().isEmpty(),
          face.note().isEmpty(),
          Double.isNaN(face.ring()));
    }
  }

  /// Shows these pots and no others. Those who were seen before travel to their new place within
  /// `duration`, or are there at once if it is zero.
  void show(List<Placed> placed, @Nullable TaskId selected, Duration duration) {
    moving = duration.greaterThan(Duration.ZERO);
    if (!isSeen(placed)) {
      travel.arrive();
    }
    Set<TaskId> staying = new HashSet<>();
    placed.forEach(pot -> staying.add(pot.face.task()));
    seen.entrySet()
        .removeIf(entry -> !staying.contains(entry.getKey()) && putAway(entry.getValue()));
    for (Placed next : placed) {
      TaskId task = next.face.task();
      Seen before = seen.get(task);
      Pot pot = before == null ? fetch(next.face.colour()) : before.pot;
      dress(pot, next.face, next.place, task.equals(selected));
      applyStyle(pot, next);
      seen.put(task, new Seen(pot, next.place));
      if (before != null && !before.place.equals(next.place)) {
        travel.add(pot, before.place, next.place);
      }
    }
    seen.values().forEach(pot -> stand(pot.pot, pot.place));
    if (moving) {
      travel.setOff(duration);
    } else {
      travel.forget();
    }
  }

  /// Whether these pots have these places already, so that only their faces change.
  private boolean isSeen(List<Placed> placed) {
    return placed.size() == seen.size()
        && placed.stream()
            .allMatch(
                next -> {
                  Seen now = seen.get(next.face.task());
                  return now != null && now.place.equals(next.place);
                });
  }

  private void applyStyle(Pot pot, Placed next) {
    Style style = Style.of(next.face, next.place);
    if (!style.equals(styles.put(pot, style))) {
      pot.applyCss();
    }
  }

  /// Shows where pots will stand.
  void outline(List<Placed> places) {
    while (outlines.size() < places.size()) {
      Pot outline = new Pot();
      outline.setManaged(false);
      outline.setMouseTransparent(true);
      outlines.add(outline);
      pane.getChildren().addFirst(outline);
    }
    for (int i = 0; i < outlines.size(); i++) {
      Pot outline = outlines.get(i);
      outline.setVisible(i < places.size());
      if (i < places.size()) {
        Placed at = new Placed(places.get(i).face.outline(), places.get(i).place);
        dress(outline, at.face, at.place, false);
        applyStyle(outline, at);
        stand(outline, at.place);
      }
    }
  }

  private boolean putAway(Seen leaving) {
    leaving.pot.setVisible(false);
    spare.push(leaving.pot);
    return true;
  }

  private Pot fetch(int colour) {
    return spare.isEmpty() ? make() : lend(colour);
  }

  /// Another colour is another style class, by which all styles of a pot are looked for anew.
  private Pot lend(int colour) {
    Pot pot =
        spare.stream().filter(some -> isOf(some, colour)).findFirst().orElseGet(spare::getFirst);
    spare.remove(pot);
    pot.setVisible(true);
    return pot;
  }

  private boolean isOf(Pot pot, int colour) {
    Style style = styles.get(pot);
    return style != null && style.colour == colour;
  }

  private Pot make() {
    Pot pot = new Pot();
    pot.setManaged(false);
    pot.setOnMousePressed(_ -> select(pot));
    pane.getChildren().add(pot);
    Tooltip tip = new Tooltip();
    tips.put(pot, tip);
    pot.setTooltip(tip);
    return pot;
  }

  private void select(Pot pot) {
    seen.forEach(
        (task, shown) -> {
          if (shown.pot == pot) {
            onSelect.accept(task);
          }
        });
  }

  private void dress(Pot pot, PotFace face, Place place, boolean selected) {
    pot.setColour(face.colour());
    pot.nameProperty().set(face.name());
    boolean plain = place.detail() == PotDetail.BARE && !isMarked(face.state());
    pot.badgeProperty().set(plain ? "" : face.badge());
    pot.noteProperty().set(face.note());
    pot.signProperty().set(face.sign());
    pot.ringTextProperty().set(face.ringText());
    pot.ringProperty().set(face.ring());
    pot.shakingProperty().set(moving);
    pot.stateProperty().set(face.state());
    pot.detailProperty().set(place.detail());
    pot.artScaleProperty().set(place.artScale());
    pot.selectedProperty().set(selected);
    Tooltip tip = tips.get(pot);
    if (tip != null) {
      tip.setText(face.tip());
    }
  }

  /// What has gone wrong shows, however small the pot.
  private static boolean isMarked(PotState state) {
    return state == PotState.FAILED || state == PotState.CANCELLED || state == PotState.OVERDUE;
  }

  private static void stand(Pot pot, Place place) {
    double width = place.width();
    double height = pot.prefHeight(width);
    pot.resizeRelocate(place.x() - width / 2, place.y() - height, width, height);
  }
}
