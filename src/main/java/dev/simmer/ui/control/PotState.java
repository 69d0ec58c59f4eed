package dev.simmer.ui.control;

import java.util.Locale;
import javafx.css.PseudoClass;

/// What a pot shows about itself; in style sheets a pseudo-class of the same name in lower case.
public enum PotState {
  READY,
  COOKING,
  WAITING,
  /// Its timer rings, and nobody hears it.
  OVERDUE,
  BLOCKING,
  DONE,
  FAILED,
  CANCELLED,
  /// The outline of a pot at the place where it will stand.
  OUTLINE;

  PseudoClass pseudoClass() {
    return PseudoClass.getPseudoClass(name().toLowerCase(Locale.ROOT));
  }
}
