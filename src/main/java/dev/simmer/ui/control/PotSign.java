package dev.simmer.ui.control;

import java.util.Locale;

/// What a pot waits for, as a picture on its note; in style sheets a class such as `sign-key`.
public enum PotSign {
  NONE,
  /// A lock: there is one key.
  KEY,
  /// A semaphore: there are some hooks.
  HOOKS,
  /// A queue: things come and go on a tray.
  TRAY,
  /// An event or a condition: somebody rings a bell.
  BELL,
  /// A barrier: all go at once.
  GATE,
  /// A thread: a helper works on it.
  HELPER;

  String styleClass() {
    return "sign-" + name().toLowerCase(Locale.ROOT);
  }
}
