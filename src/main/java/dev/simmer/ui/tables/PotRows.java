package dev.simmer.ui.tables;

import dev.simmer.trace.TaskId;
import java.util.List;
import java.util.function.Function;
import java.util.function.IntFunction;
import org.jspecify.annotations.Nullable;

/// The lines of a table, each made when it is looked at, so that thousands of pots cost nothing.
final class PotRows {
  private final int size;
  private final IntFunction<PotRow> row;
  private final IntFunction<@Nullable TaskId> task;

  private PotRows(int size, IntFunction<PotRow> row, IntFunction<@Nullable TaskId> task) {
    this.size = size;
    this.row = row;
    this.task = task;
  }

  /// @param row the line for the thing at an index
  /// @param task the task of a thing
  static <T> PotRows of(
      List<T> things, IntFunction<PotRow> row, Function<T, @Nullable TaskId> task) {
    return new PotRows(things.size(), row, i -> task.apply(things.get(i)));
  }

  static PotRows none() {
    IntFunction<PotRow> nothing =
        i -> {
          throw new IndexOutOfBoundsException(i);
        };
    return new PotRows(0, nothing, i -> null);
  }

  PotRow get(int index) {
    return row.apply(index);
  }

  int size() {
    return size;
  }

  /// Where a task's line is; -1 if it has none.
  int indexOf(@Nullable TaskId wanted) {
    for (int i = 0; wanted != null && i < size; i++) {
      if (wanted.equals(task.apply(i))) {
        return i;
      }
    }
    return -1;
  }
}
