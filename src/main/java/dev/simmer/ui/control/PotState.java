package dev.simmer.ui.control;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import javafx.css.PseudoClass;

/// What a pot shows about itself; in style sheets a pseudo-class of the same name in lower case.
public enum PotState {
  READY,
  COOKING,
  WAITING,
  BLOCKING,
  DONE,
  FAILED,
  CANCELLED,
  /// The outline of a pot at the place where it will stand.
  OUTLINE;

  static final List<PotState> ALL = List.copyOf(Arrays.asList(values()));

  private final PseudoClass pseudoClass =
      PseudoClass.getPseudoClass(name().toLowerCase(Locale.ROOT));

  PseudoClass pseudoClass() {
    return pseudoClass;
  }
}
