package dev.simmer.python.runtime;

import org.jspecify.annotations.Nullable;

/// A variable that outlives its frame, or that several pieces of code share.
public final class Cell {
  /// Null while the variable has no value.
  @Nullable Object value;

  public @Nullable Object value() {
    return value;
  }
}
