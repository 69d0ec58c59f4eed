package dev.simmer.python.runtime;

import java.util.Arrays;

/// A list.
public final class PyList extends PyObject {
  private static final Object[] EMPTY = {};

  private Object[] items;
  private int size;

  public PyList(Interpreter py) {
    this(py.types().list, EMPTY, 0);
  }

  /// Takes the array over.
  public PyList(Interpreter py, Object... items) {
    this(py.types().list, items, items.length);
  }

  /// Takes the array over; its first `size` items count.
  public PyList(PyType type, Object[] items, int size) {
    super(type);
    this.items = items;
    this.size = size;
  }

  public int size() {
    return size;
  }

  public Object get(int index) {
    return items[index];
  }

  public void set(int index, Object value) {
    items[index] = value;
  }

  public void add(Object value) {
    if (size == items.length) {
      items = Arrays.copyOf(items, Math.max(4, size + (size >> 1)));
    }
    items[size++] = value;
  }

  public void insert(int index, Object value) {
    replace(index, index, value);
  }

  public Object remove(int index) {
    Object removed = items[index];
    replace(index, index + 1);
    return removed;
  }

  /// Puts items in the place of those from `from` (inclusive) to `to` (exclusive).
  public void replace(int from, int to, Object... replacement) {
    int newSize = size - (to - from) + replacement.length;
    Object[] target =
        newSize > items.length ? Arrays.copyOf(items, newSize + (newSize >> 2)) : items;
    System.arraycopy(items, to, target, from + replacement.length, size - to);
    System.arraycopy(replacement, 0, target, from, replacement.length);
    if (newSize < size) {
      Arrays.fill(target, newSize, size, null);
    }
    items = target;
    size = newSize;
  }

  /// A copy of the items.
  public Object[] toArray() {
    return Arrays.copyOf(items, size);
  }
}
