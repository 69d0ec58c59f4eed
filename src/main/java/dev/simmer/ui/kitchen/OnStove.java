package dev.simmer.ui.kitchen;

import dev.simmer.recording.TaskState;

/// A pot on a burner.
///
/// @param burner its number, from 0 on
/// @param how what it does there
record OnStove(int burner, TaskState task, How how) {
  enum How {
    COOKS,
    /// It holds the burner while the clock moves.
    BLOCKS,
    /// It waits, and keeps the burner.
    KEEPS
  }
}
