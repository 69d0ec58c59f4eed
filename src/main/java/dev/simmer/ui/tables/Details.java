package dev.simmer.ui.tables;

import dev.simmer.trace.TaskId;
import java.util.List;

/// What is known of one pot at one moment.
///
/// @param colour of the pot
record Details(TaskId task, String name, int colour, List<Line> lines) {
  /// One of the things that are known.
  ///
  /// @param label what it is, in a word or two
  record Line(String label, String text) {}
}
