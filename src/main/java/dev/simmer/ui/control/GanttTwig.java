package dev.simmer.ui.control;

/// Whether there are rows below a row that belong to it.
public enum GanttTwig {
  /// There are none.
  BARE,
  /// They are shown.
  OPEN,
  /// They are hidden.
  CLOSED
}
