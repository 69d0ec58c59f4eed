package dev.simmer.ui.control;

import javafx.beans.property.BooleanProperty;
import javafx.beans.property.DoubleProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleDoubleProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.css.PseudoClass;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Control;
import javafx.scene.control.Skin;

/// A task as a pot: with its name, its place in the queue, and what it waits for and how long.
///
/// Its size follows from [#artScaleProperty] and [#detailProperty]; it stands on the lower edge of
/// its bounds, in the middle.
public final class Pot extends Control {
  /// The numbers of colours in the palette of pots; a colour is the style class `colour-0` and so
  /// on.
  public static final int COLOURS = 10;

  /// Half the width of a pot at scale 1, and its height, lid included.
  public static final double HALF_WIDTH = 53;

  public static final double HEIGHT = 73;

  private static final String STYLE_CLASS = "pot";
  private static final String COLOUR_CLASS = "colour-";
  private static final PseudoClass SELECTED = PseudoClass.getPseudoClass("selected");

  private final StringProperty name = new SimpleStringProperty(this, "name", "");
  private final StringProperty badge = new SimpleStringProperty(this, "badge", "");
  private final StringProperty note = new SimpleStringProperty(this, "note", "");
  private final StringProperty ringText = new SimpleStringProperty(this, "ringText", "");
  private final DoubleProperty ring = new SimpleDoubleProperty(this, "ring", Double.NaN);
  private final DoubleProperty artScale = new SimpleDoubleProperty(this, "artScale", 1);
  private final ObjectProperty<PotDetail> detail =
      new SimpleObjectProperty<>(this, "detail", PotDetail.FULL);
  private final ObjectProperty<PotState> state =
      new SimpleObjectProperty<>(this, "state", PotState.READY);
  private final ObjectProperty<PotSign> sign =
      new SimpleObjectProperty<>(this, "sign", PotSign.NONE);
  private final BooleanProperty shaking = new SimpleBooleanProperty(this, "shaking", true);
  private final BooleanProperty selected = new SimpleBooleanProperty(this, "selected");

  public Pot() {
    getStyleClass().addAll(STYLE_CLASS, COLOUR_CLASS + 0);
    setAccessibleRole(AccessibleRole.BUTTON);
    setFocusTraversable(false);
    accessibleTextProperty().bind(name);
    pseudoClassStateChanged(PotState.READY.pseudoClass(), true);
    state.subscribe(this::changeState);
    selected.subscribe(on -> pseudoClassStateChanged(SELECTED, on));
  }

  private void changeState(PotState before, PotState now) {
    pseudoClassStateChanged(before.pseudoClass(), false);
    pseudoClassStateChanged(now.pseudoClass(), true);
  }

  /// Paints the pot in a colour of the palette, `0` to `COLOURS - 1`.
  public void setColour(int colour) {
    String wanted = COLOUR_CLASS + colour;
    if (!getStyleClass().contains(wanted)) {
      getStyleClass().removeIf(style -> style.startsWith(COLOUR_CLASS));
      getStyleClass().add(wanted);
    }
  }

  public StringProperty nameProperty() {
    return name;
  }

  /// A number or a mark on the pot; empty for none.
  public StringProperty badgeProperty() {
    return badge;
  }

  /// What the pot waits for, on a small sign; empty for none.
  public StringProperty noteProperty() {
    return note;
  }

  /// The share of the waiting time that is over, 0 to 1; NaN for no ring.
  public DoubleProperty ringProperty() {
    return ring;
  }

  public StringProperty ringTextProperty() {
    return ringText;
  }

  public DoubleProperty artScaleProperty() {
    return artScale;
  }

  public ObjectProperty<PotDetail> detailProperty() {
    return detail;
  }

  public ObjectProperty<PotState> stateProperty() {
    return state;
  }

  /// The picture on the note.
  public ObjectProperty<PotSign> signProperty() {
    return sign;
  }

  /// Whether the ring shakes when its timer rings.
  public BooleanProperty shakingProperty() {
    return shaking;
  }

  public BooleanProperty selectedProperty() {
    return selected;
  }

  @Override
  protected Skin<?> createDefaultSkin() {
    return new PotSkin(this);
  }
}
