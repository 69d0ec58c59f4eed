package dev.simmer.python.runtime;

/// The built-in wrappers of functions in a class body.
public final class Descriptors {
  private Descriptors() {}

  /// `@staticmethod`
  public record StaticMethod(Object function) {}

  /// `@classmethod`
  public record ClassMethod(Object function) {}

  /// `super()`: looks attributes up behind `after` in the resolution order of `self`'s type.
  public record Super(PyType after, Object self, PyType start) {}
}
