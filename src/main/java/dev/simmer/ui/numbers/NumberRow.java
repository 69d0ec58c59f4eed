package dev.simmer.ui.numbers;

import dev.simmer.trace.TaskId;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// A line of the table: a pot, or a sum over all of them.
///
/// @param task null for a sum
/// @param values by which lines are sorted, one for each measure
/// @param texts how they are written
/// @param meaning what it is, in a sentence; empty for a pot
record NumberRow(
    @Nullable TaskId task, String name, List<Double> values, List<String> texts, String meaning) {
  NumberRow {
    values = List.copyOf(values);
    texts = List.copyOf(texts);
  }

  boolean isSum() {
    return task == null;
  }
}
