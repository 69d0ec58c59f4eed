package dev.simmer.ui.tables;

import dev.simmer.trace.TaskId;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// A line that the program printed, perhaps in several pieces.
///
/// @param time of its first piece, in nanoseconds
/// @param task that printed its first piece; null outside of tasks
/// @param error whether it went to standard error
record OutputLine(long time, @Nullable TaskId task, boolean error, List<Piece> pieces) {
  /// @param fact the index of the fact that printed it
  record Piece(int fact, String text) {}

  /// The text as far as it was printed in the first `facts` facts.
  String textIn(int facts) {
    StringBuilder text = new StringBuilder();
    pieces.stream().filter(piece -> piece.fact() < facts).forEach(p -> text.append(p.text()));
    return text.toString();
  }
}
