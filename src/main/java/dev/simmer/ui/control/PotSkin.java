package dev.simmer.ui.control;

import java.util.List;
import javafx.animation.RotateTransition;
import javafx.css.PseudoClass;
import javafx.geometry.VPos;
import javafx.scene.Group;
import javafx.scene.Node;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Label;
import javafx.scene.control.SkinBase;
import javafx.scene.layout.Region;
import javafx.scene.transform.Scale;
import javafx.util.Duration;
import javafx.util.Subscription;

/// Draws a pot from its art, and stacks what belongs to it: from below the pot, its steam, the ring
/// or the note, and the name.
final class PotSkin extends SkinBase<Pot> {
  private static final double BASE = 26;
  private static final double STEAM_HEIGHT = 41;
  private static final double BADGE_DEPTH = 3;
  private static final double GAP = 3;
  private static final double BELLS = 13;
  private static final Duration SHAKE = Duration.millis(70);
  private static final int SHAKES = 14;
  private static final double SHAKEN = 9;
  private static final PseudoClass SMALL = PseudoClass.getPseudoClass("small");

  private final Group art = new Group(Art.load("pot"));
  private final Group steam = new Group();
  private final Scale scale = new Scale(1, 1);
  private final Label name = new Label();
  private final Label note = new Label();
  private final Region sign = new Region();
  private final Label badge = new Label();
  private final TimerRing ring = new TimerRing();
  private final Group bells = new Group();
  private final RotateTransition shaking = new RotateTransition(SHAKE);
  private final Subscription subscription;

  PotSkin(Pot pot) {
    super(pot);
    name.getStyleClass().setAll("pot-title");
    note.getStyleClass().setAll("pot-note");
    badge.getStyleClass().setAll("pot-badge");
    List.of(name, note, badge, ring).forEach(node -> node.setMouseTransparent(true));
    for (Group group : List.of(art, steam)) {
      group.setManaged(false);
      group.getTransforms().add(scale);
    }
    bells.setManaged(false);
    bells.rotateProperty().bind(ring.rotateProperty());
    shaking.setNode(ring);
    shaking.setFromAngle(-SHAKEN);
    shaking.setToAngle(SHAKEN);
    shaking.setAutoReverse(true);
    shaking.setCycleCount(SHAKES);
    shaking.setOnFinished(e -> ring.setRotate(0));
    getChildren().setAll(steam, art, badge, bells, ring, note, name);
    name.textProperty().bind(pot.nameProperty());
    note.textProperty().bind(pot.noteProperty());
    badge.textProperty().bind(pot.badgeProperty());
    ring.textProperty().bind(pot.ringTextProperty());
    subscription =
        Subscription.combine(
            pot.ringProperty().subscribe(this::changeRing),
            pot.artScaleProperty().subscribe(this::changeScale),
            pot.detailProperty().subscribe(this::refresh),
            pot.noteProperty().subscribe(this::refresh),
            pot.badgeProperty().subscribe(this::refresh),
            pot.signProperty().subscribe(this::changeSign),
            pot.stateProperty().subscribe(this::changeState));
    refresh();
  }

  private void changeSign(PotSign now) {
    sign.getStyleClass().setAll("pot-sign", now.styleClass());
    note.setGraphic(now == PotSign.NONE ? null : sign);
    refresh();
  }

  private void changeRing(Number share) {
    boolean shown = !Double.isNaN(share.doubleValue());
    if (shown) {
      ring.setShare(share.doubleValue());
    }
    if (shown != ring.isVisible()) {
      refresh();
    }
  }

  private void changeScale(Number value) {
    scale.setX(value.doubleValue());
    scale.setY(value.doubleValue());
    getSkinnable().requestLayout();
  }

  /// A timer that begins to ring shakes for a second.
  private void changeState() {
    refresh();
    shaking.stop();
    ring.setRotate(0);
    if (isRinging() && getSkinnable().shakingProperty().get()) {
      shaking.playFromStart();
    }
  }

  private boolean isRinging() {
    return getSkinnable().stateProperty().get() == PotState.OVERDUE;
  }

  private void refresh() {
    Pot pot = getSkinnable();
    PotDetail detail = pot.detailProperty().get();
    boolean full = detail == PotDetail.FULL;
    boolean outline = pot.stateProperty().get() == PotState.OUTLINE;
    boolean timed = !Double.isNaN(pot.ringProperty().get());
    name.pseudoClassStateChanged(SMALL, !full);
    name.setVisible(detail != PotDetail.BARE && !outline);
    ring.setVisible(timed && (full || detail == PotDetail.SMALL) && !outline);
    ring.pseudoClassStateChanged(SMALL, !full);
    boolean signed = detail == PotDetail.SMALL && pot.signProperty().get() != PotSign.NONE;
    boolean noted = full && !pot.noteProperty().get().isEmpty();
    note.setVisible((noted || signed) && !outline);
    note.setContentDisplay(full ? ContentDisplay.LEFT : ContentDisplay.GRAPHIC_ONLY);
    steam.setVisible(full && timed && !outline);
    bells.setVisible(isRinging() && ring.isVisible());
    if (bells.isVisible() && bells.getChildren().isEmpty()) {
      bells.getChildren().add(Art.load("bells"));
    }
    if (steam.isVisible() && steam.getChildren().isEmpty()) {
      steam.getChildren().add(Art.load("steam"));
    }
    badge.setVisible(!pot.badgeProperty().get().isEmpty() && !outline);
    badge.pseudoClassStateChanged(SMALL, !full);
    pot.requestLayout();
  }

  private double artScale() {
    return getSkinnable().artScaleProperty().get();
  }

  private double halfArt() {
    return Pot.HALF_WIDTH * artScale();
  }

  private double noteHeight(double width) {
    return note.prefHeight(width > 0 && note.prefWidth(-1) > width ? width : -1);
  }

  /// The height of the pot and what is over it but its name, in a given width.
  private double above(double width) {
    double height = Pot.HEIGHT * artScale();
    if (steam.isVisible()) {
      height += STEAM_HEIGHT * artScale();
    }
    if (ring.isVisible()) {
      height += GAP + ring.prefHeight(-1) + bells();
    } else if (note.isVisible()) {
      height += GAP + noteHeight(width);
    }
    return height;
  }

  private double bells() {
    return bells.isVisible() ? BELLS : 0;
  }

  @Override
  protected double computePrefWidth(double height, double t, double r, double b, double l) {
    double art = 2 * halfArt();
    if (!name.isVisible()) {
      return l + art + r;
    }
    double sign = note.isVisible() ? note.prefWidth(-1) : 0;
    return l + Math.max(Math.max(art, sign), name.prefWidth(-1)) + r;
  }

  @Override
  protected double computePrefHeight(double width, double t, double r, double b, double l) {
    return t + above(width) + (name.isVisible() ? GAP + name.prefHeight(-1) : 0) + b;
  }

  @Override
  protected void layoutChildren(double x, double y, double width, double height) {
    double middle = x + width / 2;
    double bottom = y + height;
    double origin = bottom - BASE * artScale();
    for (Node group : List.of(art, steam)) {
      group.setLayoutX(middle);
      group.setLayoutY(origin);
    }
    place(badge, middle, origin + BADGE_DEPTH * artScale(), width, VPos.CENTER);
    double top = bottom - above(width);
    place(ring, middle, top + bells(), width, VPos.TOP);
    bells.setLayoutX(middle);
    bells.setLayoutY(top + bells());
    place(note, middle, top, width, VPos.TOP);
    place(name, middle, top - GAP, width, VPos.BOTTOM);
  }

  private static void place(Node node, double middle, double y, double widest, VPos at) {
    double wide = Math.max(node.minWidth(-1), Math.min(node.prefWidth(-1), widest));
    double high = Math.max(node.minHeight(wide), node.prefHeight(wide));
    double shift = at == VPos.TOP ? 0 : at == VPos.CENTER ? high / 2 : high;
    node.resizeRelocate(middle - wide / 2, y - shift, wide, high);
  }

  @Override
  public void dispose() {
    if (getSkinnable() == null) {
      return;
    }
    subscription.unsubscribe();
    shaking.stop();
    bells.rotateProperty().unbind();
    List.of(name, note, badge).forEach(label -> label.textProperty().unbind());
    ring.textProperty().unbind();
    getChildren().removeAll(steam, art, badge, bells, ring, note, name);
    super.dispose();
  }
}
