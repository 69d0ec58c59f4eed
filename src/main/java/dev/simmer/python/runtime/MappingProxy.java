package dev.simmer.python.runtime;

import java.util.function.Supplier;

/// A mapping that can only be read: the `__dict__` of a class, or what the program has wrapped.
public final class MappingProxy {
  private final Supplier<PyDict> mapping;

  public MappingProxy(Supplier<PyDict> mapping) {
    this.mapping = mapping;
  }

  /// What it holds now.
  public PyDict mapping() {
    return mapping.get();
  }
}
