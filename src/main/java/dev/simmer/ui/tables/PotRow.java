package dev.simmer.ui.tables;

import dev.simmer.trace.TaskId;
import dev.simmer.trace.VirtualTime;
import org.jspecify.annotations.Nullable;

/// A line in one of the tables.
///
/// @param task the pot's task; null for book-keeping of the loop
/// @param pot the pot's name
/// @param colour the pot's colour, as an index into the palette; -1 for book-keeping
/// @param detail where it is or what it waits for
/// @param note since when, how long, which place
/// @param now the virtual time of which it tells, in nanoseconds
/// @param from when its timer was set, in nanoseconds
/// @param until when its timer rings; [VirtualTime#NEVER] if it has none
public record PotRow(
    @Nullable TaskId task,
    String pot,
    int colour,
    String detail,
    String note,
    long now,
    long from,
    long until) {

  /// Whether a timer ends its wait.
  boolean hasTimer() {
    return until < VirtualTime.NEVER;
  }

  /// How much of its timer is over at a virtual time, from 0 to 1.
  double progress(long time) {
    return until <= from ? 1 : Math.clamp((time - from) / (double) (until - from), 0, 1);
  }
}
