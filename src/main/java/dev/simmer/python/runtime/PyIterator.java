package dev.simmer.python.runtime;

import org.jspecify.annotations.Nullable;

/// An iterator written in Java.
public abstract class PyIterator {
  private static final Object[] NONE = {};

  private final String typeName;

  /// @param typeName the name of its type, such as `list_iterator`
  protected PyIterator(String typeName) {
    this.typeName = typeName;
  }

  /// The next value, or null when there is none.
  public abstract @Nullable Object next(Interpreter py);

  /// The iterators that it takes its values from, and that go with it.
  protected Object[] sources() {
    return NONE;
  }

  public final String typeName() {
    return typeName;
  }
}
