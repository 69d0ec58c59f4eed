package dev.simmer.ui.tables;

import java.util.AbstractList;
import java.util.List;
import java.util.Objects;
import java.util.function.IntFunction;
import javafx.collections.ObservableListBase;

/// A list for a list view whose elements are made when they are looked at.
final class LazyList<T> extends ObservableListBase<T> {
  private Lines<T> lines = Lines.none();

  /// Shows other elements in place of all.
  void replace(int size, IntFunction<T> element) {
    Lines<T> before = lines;
    lines = new Lines<>(size, element);
    change(0, size, before, 0);
  }

  /// Shows more or fewer elements, where those that stay are the same but for the last.
  void resize(Lines<T> now) {
    int kept = Math.min(lines.size(), now.size());
    replaceLast(now, kept);
    Lines<T> before = lines;
    lines = now;
    change(kept, now.size(), before, kept);
  }

  /// Told apart from what comes or goes: a list view looks at each element that was replaced.
  private void replaceLast(Lines<T> now, int kept) {
    if (kept > 0) {
      Lines<T> before = lines;
      lines =
          new Lines<>(
              before.size(), index -> (index < kept ? now.line() : before.line()).apply(index));
      fireChange(new LazyChange<>(this, kept - 1, kept, List.of(before.line().apply(kept - 1))));
    }
  }

  private void change(int from, int to, Lines<T> before, int removedFrom) {
    if (before.size() > removedFrom || to > from) {
      fireChange(new LazyChange<>(this, from, to, removed(before, removedFrom)));
    }
  }

  private static <T> List<T> removed(Lines<T> before, int from) {
    return new AbstractList<>() {
      @Override
      public T get(int index) {
        return before.line().apply(from + index);
      }

      @Override
      public int size() {
        return before.size() - from;
      }
    };
  }

  @Override
  public T get(int index) {
    return lines.line().apply(Objects.checkIndex(index, lines.size()));
  }

  @Override
  public int size() {
    return lines.size();
  }
}
