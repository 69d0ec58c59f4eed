package dev.simmer.ui.kitchen;

import dev.simmer.trace.TaskId;
import dev.simmer.ui.control.PotSign;
import dev.simmer.ui.control.PotState;

/// What is seen of a pot.
///
/// @param badge a number or a mark; empty for none
/// @param note what it waits for; empty for none
/// @param sign a picture of what it waits for
/// @param ring the share of its time that is over; NaN for no timer
/// @param ringText the seconds that are left
/// @param tip all of it in words
record PotFace(
    TaskId task,
    String name,
    int colour,
    PotState state,
    String badge,
    String note,
    PotSign sign,
    double ring,
    String ringText,
    String tip) {

  /// The same pot as an outline, which is where it will stand.
  PotFace outline() {
    return new PotFace(
        task, name, colour, PotState.OUTLINE, "", "", PotSign.NONE, Double.NaN, "", "");
  }
}
