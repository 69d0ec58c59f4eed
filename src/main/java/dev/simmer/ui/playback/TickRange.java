package dev.simmer.ui.playback;

/// Ticks that play goes through again and again.
///
/// @param from the first of them
/// @param to the last of them, later than the first
public record TickRange(int from, int to) {
  public TickRange {
    if (from >= to) {
      throw new IllegalArgumentException(from + " is not before " + to);
    }
  }
}
