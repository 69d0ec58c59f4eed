package dev.simmer.ui.tables;

import java.util.List;
import javafx.collections.ListChangeListener;
import javafx.collections.ObservableList;

/// The one stretch in which a list changed. Unlike the changes that JavaFX builds, it makes none of
/// the elements that are gone.
final class LazyChange<T> extends ListChangeListener.Change<T> {
  private static final int[] NOT_PERMUTED = {};

  private final int from;
  private final int to;
  private final List<T> removed;
  private boolean begun;

  /// @param from the first element that is new
  /// @param to the element after the last that is new
  /// @param removed the elements that stood at `from`
  LazyChange(ObservableList<T> list, int from, int to, List<T> removed) {
    super(list);
    this.from = from;
    this.to = to;
    this.removed = removed;
  }

  @Override
  public boolean next() {
    boolean first = !begun;
    begun = true;
    return first;
  }

  @Override
  public void reset() {
    begun = false;
  }

  @Override
  public int getFrom() {
    return from;
  }

  @Override
  public int getTo() {
    return to;
  }

  @Override
  public List<T> getRemoved() {
    return removed;
  }

  @Override
  protected int[] getPermutation() {
    return NOT_PERMUTED;
  }
}
