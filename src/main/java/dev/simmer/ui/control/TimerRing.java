package dev.simmer.ui.control;

import javafx.beans.property.DoubleProperty;
import javafx.beans.property.SimpleDoubleProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.scene.control.Control;
import javafx.scene.control.Skin;

/// A ring that fills while time passes, with a short text in it.
public final class TimerRing extends Control {
  private static final String STYLE_CLASS = "timer-ring";

  private final DoubleProperty share = new SimpleDoubleProperty(this, "share");
  private final StringProperty text = new SimpleStringProperty(this, "text", "");

  public TimerRing() {
    getStyleClass().add(STYLE_CLASS);
    setFocusTraversable(false);
    accessibleTextProperty().bind(text);
  }

  /// The share of the time that is over, 0 to 1.
  public DoubleProperty shareProperty() {
    return share;
  }

  public void setShare(double value) {
    share.set(value);
  }

  public StringProperty textProperty() {
    return text;
  }

  @Override
  protected Skin<?> createDefaultSkin() {
    return new TimerRingSkin(this);
  }
}
