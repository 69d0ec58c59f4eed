package dev.simmer.ui.shell;

/// What the menu bar offers.
enum Command {
  NEW,
  OPEN,
  FORGET_RECENT,
  SAVE,
  SAVE_AS,
  CLOSE,
  UNDO,
  REDO,
  CUT,
  COPY,
  PASTE,
  FIND,
  RUN,
  COMPARE,
  PLAY,
  FORWARD,
  BACK,
  NEXT_STEP,
  PREVIOUS_STEP,
  UNTIL_CLOCK,
  UNTIL_TROUBLE,
  LOOP_FROM,
  LOOP_TO,
  NO_LOOP,
  BREAKPOINT,
  FIND_POT,
  WRITE_SCHEDULER,
  SHOW_SCHEDULERS,
  LIGHT,
  DARK,
  SYSTEM,
  LARGER,
  SMALLER,
  USUAL_SIZE,
  REDUCE_MOTION,
  KEYS,
  SHOW_LOG,
  ABOUT;

  /// Whether it is about the recipe as it is shown by itself, and about nothing in a comparison.
  boolean isAboutRecipe() {
    return switch (this) {
      case SAVE,
          SAVE_AS,
          UNDO,
          REDO,
          CUT,
          COPY,
          PASTE,
          FIND,
          RUN,
          COMPARE,
          NEXT_STEP,
          PREVIOUS_STEP,
          BREAKPOINT,
          WRITE_SCHEDULER ->
          true;
      default -> false;
    };
  }
}
