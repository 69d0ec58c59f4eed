package dev.simmer.python.library.support;

import dev.simmer.python.runtime.Interpreter;
import dev.simmer.python.runtime.PyTuple;
import dev.simmer.python.runtime.Singleton;
import org.jspecify.annotations.Nullable;

/// A field of a data class, as `__init__` sees it.
///
/// @param isInInit whether it is a parameter
/// @param isPassedOn whether it is no attribute, but an argument of `__post_init__`
record DataField(
    String name,
    @Nullable Object value,
    @Nullable Object factory,
    boolean isInInit,
    boolean isKeywordOnly,
    boolean isPassedOn) {
  /// From what `dataclasses.py` says of it.
  static DataField of(Interpreter py, PyTuple told) {
    PyTuple value = (PyTuple) told.get(1);
    Object factory = told.get(2);
    return new DataField(
        (String) told.get(0),
        value.size() == 0 ? null : value.get(0),
        factory == Singleton.NONE ? null : factory,
        py.truth(told.get(3)),
        py.truth(told.get(4)),
        py.truth(told.get(5)));
  }

  boolean isPositional() {
    return isInInit && !isKeywordOnly;
  }

  boolean isRequired() {
    return isInInit && value == null && factory == null;
  }

  /// The value where none is given; null if there is none.
  @Nullable Object otherwise(Interpreter py) {
    return factory == null ? value : py.call(factory);
  }
}
