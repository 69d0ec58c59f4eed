package dev.simmer.python.runtime;

import org.jspecify.annotations.Nullable;

/// A module.
public record PyModule(String name, Namespace namespace) {
  public PyModule(String name) {
    this(name, new Namespace());
    namespace.set("__name__", name);
  }

  /// Adds a member.
  public PyModule with(String member, Object value) {
    namespace.set(member, value);
    return this;
  }

  /// Adds a function by its signature; see [Builtin#function].
  public PyModule function(String signature, Native code) {
    Builtin builtin = Builtin.function(signature, code);
    return with(builtin.name(), builtin);
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return this == other;
  }

  @Override
  public int hashCode() {
    return name.hashCode();
  }
}
