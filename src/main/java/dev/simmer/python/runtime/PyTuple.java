package dev.simmer.python.runtime;

import java.util.List;

/// A tuple, also the base of named tuples.
public final class PyTuple extends PyObject {
  private final Object[] items;

  /// Takes the array over.
  public PyTuple(Interpreter py, Object... items) {
    this(py.types().tuple, items);
  }

  /// Takes the array over; for types derived from tuple.
  public PyTuple(PyType type, Object[] items) {
    super(type);
    this.items = items;
  }

  public int size() {
    return items.length;
  }

  public Object get(int index) {
    return items[index];
  }

  /// The items themselves: not to be changed.
  public Object[] items() {
    return items;
  }

  public List<Object> asList() {
    return List.of(items);
  }
}
